// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/crossfieldrules.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    RoleNumbers systolic, diastolic;

    bool has(qsizetype row) const { return systolic.has(row) && diastolic.has(row); }

    double pulse(qsizetype row) const { return systolic.at(row) - diastolic.at(row); }
};

/// Readings side by side, in file order.
QList<Pair> pairsOf(const CrossFieldLook &look)
{
    const auto systolic = RoleNumbers::allOfRole(look.table, u"sbp"_s, look.rules);
    const auto diastolic = RoleNumbers::allOfRole(look.table, u"dbp"_s, look.rules);
    QList<Pair> pairs;
    for (qsizetype i = 0; i < std::min(systolic.size(), diastolic.size()); ++i)
        pairs.append({systolic[i], diastolic[i]});
    return pairs;
}

QList<CrossFieldCheck> pairChecks(const Table &table, const Pair &pair)
{
    const QList<qsizetype> columns{pair.systolic.column(), pair.diastolic.column()};
    const auto has = [pair](qsizetype row) { return pair.has(row); };
    const auto check = [&table, columns, has](const char *rule, bool hard, auto breaks) {
        return [&table, columns, has, rule, hard, breaks] {
            return checkRows(table, rule, hard, columns, has, breaks);
        };
    };
    return {
        check("sbp_le_dbp", true, [pair](qsizetype row) { return pair.pulse(row) <= 0; }),
        check("pp_low", false, [pair](qsizetype row) { return pair.pulse(row) > 0 && pair.pulse(row) < 20; }),
        check("pp_high", false, [pair](qsizetype row) { return pair.pulse(row) > 100; }),
        [&table, columns, pair] {
            return checkRows(
                table, "pair_incomplete", false, columns,
                [pair](qsizetype row) { return pair.systolic.has(row) || pair.diastolic.has(row); },
                [pair](qsizetype row) { return !pair.has(row); });
        },
    };
}

QList<CrossFieldCheck> meanPressureChecks(const Table &table, const Pair &pair, const RoleNumbers &mean)
{
    const QList<qsizetype> columns{mean.column(), pair.systolic.column(), pair.diastolic.column()};
    const auto has = [pair, mean](qsizetype row) { return pair.has(row) && mean.has(row); };
    const auto outside = [pair, mean](qsizetype row) {
        return mean.at(row) <= pair.diastolic.at(row) - 3 || mean.at(row) >= pair.systolic.at(row) + 3;
    };
    const auto far = [pair, mean](qsizetype row) {
        return std::abs(mean.at(row) - (pair.diastolic.at(row) + pair.pulse(row) / 3)) > 15;
    };
    return {[&table, columns, has, outside] {
                return checkRows(table, "map_out_of_pair", true, columns, has, outside);
            },
            [&table, columns, has, far] {
                return checkRows(table, "map_inconsistent", false, columns, has, far);
            }};
}

/// Rules over the readings of one visit: three alike, two far apart.
QList<CrossFieldCheck> repeatChecks(const Table &table, const QList<Pair> &pairs)
{
    QList<qsizetype> columns;
    for (const Pair &pair : pairs)
        columns += {pair.systolic.column(), pair.diastolic.column()};
    const auto all = [pairs](qsizetype row) {
        return std::all_of(pairs.begin(), pairs.end(), [row](const Pair &pair) { return pair.has(row); });
    };
    const auto alike = [pairs](qsizetype row) {
        return std::all_of(pairs.begin(), pairs.end(), [&pairs, row](const Pair &pair) {
            return pair.systolic.at(row) == pairs.first().systolic.at(row)
                && pair.diastolic.at(row) == pairs.first().diastolic.at(row);
        });
    };
    const auto farApart = [pairs](qsizetype row) {
        const auto [low, high] =
            std::minmax_element(pairs.begin(), pairs.end(), [row](const Pair &a, const Pair &b) {
                return a.systolic.at(row) < b.systolic.at(row);
            });
        return high->systolic.at(row) - low->systolic.at(row) > 40;
    };
    QList<CrossFieldCheck> checks;
    if (pairs.size() >= 3)
        checks += [&table, columns, all, alike] {
            return checkRows(table, "repeat_identical", false, columns, all, alike);
        };
    if (pairs.size() >= 2)
        checks += [&table, columns, all, farApart] {
            return checkRows(table, "repeat_spread", false, columns, all, farApart);
        };
    return checks;
}

} // namespace

QList<CrossFieldCheck> pressureChecks(const CrossFieldLook &look)
{
    const QList<Pair> pairs = pairsOf(look);
    QList<CrossFieldCheck> checks;
    for (const Pair &pair : pairs)
        checks += pairChecks(look.table, pair);
    const auto mean = RoleNumbers::ofRole(look.table, u"map"_s, look.rules);
    if (mean && !pairs.isEmpty())
        checks += meanPressureChecks(look.table, pairs.first(), *mean);
    return checks + repeatChecks(look.table, pairs);
}

} // namespace sphygma
