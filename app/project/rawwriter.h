// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/project/database.h"
#include "app/project/projectstate.h"

#include <map>
#include <unordered_map>

namespace sphygma {

/// Writes imported tables into a project file, each and each of their chunks once.
class RawWriter
{
public:
    /// The row of \a raw, which is written first when it is new. Inside the caller's transaction.
    Result<qint64> idOf(Database &database, const RawDataPtr &raw, Progress &progress);

    /// Takes note of what the file holds already.
    void add(const RawDataPtr &raw, qint64 id);
    void addChunk(const ChunkPtr &chunk, qint64 id);

    /// Forgets the tables that are not among \a used; their rows are the caller's to delete. True when there
    /// were such.
    bool keepOnly(const std::vector<RawDataPtr> &used);

    /// The rows of those it knows, as SQL writes a list.
    QByteArray idList() const;

private:
    Status writeChunks(Database &database, const Table &table, Progress &progress);

    std::map<RawDataPtr, qint64> m_raws;
    std::unordered_map<const Chunk *, qint64> m_chunks; ///< of m_raws, which keep them alive
};

} // namespace sphygma
