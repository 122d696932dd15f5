// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/anova.h"

#include "app/analysis/compensatedsum.h"
#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/finite.h"
#include "app/analysis/numeric/ranks.h"
#include "app/analysis/summary.h"

namespace sphygma {

namespace {

std::optional<Obstacle> obstacleIn(const GroupedValues &groups, size_t least)
{
    if (groups.size() < 2)
        return Obstacle::TooFew;
    for (const auto group : groups) {
        if (group.size() < least)
            return Obstacle::TooFew;
        if (!allFinite(group))
            return Obstacle::NotFinite;
    }
    return {};
}

/// Means as deviations from one value near all of them, in long double: differences of means keep their
/// digits when the values are 1e12 + 0.4.
struct Centred
{
    double origin = 0;
    std::vector<long double> means;
    long double grand = 0;
    long double total = 0; ///< number of values
};

Centred centred(const GroupedValues &groups)
{
    Centred result;
    result.origin = groups.front().front();
    for (const auto group : groups) {
        CompensatedSum sum;
        sum.add(group, [&](double v) { return v - result.origin; });
        const auto n = static_cast<long double>(group.size());
        result.means.push_back(static_cast<long double>(sum.value()) / n);
        result.grand += sum.value();
        result.total += n;
    }
    result.grand /= result.total;
    return result;
}

} // namespace

Outcome<Anova> anova(const GroupedValues &groups)
{
    if (const auto obstacle = obstacleIn(groups, 1))
        return *obstacle;
    const Centred c = centred(groups);
    long double between = 0;
    CompensatedSum within;
    for (size_t g = 0; g < groups.size(); ++g) {
        const long double from = c.means[g] - c.grand;
        between += static_cast<long double>(groups[g].size()) * from * from;
        within.add(groups[g], [&](double v) {
            const long double d = static_cast<long double>(v - c.origin) - c.means[g];
            return static_cast<double>(d * d);
        });
    }
    Anova result;
    result.df1 = static_cast<double>(groups.size()) - 1;
    result.df2 = static_cast<double>(c.total) - static_cast<double>(groups.size());
    result.between = static_cast<double>(between);
    result.within = within.value();
    if (result.df2 < 1)
        return Obstacle::TooFew;
    if (!(result.within > 0))
        return Obstacle::Constant;
    result.f = (result.between / result.df1) / (result.within / result.df2);
    result.p = upperF(result.f, result.df1, result.df2);
    result.eta2 = result.between / (result.between + result.within);
    return result;
}

Outcome<WelchAnova> welchAnova(const GroupedValues &groups)
{
    if (const auto obstacle = obstacleIn(groups, 2))
        return *obstacle;
    const auto k = static_cast<double>(groups.size());
    std::vector<double> weights, means;
    double weight = 0, mean = 0;
    for (const auto group : groups) {
        const Summary s = summarise(group);
        if (!(*s.sd > 0))
            return Obstacle::Constant;
        weights.push_back(static_cast<double>(s.n) / (*s.sd * *s.sd));
        means.push_back(*s.mean);
        weight += weights.back();
        mean += weights.back() * means.back();
    }
    mean /= weight;
    double between = 0, lambda = 0;
    for (size_t g = 0; g < groups.size(); ++g) {
        between += weights[g] * (means[g] - mean) * (means[g] - mean);
        const double rest = 1 - weights[g] / weight;
        lambda += rest * rest / static_cast<double>(groups[g].size() - 1);
    }
    lambda /= k * k - 1;
    WelchAnova result;
    result.df1 = k - 1;
    result.df2 = 1 / (3 * lambda);
    result.f = between / (k - 1) / (1 + 2 * (k - 2) * lambda);
    result.p = upperF(result.f, result.df1, result.df2);
    return result;
}

Outcome<KruskalWallis> kruskalWallis(const GroupedValues &groups)
{
    if (const auto obstacle = obstacleIn(groups, 1))
        return *obstacle;
    std::vector<double> all;
    for (const auto group : groups)
        all.insert(all.end(), group.begin(), group.end());
    const auto n = static_cast<double>(all.size());
    const Ranks ranks = rank(all);
    const double tieFactor = 1 - ranks.tieSum / (n * n * n - n);
    if (!(tieFactor > 0))
        return Obstacle::Constant;
    double sum = 0;
    size_t from = 0;
    for (const auto group : groups) {
        CompensatedSum of;
        of.add(std::span(ranks.of).subspan(from, group.size()), [](double r) { return r; });
        sum += of.value() * of.value() / static_cast<double>(group.size());
        from += group.size();
    }
    KruskalWallis result;
    result.h = (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / tieFactor;
    result.df = static_cast<double>(groups.size()) - 1;
    result.p = upperChiSquare(result.h, result.df);
    result.epsilon2 = result.h / (n - 1);
    return result;
}

} // namespace sphygma
