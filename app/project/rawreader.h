// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/project/database.h"
#include "app/project/projectstate.h"

#include <map>

namespace sphygma {

/// Reads imported tables from a project file that nobody vouches for: whatever does not fit together is an
/// Error. Tables that share chunks in the file share them in memory.
class RawReader
{
public:
    explicit RawReader(Database &database) : m_database(database) {}

    Result<RawDataPtr> read(qint64 id, Progress &progress);

    /// Everything read so far, by its id in the file.
    const std::map<qint64, ChunkPtr> &chunks() const { return m_chunks; }
    const std::map<qint64, RawDataPtr> &raws() const { return m_raws; }

private:
    struct Row;

    Status readRow(qint64 id, Row &row);
    Status readPlaces(qint64 id, Row &row);
    Status checkMemory(const Row &row);
    Status readChunks(const Row &row, Progress &progress);
    Status unpackBatch(const std::vector<qint64> &ids, Progress &progress);
    Result<RawDataPtr> assemble(Row row) const;
    Error damaged(const char *what) const;

    Database &m_database;
    std::map<qint64, RawDataPtr> m_raws;
    std::map<qint64, ChunkPtr> m_chunks;
    std::map<qint64, Storage> m_storages; ///< of chunks read or to be read
};

} // namespace sphygma
