// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/pointgroups.h"

#include "app/analysis/compare/grouping.h"
#include "app/analysis/filtercolumns.h"
#include "app/analysis/presentvalues.h"
#include "app/clinical/calendar.h"
#include "app/table/valuelabels.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 1000; // of a column that groups are made of at all

/// The cloud of each group; \a placeOf tells it by the row.
template<typename PlaceOf>
QList<PointCloudPtr> split(const PointCloud &cloud, qsizetype rowCount, size_t groups, const PlaceOf &placeOf)
{
    std::vector<size_t> sizes(groups, 0);
    cloud.rows.forEach([&](size_t, quint32 row) { ++sizes[placeOf(row)]; });
    std::vector<std::shared_ptr<PointCloud>> parts;
    std::vector<RowSet> rows(groups, RowSet(rowCount));
    for (const size_t size : sizes) {
        auto &part = parts.emplace_back(std::make_shared<PointCloud>());
        part->xColumn = cloud.xColumn;
        part->yColumn = cloud.yColumn;
        part->jittered = cloud.jittered;
        part->x.reserve(size);
        part->y.reserve(size);
    }
    cloud.rows.forEach([&](size_t i, quint32 row) {
        const size_t place = placeOf(row);
        parts[place]->x.push_back(cloud.x[i]);
        parts[place]->y.push_back(cloud.y[i]);
        rows[place].insert(row);
    });
    for (size_t place = 0; place < groups; ++place)
        parts[place]->rows = PointRows(std::move(rows[place]));
    QList<PointCloudPtr> clouds;
    for (auto &part : parts) {
        measureExtent(*part);
        part->compact();
        clouds.append(std::move(part));
    }
    return clouds;
}

/// Where each value of the column goes: a group of its own, or the one of the rest.
std::vector<quint32> places(const Grouping &grouping, qsizetype most)
{
    std::vector<size_t> bySize(grouping.sizes.size());
    std::iota(bySize.begin(), bySize.end(), size_t(0));
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&](size_t a, size_t b) { return grouping.sizes[a] > grouping.sizes[b]; });
    const bool rest = grouping.labels.size() > most;
    const auto named = static_cast<size_t>(rest ? most - 1 : grouping.labels.size());
    std::vector<bool> isNamed(bySize.size(), false);
    for (size_t i = 0; i < named; ++i)
        isNamed[bySize[i]] = true;
    std::vector<quint32> place(bySize.size(), static_cast<quint32>(named));
    quint32 next = 0;
    for (size_t i = 0; i < place.size(); ++i) {
        if (isNamed[i])
            place[i] = next++;
    }
    return place;
}

} // namespace

Result<QList<PointGroup>> groupPoints(const PointCloudPtr &cloud, const Table &table, qsizetype column,
                                      qsizetype most)
{
    const Result<Grouping> grouping = labelledGroups(table, column, mostValues);
    if (!grouping)
        return grouping.error();
    const std::vector<quint32> place = places(*grouping, most);
    const bool rest = grouping->labels.size() > most;
    const auto named = static_cast<quint32>(rest ? most - 1 : grouping->labels.size());
    const quint32 unstated = named + (rest ? 1 : 0);
    const auto placeOf = [&](quint32 row) {
        const quint32 code = grouping->codes[row];
        return code == Grouping::none ? unstated : place[code];
    };
    QList<Phrase> labels(unstated + 1);
    labels[named] = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "other values"));
    labels[unstated] = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "no value"));
    const QStringList names = categoryTexts(table.info(column), grouping->labels);
    for (size_t i = 0; i < place.size(); ++i) {
        if (place[i] < named)
            labels[place[i]] = Phrase::verbatim(names[static_cast<qsizetype>(i)]);
    }
    const QList<PointCloudPtr> clouds = split(*cloud, table.rowCount(), unstated + 1, placeOf);
    QList<PointGroup> groups;
    for (qsizetype i = 0; i < clouds.size(); ++i) {
        if (!clouds[i]->x.empty())
            groups.append({labels[i], clouds[i], i});
    }
    return groups;
}

