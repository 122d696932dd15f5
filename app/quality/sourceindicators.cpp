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
    std::vector<std::vector<double>> values(groups.firstRows.size());
    for (size_t row = 0; row < groups.ofRow.size(); ++row) {
        const auto at = static_cast<qsizetype>(row);
        if (groups.ofRow[row] != RowGroups::none && numbers.has(at))
            values[groups.ofRow[row]].push_back(numbers.at(at));
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
QList<Indicator> betweenGroups(const Look &look, const QList<RoleNumbers> &pressures)
{
    const Table &table = look.table;
    NoProgress quiet;
    std::vector<std::pair<qsizetype, RowGroups>> groupings;
    for (const QString &role : {u"site"_s, u"clinician"_s, u"device"_s}) {
        if (const qsizetype column = table.indexOfRole(role); column >= 0)
            groupings.emplace_back(column, groupRows(table, column, quiet).value());
    }
    QList<Indicator> found;
    for (const RoleNumbers &pressure : pressures) {
        for (const auto &[column, groups] : groupings) {
            const auto values = valuesByGroup(groups, pressure);
            const auto components = varianceComponents(values);
            found +=
                scoreIndicator(table, "A4", {table.info(pressure.column()).name, table.info(column).name},
                               countOf(values), components ? components->icc() : std::nullopt);
            found.last().detail = table.info(column).role;
        }
    }
    return found;
}

struct Dated
{
    double day;
    double value;
};

/// Theil 1950, Sen 1968: the median of the slopes between all pairs, of at most 500 values spread over time.
/// \a values are in order of time.
std::optional<double> medianSlope(const std::vector<Dated> &values)
{
    constexpr size_t most = 500;
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

Indicator driftOf(const Look &look, const RoleNumbers &pressure, const std::vector<Dated> &values)
{
    const auto n = static_cast<qint64>(values.size());
    const auto slope = n >= 30 ? medianSlope(values) : std::nullopt;
    return scoreIndicator(look.table, "A5", {look.table.info(pressure.column()).name}, n,
                          slope ? std::optional(30 * *slope) : std::nullopt);
}

/// Kept rows with a date, in order of time.
std::vector<std::pair<qint64, quint32>> rowsByTime(const Table &table, qsizetype date)
{
    const Column &dates = table.column(date);
    std::vector<std::pair<qint64, quint32>> rows;
    presentRows(table, date).forEach([&](qsizetype row) {
        rows.emplace_back(dates.ticks(row), static_cast<quint32>(row));
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// A5 of one pressure: of all, and of each of \a sites.
QList<Indicator> driftBySite(const Look &look, const RoleNumbers &pressure,
                             const std::vector<std::pair<qint64, quint32>> &rows, const RowGroups &sites)
{
    constexpr double dayMs = 86'400'000;
    std::vector<Dated> all;
    std::vector<std::vector<Dated>> ofSite(sites.firstRows.size());
    for (const auto &[ticks, row] : rows) {
        if (!pressure.has(row))
            continue;
        all.push_back({static_cast<double>(ticks) / dayMs, pressure.at(row)});
        if (!ofSite.empty() && sites.ofRow[row] != RowGroups::none)
            ofSite[sites.ofRow[row]].push_back(all.back());
    }
    QList<Indicator> found{driftOf(look, pressure, all)};
    for (qsizetype site = 0; site < sites.count(); ++site) {
        Indicator one = driftOf(look, pressure, ofSite[static_cast<size_t>(site)]);
        if (!one.value)
            continue;
        const QString label = sites.label(look.table, look.table.indexOfRole(u"site"_s), site);
        one.detail = u"site="_s + label;
        one.about = Phrase::verbatim(label);
        found.append(one);
    }
    return found;
}

/// A5: of each site by itself as well, where there are sites.
QList<Indicator> drift(const Look &look, const QList<RoleNumbers> &pressures)
{
    const Table &table = look.table;
    const qsizetype date = dateColumnOfRole(table, u"visit_date"_s), site = table.indexOfRole(u"site"_s);
    if (date < 0)
        return {};
    NoProgress quiet;
    const auto rows = rowsByTime(table, date);
    const RowGroups sites = site < 0 ? RowGroups() : groupRows(table, site, quiet).value();
    QList<Indicator> found;
    for (const RoleNumbers &pressure : pressures)
        found += driftBySite(look, pressure, rows, sites);
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
    QList<RoleNumbers> pressures; // the first systolic and the first diastolic
    for (const QString &role : {u"sbp"_s, u"dbp"_s}) {
        const QList<RoleNumbers> readings = RoleNumbers::allOfRole(look.table, role, *look.rules);
        if (!readings.isEmpty())
            pressures += readings.first();
        if (readings.size() > 1)
            measurements += [&look, readings] { return withinVisit(look, readings); };
    }
    if (pressures.isEmpty())
        return measurements;
    measurements.prepend([&look, pressures] { return drift(look, pressures); });
    measurements += [&look, pressures] { return betweenGroups(look, pressures); };
    return measurements;
}

} // namespace sphygma
