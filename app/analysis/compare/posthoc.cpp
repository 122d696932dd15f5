// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/posthoc.h"

#include "app/analysis/compare/anova.h"
#include "app/analysis/compare/multipletesting.h"
#include "app/analysis/compare/ttest.h"
#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/ranks.h"
#include "app/analysis/numeric/studentizedrange.h"

#include <cmath>
#include <numeric>

namespace sphygma {

namespace {

/// compare(first, second) for every pair, in the order 2-1, 3-1, … 3-2 …
template<typename Compare>
std::vector<PairComparison> everyPair(size_t groups, Compare compare)
{
    std::vector<PairComparison> pairs;
    for (size_t first = 0; first < groups; ++first) {
        for (size_t second = first + 1; second < groups; ++second)
            pairs.push_back(compare(first, second));
    }
    return pairs;
}

std::vector<Summary> summaries(const GroupedValues &groups)
{
    std::vector<Summary> all;
    for (const auto group : groups)
        all.push_back(summarise(group));
    return all;
}

/// \a standardError is of the difference; the studentised range counts in roots of half its square.
PairComparison ranged(size_t first, size_t second, double difference, double standardError, int groups,
                      double df, double q95)
{
    const double unit = standardError / std::sqrt(2.0);
    return {first,
            second,
            difference,
            {difference - q95 * unit, difference + q95 * unit},
            upperStudentizedRange(std::abs(difference) / unit, groups, df)};
}

} // namespace

Outcome<std::vector<PairComparison>> tukey(const GroupedValues &groups)
{
    const auto whole = anova(groups);
    if (!whole)
        return whole.obstacle();
    if (whole->df2 < 2)
        return Obstacle::TooFew;
    const auto all = summaries(groups);
    const int k = static_cast<int>(groups.size());
    const double variance = whole->within / whole->df2;
    const double q95 = studentizedRangeQuantile(0.05, k, whole->df2);
    return everyPair(groups.size(), [&](size_t a, size_t b) {
        const double error =
            std::sqrt(variance * (1 / static_cast<double>(all[a].n) + 1 / static_cast<double>(all[b].n)));
        return ranged(a, b, *all[b].mean - *all[a].mean, error, k, whole->df2, q95);
    });
}

Outcome<std::vector<PairComparison>> gamesHowell(const GroupedValues &groups)
{
    if (const auto whole = welchAnova(groups); !whole)
        return whole.obstacle();
    const auto all = summaries(groups);
    const int k = static_cast<int>(groups.size());
    for (const Summary &s : all) {
        if (s.n < 3)
            return Obstacle::TooFew; // Welch's degrees of freedom could fall below 2
    }
    return everyPair(groups.size(), [&](size_t a, size_t b) {
        const auto welch = welchTest(all[b], all[a]);
        return ranged(a, b, welch->difference, welch->standardError, k, welch->df,
                      studentizedRangeQuantile(0.05, k, welch->df));
    });
}

Outcome<std::vector<PairComparison>> dunn(const GroupedValues &groups)
{
    if (const auto whole = kruskalWallis(groups); !whole)
        return whole.obstacle();
    std::vector<double> all, means;
    for (const auto group : groups)
        all.insert(all.end(), group.begin(), group.end());
    const Ranks ranks = rank(all);
    for (auto from = ranks.of.begin(); const auto group : groups) {
        const auto to = from + static_cast<std::ptrdiff_t>(group.size());
        means.push_back(std::accumulate(from, to, 0.0) / static_cast<double>(group.size()));
        from = to;
    }
    const auto n = static_cast<double>(all.size());
    const double variance = n * (n + 1) / 12 - ranks.tieSum / (12 * (n - 1));
    std::vector<double> p;
    auto pairs = everyPair(groups.size(), [&](size_t a, size_t b) {
        const double error = std::sqrt(
            variance
            * (1 / static_cast<double>(groups[a].size()) + 1 / static_cast<double>(groups[b].size())));
        p.push_back(twoSidedNormal((means[b] - means[a]) / error));
        return PairComparison{a, b, means[b] - means[a], {}, p.back()};
    });
    const auto raised = adjusted(p, Adjustment::Holm);
    for (size_t i = 0; i < pairs.size(); ++i)
        pairs[i].p = raised[i];
    return pairs;
}

} // namespace sphygma