Result<QList<CategoryColumn>> categoryColumns(const Table &table, qsizetype most, Progress &progress)
{
    QList<CategoryColumn> found;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        if (!progress.update(column, table.columnCount()))
            return Error::cancelled();
        const ColumnInfo &info = table.info(column);
        if (QStringList{u"patient_id"_s, u"age"_s, u"sbp"_s, u"dbp"_s}.contains(info.role))
            continue;
        const Result<Grouping> grouping = labelledGroups(table, column, most);
        if (!grouping || grouping->labels.size() < 2)
            continue;
        CategoryColumn category{info.name, grouping->labels, {}};
        category.labels = categoryTexts(info, grouping->labels);
        found.append(category);
    }
    return found;
}

/// The kept rows with a value in \a column for which passes(chunk, row in chunk).
template<typename Passes>
static RowSet rowsThat(const Table &table, qsizetype column, Passes passes)
{
    RowSet rows(table.rowCount());
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const Chunk *const cells[]{chunks[c].get()};
        forEachPresent(table, static_cast<qsizetype>(c), cells, [&](qsizetype row) {
            if (passes(*cells[0], static_cast<size_t>(row)))
                rows.insert(static_cast<qsizetype>(c) * chunkRows + row);
        });
    }
    return rows;
}

static RowSet rowsInRange(const Table &table, qsizetype column, const ChartFilter &filter)
{
    const double least = filter.from.value_or(-std::numeric_limits<double>::infinity());
    const double most = filter.to.value_or(std::numeric_limits<double>::infinity());
    return rowsThat(table, column, [least, most](const Chunk &chunk, size_t row) {
        return chunk.numbers[row] >= least && chunk.numbers[row] <= most;
    });
}

/// To the end of the last day, whatever the time.
static RowSet rowsOfDays(const Table &table, qsizetype column, const ChartFilter &filter)
{
    using Limits = std::numeric_limits<qint64>;
    const qint64 begin = filter.since.isValid() ? ticksOf(filter.since) : Limits::min();
    const qint64 end = filter.until.isValid() ? ticksOf(filter.until.addDays(1)) : Limits::max();
    return rowsThat(table, column, [begin, end](const Chunk &chunk, size_t row) {
        return chunk.ticks[row] >= begin && chunk.ticks[row] < end;
    });
}

/// The kept rows whose cell of \a column reads as one of the values.
static RowSet rowsOfValues(const Table &table, const Grouping &grouping, const QStringList &values)
{
    const QSet<QString> wanted(values.begin(), values.end());
    std::vector<bool> passes;
    for (const QString &label : grouping.labels)
        passes.push_back(wanted.contains(label));
    RowSet kept = table.keptRows();
    for (size_t row = 0; row < grouping.codes.size(); ++row) {
        const quint32 code = grouping.codes[row];
        if (code == Grouping::none || !passes[code])
            kept.remove(static_cast<qsizetype>(row));
    }
    return kept;
}

Table filteredTable(const Table &table, const QList<ChartFilter> &filters)
{
    Table filtered = table;
    for (const ChartFilter &filter : filters) {
        const qsizetype column = table.indexOf(filter.column);
        if (column < 0)
            continue;
        if (filter.isOfDays()) {
            if (isOfDays(table.info(column).type))
                filtered = filtered.withKept(rowsOfDays(filtered, column, filter));
        } else if (filter.isRange()) {
            if (table.column(column).storage() == Storage::Number)
                filtered = filtered.withKept(rowsInRange(filtered, column, filter));
        } else if (const auto grouping = labelledGroups(filtered, column, mostFilterValues)) {
            filtered = filtered.withKept(rowsOfValues(filtered, *grouping, filter.values));
        }
    }
    return filtered;
}

} // namespace sphygma
