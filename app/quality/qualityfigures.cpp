// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/qualityfigures.h"

#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

std::vector<std::pair<int, qint64>> ageBandsOf(const Table &table, const ClinicalRules &rules)
{
    constexpr int width = 5, oldest = 150;
    const auto ages = RoleNumbers::ofRole(table, u"age"_s, rules);
    if (!ages)
        return {};
    std::map<int, qint64> bands;
    table.keptRows().forEach([&](qsizetype row) {
        if (ages->has(row) && ages->at(row) >= 0 && ages->at(row) < oldest)
            ++bands[width * static_cast<int>(ages->at(row) / width)];
    });
    std::vector<std::pair<int, qint64>> filled;
    if (bands.empty())
        return filled;
    for (int from = bands.begin()->first; from <= bands.rbegin()->first; from += width)
        filled.emplace_back(from, bands.contains(from) ? bands[from] : 0);
    return filled;
}

std::array<qint64, 10> lastDigitsOf(const Table &table, qsizetype column)
{
    const Column &cells = table.column(column);
    std::array<qint64, 10> digits{};
    table.keptRows().forEach([&](qsizetype row) {
        const double value = cells.isValid(row) ? cells.number(row) : -1;
        if (value >= 0 && value == std::floor(value))
            ++digits[static_cast<size_t>(std::fmod(value, 10))];
    });
    return digits;
}

QList<QualitySite> pressureBySite(const Table &table, qsizetype systolic, qsizetype most)
{
    const qsizetype site = table.indexOfRole(u"site"_s);
    const Column &cells = table.column(systolic);
    if (site < 0) {
        auto values = presentValues(table, systolic);
        const auto n = static_cast<qint64>(values.size());
        const auto found = quantiles(std::move(values));
        return found ? QList<QualitySite>{{{}, n, *found}} : QList<QualitySite>();
    }
    NoProgress quiet;
    const RowGroups groups = groupRows(table, site, quiet).value();
    const auto rows = groups.rows();
    QList<QualitySite> sites;
    for (qsizetype group = 0; group < groups.count(); ++group) {
        std::vector<double> values;
        for (const quint32 row : rows[static_cast<size_t>(group)]) {
            if (cells.isValid(row))
                values.push_back(cells.number(row));
        }
        const auto n = static_cast<qint64>(values.size());
        if (const auto found = quantiles(std::move(values)))
            sites += {groups.label(table, site, group), n, *found};
    }
    std::stable_sort(sites.begin(), sites.end(),
                     [](const QualitySite &a, const QualitySite &b) { return a.n > b.n; });
    return sites.first(qMin(most, sites.size()));
}

} // namespace sphygma
