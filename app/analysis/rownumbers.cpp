// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rownumbers.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr qsizetype fewestRows = 5; ///< of three rows, one table in six stands in order by chance
static constexpr qsizetype rowsLookedAt = 10000; ///< measurements are out of order long before

bool numbersTheRows(const Table &table, qsizetype column)
{
    const Column &cells = table.column(column);
    const ColumnInfo &info = table.info(column);
    const qsizetype rows = std::min(cells.rowCount(), rowsLookedAt);
    if (cells.storage() != Storage::Number || !info.role.isEmpty() || !info.unit.isEmpty()
        || rows < fewestRows)
        return false;
    for (qsizetype row = 0; row < rows; ++row) {
        if (!cells.isValid(row) || cells.number(row) != std::floor(cells.number(row))
            || (row > 0 && cells.number(row) <= cells.number(row - 1)))
            return false;
    }
    return true;
}

} // namespace sphygma
