// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/filtercolumns.h"

#include "app/analysis/compare/grouping.h"
#include "app/analysis/presentvalues.h"
#include "app/table/valuelabels.h"

#include <algorithm>

namespace sphygma {

/// Empty where all are alike.
static std::optional<Interval> rangeOf(const Table &table, qsizetype column)
{
    std::optional<Interval> range;
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const Chunk *const cells[]{chunks[c].get()};
        forEachPresent(table, static_cast<qsizetype>(c), cells, [&](qsizetype row) {
            const double value = cells[0]->numbers[static_cast<size_t>(row)];
            if (!range)
                range = Interval{value, value};
            range->low = std::min(range->low, value);
            range->high = std::max(range->high, value);
        });
    }
    return range && range->low < range->high ? range : std::nullopt;
}

static FilterColumn filterColumn(const Table &table, qsizetype column, qsizetype fewNumbers)
{
    const ColumnInfo &info = table.info(column);
    const bool isNumber = table.column(column).storage() == Storage::Number;
    FilterColumn found{info.name, {}, {}, {}};
    if (const auto groups = labelledGroups(table, column, isNumber ? fewNumbers : mostFilterValues);
        groups && groups->labels.size() > 1) {
        found.values = groups->labels;
        for (const QString &value : groups->labels)
            found.labels += categoryText(info, value);
    }
    if (isNumber && info.valueLabels.isEmpty() && found.values.size() != 2)
        found.range = rangeOf(table, column);
    return found;
}

Result<QList<FilterColumn>> filterColumns(const Table &table, qsizetype fewNumbers, Progress &progress)
{
    QList<FilterColumn> found;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        if (!progress.update(column, table.columnCount()))
            return Error::cancelled();
        FilterColumn each = filterColumn(table, column, fewNumbers);
        if (!each.values.isEmpty() || each.range)
            found.append(std::move(each));
    }
    return found;
}

} // namespace sphygma
