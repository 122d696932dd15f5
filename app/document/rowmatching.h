// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/table/column.h"
#include "app/table/rowset.h"

#include <vector>

namespace sphygma {

/// One column as it was and as it is now, both of one storage.
struct ColumnPair
{
    QString name; ///< as it is now
    ColumnPtr before;
    ColumnPtr after;
};

/// Which row of a table now is which row of it before.
struct RowMatching
{
    static constexpr quint32 none = 0xFFFFFFFF;

    std::vector<quint32> now; ///< by row before; none where it is gone
    RowSet changed; ///< rows before that are still there with other cells
    RowSet added; ///< rows now that were not there

    qsizetype removedCount() const;
};

/// The same value, or missing for the same reason with the same text.
bool sameCell(const ColumnPair &column, qsizetype before, qsizetype after);

/// First rows with the same cells in all \a columns (in the same place, then anywhere, each row once), then
/// those of the rest that alone have the same cells in the columns at \a keys, an empty list for none. False
/// when cancelled. Takes some 40 bytes a row.
bool matchRows(const std::vector<ColumnPair> &columns, const std::vector<size_t> &keys, qsizetype rowsBefore,
               qsizetype rowsNow, Progress &progress, RowMatching &matching);

} // namespace sphygma
