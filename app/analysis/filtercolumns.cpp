// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/filtercolumns.h"

#include "app/analysis/chart/chartwords.h"
#include "app/analysis/compare/grouping.h"
#include "app/analysis/presentvalues.h"
#include "app/clinical/calendar.h"
#include "app/table/valuelabels.h"

#include <algorithm>
#include <limits>

namespace sphygma {

namespace {

template<typename Value>
struct Extent
{
    Value low = std::numeric_limits<Value>::max(), high = std::numeric_limits<Value>::lowest();
    qint64 present = 0;
};

/// Of the kept values of \a column, which stand in \a values of its chunks.
template<typename Value>
Extent<Value> extentOf(const Table &table, qsizetype column, Buffer<Value> Chunk::*values)
{
    Extent<Value> extent;
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const Chunk *const cells[]{chunks[c].get()};
        forEachPresent(table, static_cast<qsizetype>(c), cells, [&](qsizetype row) {
            const Value value = (cells[0]->*values)[static_cast<size_t>(row)];
            extent.low = std::min(extent.low, value);
            extent.high = std::max(extent.high, value);
            ++extent.present;
        });
    }
    return extent;
}

/// No range where all are alike.
void findRange(const Table &table, qsizetype column, FilterColumn &found)
{
    if (isOfDays(table.info(column).type)) {
        const auto extent = extentOf(table, column, &Chunk::ticks);
        found.missing = table.keptCount() - extent.present;
        if (extent.present > 0 && dayOf(extent.low) < dayOf(extent.high)) {
            found.first = dayOf(extent.low);
            found.last = dayOf(extent.high);
        }
    } else if (table.column(column).storage() == Storage::Number) {
        const auto extent = extentOf(table, column, &Chunk::numbers);
        found.missing = table.keptCount() - extent.present;
        if (extent.low < extent.high)
            found.range = Interval{extent.low, extent.high};
    }
}

} // namespace

static FilterColumn filterColumn(const Table &table, qsizetype column, qsizetype fewNumbers)
{
    const ColumnInfo &info = table.info(column);
    const bool isNumber = table.column(column).storage() == Storage::Number;
    FilterColumn found;
    found.name = info.name;
    found.title = columnTitle(table, column);
    if (const auto groups = labelledGroups(table, column, isNumber ? fewNumbers : mostFilterValues);
        groups && groups->labels.size() > 1) {
        found.values = groups->labels;
        found.labels = categoryTexts(info, groups->labels);
    }
    if (info.valueLabels.isEmpty() && found.values.size() != 2)
        findRange(table, column, found);
    return found;
}

Result<QList<FilterColumn>> filterColumns(const Table &table, qsizetype fewNumbers, Progress &progress)
{
    QList<FilterColumn> found;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        if (!progress.update(column, table.columnCount()))
            return Error::cancelled();
        FilterColumn each = filterColumn(table, column, fewNumbers);
        if (!each.values.isEmpty() || each.hasRange())
            found.append(std::move(each));
    }
    return found;
}

} // namespace sphygma
