// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/gridfooter.h"

#include "app/import/csv/footer.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

/// To half of the last digit that \a told shows.
static bool isNear(double told, double exact)
{
    return std::abs(told - exact) < 0.51 * std::pow(10.0, -decimalsOf(told, 0));
}

static bool isSumOrMean(const MixedColumn &column, qsizetype first, qsizetype row)
{
    const TypedCell told = column.cell(row);
    if (told.kind != TypedCell::Kind::Number)
        return false;
    double sum = 0;
    qint64 count = 0;
    for (qsizetype r = first; r < row; ++r) {
        const TypedCell cell = column.cell(r);
        sum += cell.number;
        count += cell.kind == TypedCell::Kind::Number;
    }
    return count > 1 && (isNear(told.number, sum) || isNear(told.number, sum / static_cast<double>(count)));
}

static bool isTotal(const CellGrid &grid, const std::vector<qsizetype> &columns, qsizetype first,
                    qsizetype row)
{
    const auto word = std::find_if(columns.begin(), columns.end(),
                                   [&](qsizetype c) { return !grid.column(c).cell(row).isEmpty(); });
    if (word == columns.end() || !isTotalWord(QString::fromStdString(textOf(grid.column(*word).cell(row)))))
        return false;
    return std::any_of(word + 1, columns.end(),
                       [&](qsizetype c) { return isSumOrMean(grid.column(c), first, row); });
}

qsizetype totalRows(const CellGrid &grid, const std::vector<qsizetype> &columns, RowRange rows)
{
    constexpr qsizetype most = 5;
    qsizetype totals = 0;
    while (totals < most && rows.end - totals > rows.first + 2
           && isTotal(grid, columns, rows.first, rows.end - totals - 1))
        ++totals;
    return totals;
}

} // namespace sphygma
