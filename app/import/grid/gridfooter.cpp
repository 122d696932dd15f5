// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/gridfooter.h"

#include "app/import/csv/totals.h"

#include <algorithm>
#include <optional>

namespace sphygma {

/// The row as a line of totals; nothing when its first filled cell is no word of totals.
static std::optional<TotalLine> totalLine(const CellGrid &grid, const std::vector<qsizetype> &columns,
                                          qsizetype row)
{
    const auto word = std::find_if(columns.begin(), columns.end(),
                                   [&](qsizetype c) { return !grid.column(c).cell(row).isEmpty(); });
    if (word == columns.end())
        return {};
    const auto kind = totalKindOf(QString::fromStdString(textOf(grid.column(*word).cell(row))));
    if (!kind)
        return {};
    TotalLine line{*kind, {}};
    line.cells.resize(columns.size());
    for (auto column = word + 1; column != columns.end(); ++column) {
        const TypedCell cell = grid.column(*column).cell(row);
        if (cell.kind == TypedCell::Kind::Number)
            line.cells[static_cast<size_t>(column - columns.begin())] = {
                {NumberVerdict::Fits, cell.number, decimalsOf(cell.number, 0)}};
    }
    return line;
}

static std::vector<ColumnTotals> totalsOf(const CellGrid &grid, const std::vector<qsizetype> &columns,
                                          RowRange rows)
{
    std::vector<ColumnTotals> totals(columns.size());
    for (size_t c = 0; c < columns.size(); ++c) {
        for (qsizetype row = rows.first; row < rows.end; ++row) {
            const TypedCell cell = grid.column(columns[c]).cell(row);
            if (cell.kind == TypedCell::Kind::Number)
                totals[c].add(cell.number);
        }
    }
    return totals;
}

qsizetype totalRows(const CellGrid &grid, const std::vector<qsizetype> &columns, RowRange rows)
{
    constexpr qsizetype most = 8;
    std::vector<TotalLine> lines;
    qsizetype end = rows.end;
    while (rows.end - end < most && end > rows.first + 2) {
        std::optional<TotalLine> line = totalLine(grid, columns, end - 1);
        if (!line)
            break;
        lines.insert(lines.begin(), std::move(*line));
        --end;
    }
    if (lines.empty())
        return 0;
    return static_cast<qsizetype>(totalLines(lines, totalsOf(grid, columns, {rows.first, end})));
}

} // namespace sphygma
