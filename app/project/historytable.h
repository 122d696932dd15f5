// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstore.h"
#include "app/project/rawwriter.h"

namespace sphygma {

/// The history in a project file: writes only the entries that differ from those it wrote or read last.
class HistoryTable
{
public:
    Result<ProjectHistory> load(Database &database, Progress &progress);

    /// Inside the caller's transaction; when that fails, go back to a copy made before.
    Status save(Database &database, const ProjectHistory &history, Progress &progress);

    bool isSaved(const ProjectHistory &history) const { return m_saved == history; }

    /// Whether the last save left pages that can be given back.
    bool hasFreed() const { return m_freed; }

private:
    Status insert(Database &database, qint64 seq, const ProjectHistory::Entry &entry, Progress &progress);
    Status removeUnused(Database &database, const ProjectHistory &history);

    ProjectHistory m_saved;
    qint64 m_firstSeq = 1; ///< of m_saved.entries[0]; the others follow without gaps
    RawWriter m_raws;
    bool m_freed = false;
};

} // namespace sphygma
