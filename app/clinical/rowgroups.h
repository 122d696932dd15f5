// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <QStringList>

#include <limits>
#include <vector>

namespace sphygma {

/// Kept rows by the value of one column: by site, by observer, by patient. Rows without a value, and removed
/// ones, are in no group.
struct RowGroups
{
    static constexpr quint32 none = ~quint32(0);

    std::vector<quint32> ofRow; ///< a group of every table row, counted from 0, or none
    std::vector<qsizetype> firstRows; ///< of each group, in the order groups first appear

    qsizetype count() const { return static_cast<qsizetype>(firstRows.size()); }

    QString label(const Table &table, qsizetype column, qsizetype group) const
    {
        return table.displayText(firstRows[static_cast<size_t>(group)], column);
    }

    /// The rows of every group, in table order.
    std::vector<std::vector<quint32>> rows() const;
};

/// Stops where there are more than \a most groups: count() tells, and the rows after are in none.
Result<RowGroups> groupRows(const Table &table, qsizetype column, Progress &progress,
                            qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace sphygma
