// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/repeats.h"

#include <span>

namespace sphygma {

/// Which rows hold readings of one visit: each group is led by its first row, the others join it.
class ReadingGroups
{
public:
    /// Kept rows that are equal in the columns \a by, none of them missing, and in those of \a within, which
    /// may be missing; without columns each row is a visit.
    static Result<ReadingGroups> find(const Table &table, const QStringList &by, Progress &progress,
                                      const QStringList &within = {});

    bool isJoined(qsizetype row) const { return m_joined.size() != 0 && m_joined.contains(row); }

    /// The rows that join \a row, in order.
    std::span<const Repeat> joinedTo(qsizetype row) const;

    /// Of size 0 when no row joins another.
    const RowSet &joinedRows() const { return m_joined; }

private:
    std::vector<Repeat> m_repeats; ///< by the leading row, then by row
    RowSet m_joined;
};

} // namespace sphygma
