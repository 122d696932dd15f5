// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"
#include "app/quality/indicatorfamilies.h"
#include "app/quality/variancecomponents.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

std::vector<std::vector<double>> valuesByGroup(const RowGroups &groups, const RoleNumbers &numbers)
{
    std::vector<std::vector<double>> values;
    for (const auto &rows : groups.rows()) {
        values.emplace_back();
        for (const quint32 row : rows) {
            if (numbers.has(row))
                values.back().push_back(numbers.at(row));
        }
    }
    return values;
}

qint64 countOf(const std::vector<std::vector<double>> &groups)
{
    qint64 n = 0;
    for (const auto &group : groups)
        n += static_cast<qint64>(group.size());
    return n;
}

Indicator scoreIndicator(const Table &table, const char *kind, QStringList columns, qint64 n,
                         std::optional<double> value)
{
    Indicator indicator;
    indicator.kind = QString::fromLatin1(kind);
    indicator.columns = std::move(columns);
    indicator.denominator = n;
    indicator.value = value;
    indicator.rows = RowSet(table.rowCount());
    return indicator;
}

/// A4: how much of the spread of a pressure is told by where, by whom or with what it was taken.
QList<Indicator> betweenGroups(const Look &look, const RoleNumbers &pressure, const QString &role)
{
    const Table &table = look.table;
    const qsizetype column = table.indexOfRole(role);
    NoProgress quiet;
    if (column < 0)
        return {};
    const auto groups = valuesByGroup(groupRows(table, column, quiet).value(), pressure);
    const auto components = varianceComponents(groups);
    Indicator indicator =
        scoreIndicator(table, "A4", {table.info(pressure.column()).name, table.info(column).name},
                       countOf(groups), components ? components->icc() : std::nullopt);
    indicator.detail = role;
    return {indicator};
}

struct Dated
{
    double day;
    double value;
};

/// Theil 1950, Sen 1968: the median of the slopes between all pairs, of at most 500 values spread over time.
std::optional<double> medianSlope(std::vector<Dated> values)
{
    constexpr size_t most = 500;
    std::stable_sort(values.begin(), values.end(),
                     [](const Dated &a, const Dated &b) { return a.day < b.day; });
    std::vector<Dated> few;
    for (size_t i = 0; i < std::min(most, values.size()); ++i)
        few.push_back(values[i * values.size() / std::min(most, values.size())]);
    std::vector<double> slopes;
    for (size_t i = 0; i < few.size(); ++i) {
        for (size_t j = i + 1; j < few.size(); ++j) {
            if (few[j].day > few[i].day)
                slopes.push_back((few[j].value - few[i].value) / (few[j].day - few[i].day));
        }
    }
    return quantile(std::move(slopes), 0.5);
}

Indicator driftOf(const Look &look, const RoleNumbers &pressure, const Column &dates,
                  const std::vector<quint32> &rows)
{
    constexpr double dayMs = 86'400'000;
    std::vector<Dated> values;
    for (const quint32 row : rows) {
        if (pressure.has(row) && dates.isValid(row))
            values.push_back({static_cast<double>(dates.ticks(row)) / dayMs, pressure.at(row)});
    }
    const auto n = static_cast<qint64>(values.size());
    const auto slope = n >= 30 ? medianSlope(std::move(values)) : std::nullopt;
    return scoreIndicator(look.table, "A5", {look.table.info(pressure.column()).name}, n,
                          slope ? std::optional(30 * *slope) : std::nullopt);
}

/// A5: of each site by itself, where there are sites.
QList<Indicator> drift(const Look &look, const RoleNumbers &pressure)
{
    const Table &table = look.table;
    const qsizetype date = dateColumnOfRole(table, u"visit_date"_s), site = table.indexOfRole(u"site"_s);
    if (date < 0)
        return {};
    const Column &dates = table.column(date);
    std::vector<quint32> all;
    table.keptRows().forEach([&all](qsizetype row) { all.push_back(static_cast<quint32>(row)); });
    QList<Indicator> found{driftOf(look, pressure, dates, all)};
    if (site < 0)
        return found;
    NoProgress quiet;
    const RowGroups groups = groupRows(table, site, quiet).value();
    const auto rows = groups.rows();
    for (qsizetype group = 0; group < groups.count(); ++group) {
        Indicator one = driftOf(look, pressure, dates, rows[static_cast<size_t>(group)]);
        if (!one.value)
            continue;
        const QString label = groups.label(table, site, group);
        one.detail = u"site="_s + label;
        one.about = Phrase::verbatim(label);
        found.append(one);
    }
    return found;
}

/// A7: SD within the readings of a visit, of readings side by side.
QList<Indicator> withinVisit(const Look &look, const QList<RoleNumbers> &readings)
{
    std::vector<std::vector<double>> visits;
    QStringList names;
    for (const RoleNumbers &reading : readings)
        names += look.table.info(reading.column()).name;
    look.table.keptRows().forEach([&](qsizetype row) {
        std::vector<double> visit;
        for (const RoleNumbers &reading : readings) {
            if (reading.has(row))
                visit.push_back(reading.at(row));
        }
        if (visit.size() >= 2)
            visits.push_back(std::move(visit));
    });
    const auto components = varianceComponents(visits);
    return {scoreIndicator(look.table, "A7", names, static_cast<qint64>(visits.size()),
                           components ? std::optional(std::sqrt(components->within)) : std::nullopt)};
}

} // namespace

QList<Measurement> sourceMeasurements(const Look &look)
{
    QList<Measurement> measurements;
    for (const QString &role : {u"sbp"_s, u"dbp"_s}) {
        const QList<RoleNumbers> readings = RoleNumbers::allOfRole(look.table, role, *look.rules);
        if (readings.isEmpty())
            continue;
        for (const QString &group : {u"site"_s, u"clinician"_s, u"device"_s})
            measurements +=
                [&look, first = readings.first(), group] { return betweenGroups(look, first, group); };
        measurements += [&look, first = readings.first()] { return drift(look, first); };
        if (readings.size() > 1)
            measurements += [&look, readings] { return withinVisit(look, readings); };
    }
    return measurements;
}

} // namespace sphygma
