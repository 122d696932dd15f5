// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rolenumbers.h"
#include "app/quality/bodyrows.h"
#include "app/quality/candidate.h"
#include "app/quality/unitmix.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Nobody of \a rows is known to be a child.
bool areGrown(const Look &look, const RowSet &rows)
{
    constexpr double grown = 16;
    const auto ages = RoleNumbers::ofRole(look.table, u"age"_s, *look.rules);
    bool all = true;
    rows.forEach([&](qsizetype row) { all = all && (!ages || !ages->has(row) || ages->at(row) >= grown); });
    return all;
}

/// Toddlers are as tall as that in centimetres; then others are as tall as what lies between.
QList<UnitMix> inches(const Look &look, qsizetype column, const NumberView &numbers)
{
    const UnitMix mix{"height", "[in_i]", {48, 84}, {130, 244}, 100, 40, 0, 0.9};
    const double odd = numbers.share(mix.odd.low, mix.odd.high);
    const double usual = numbers.share(mix.usual.low, mix.usual.high);
    if (odd == 0 || usual < 0.4 || odd + usual < 0.8 || numbers.countBetween(84.1, 129.9) > 0
        || !areGrown(look, rowsIn(look, column, mix.odd)))
        return {};
    return {mix};
}

/// The widest gap among the heavy: from which value to which; nothing where there is none to speak of.
std::optional<Range> gapAmongHeavy(const NumberView &numbers)
{
    constexpr double leastRatio = 1.2, heaviest = 500;
    const std::vector<double> &values = numbers.values();
    std::optional<Range> widest;
    for (size_t i = 1; i < values.size() && values[i] <= heaviest; ++i) {
        const Range gap{values[i - 1], values[i]};
        if (gap.low < numbers.quantile(0.6) || gap.high < gap.low * leastRatio)
            continue;
        if (!widest || gap.high / gap.low > widest->high / widest->low)
            widest = gap;
    }
    return widest;
}

/// By body mass index where heights are there: nobody is that heavy, and in kilograms all are usual. 1 where
/// it speaks for pounds, 0 where it speaks against them, between where it does not tell.
double bodyMassSaysPounds(const Look &look, const RowSet &rows, qsizetype column, double factor)
{
    const auto heights = RoleNumbers::ofRole(look.table, u"height"_s, *look.rules);
    qint64 all = 0, pounds = 0;
    rows.forEach([&](qsizetype row) {
        if (!heights || !heights->has(row) || heights->at(row) < 100 || heights->at(row) > 244)
            return;
        const double metres = heights->at(row) / 100;
        const double index = look.table.column(column).number(row) / (metres * metres);
        ++all;
        pounds += index > 45 && index * factor >= 14 && index * factor <= 60;
    });
    return all == 0 ? 0.5 : pounds == all ? 1 : 0;
}

QList<UnitMix> pounds(const Look &look, qsizetype column, const NumberView &numbers)
{
    constexpr qint64 fewestOdd = 2, fewest = 20;
    constexpr double heaviest = 500;
    const auto factor = look.rules->units.conversion(u"mass"_s, u"[lb_av]"_s, u"kg"_s);
    const auto gap = gapAmongHeavy(numbers);
    if (!factor || !gap || numbers.n() < fewest)
        return {};
    const std::vector<double> &values = numbers.values();
    const Range odd{gap->high, *std::prev(std::upper_bound(values.begin(), values.end(), heaviest))};
    const qint64 count = numbers.countBetween(odd.low, odd.high);
    const bool fits = factor->apply(odd.low) >= numbers.quantile(0.01) && factor->apply(odd.high) <= gap->low;
    const RowSet rows = rowsIn(look, column, odd);
    const double expected = expectedShareAbove(odd.low, numbers.median(), numbers.quantile(0.16));
    if (expected * double(numbers.n()) * 30 > double(count) || areRightByIndex(look, rows))
        return {}; // among so heavy people some may be that heavy
    const double bodyMass = bodyMassSaysPounds(look, rows, column, factor->factor);
    if (count < fewestOdd || count * 2 > numbers.n() || !fits || bodyMass == 0 || !areGrown(look, rows))
        return {};
    const bool hasHeavier = values.back() > heaviest; // codes for a missing value
    return {{"weight",
             "[lb_av]",
             odd,
             {values.front(), gap->low},
             hasHeavier ? std::optional(heaviest + 1) : std::nullopt,
             std::floor((gap->low + gap->high) / 2),
             0,
             bodyMass == 1 ? 0.85 : 0.6}};
}

} // namespace

QList<UnitMix> bodyMixes(const Look &look, qsizetype column, const NumberView &numbers)
{
    const QString &role = look.table.info(column).role;
    if (role == "height"_L1)
        return inches(look, column, numbers);
    return role == "weight"_L1 ? pounds(look, column, numbers) : QList<UnitMix>();
}

} // namespace sphygma
