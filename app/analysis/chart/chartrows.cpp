// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartrows.h"

#include "app/analysis/compare/grouping.h"
#include "app/analysis/presentvalues.h"

namespace sphygma {

RowSet rowsWhere(const Table &table, qsizetype column, const std::function<bool(double)> &belongs)
{
    RowSet rows(table.rowCount());
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const Chunk *const columns[]{chunks[c].get()};
        const auto first = static_cast<qsizetype>(c) * chunkRows;
        forEachPresent(table, static_cast<qsizetype>(c), columns, [&](qsizetype row) {
            if (belongs(columns[0]->numbers[static_cast<size_t>(row)]))
                rows.insert(first + row);
        });
    }
    return rows;
}

RowSet rowsOfGroup(const Table &table, qsizetype column, qsizetype by, qsizetype group)
{
    RowSet rows = rowsWhere(table, column, [](double) { return true; });
    if (by < 0)
        return rows;
    const auto grouping = labelledGroups(table, by, table.rowCount());
    RowSet members(table.rowCount());
    for (qsizetype row = 0; grouping && row < table.rowCount(); ++row) {
        if (grouping->codes[static_cast<size_t>(row)] == static_cast<quint32>(group))
            members.insert(row);
    }
    rows &= members;
    return rows;
}

} // namespace sphygma
