// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/correlation.h"

#include "app/analysis/compensatedsum.h"
#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/finite.h"
#include "app/analysis/numeric/ranks.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

std::optional<Obstacle> obstacleIn(std::span<const double> x, std::span<const double> y)
{
    if (x.size() != y.size())
        return Obstacle::DoesNotMatch;
    if (x.size() < 3)
        return Obstacle::TooFew;
    if (!allFinite(x) || !allFinite(y))
        return Obstacle::NotFinite;
    return {};
}

/// tanh(atanh r ± z·error)
std::optional<Interval> fisherInterval(double r, double n, double needed, double factor)
{
    if (n <= needed)
        return {};
    if (std::abs(r) >= 1)
        return Interval{r, r};
    const double half = z975 * std::sqrt(factor / (n - needed));
    return Interval{std::tanh(std::atanh(r) - half), std::tanh(std::atanh(r) + half)};
}

/// Empty when one of them is constant.
std::optional<double> productMoment(std::span<const double> x, std::span<const double> y)
{
    const Summary sx = summarise(x), sy = summarise(y);
    if (!(*sx.sd > 0) || !(*sy.sd > 0))
        return {};
    CompensatedSum products;
    for (size_t i = 0; i < x.size(); ++i)
        products.add((x[i] - *sx.mean) / *sx.sd * ((y[i] - *sy.mean) / *sy.sd));
    return std::clamp(products.value() / static_cast<double>(x.size() - 1), -1.0, 1.0);
}

void inferByStudent(Correlation &c)
{
    c.df = static_cast<double>(c.n - 2);
    c.statistic = c.r * std::sqrt(c.df / ((1 - c.r) * (1 + c.r)));
    c.p = twoSidedStudent(c.statistic, c.df);
}

double pairs(double t)
{
    return t * (t - 1) / 2;
}

/// What ties take from Kendall's variance.
struct Ties
{
    double pairs = 0; ///< Σ t(t − 1)/2
    double triples = 0; ///< Σ t(t − 1)(t − 2)
    double variance = 0; ///< Σ t(t − 1)(2t + 5)

    void add(double t)
    {
        pairs += sphygma::pairs(t);
        triples += t * (t - 1) * (t - 2);
        variance += t * (t - 1) * (2 * t + 5);
    }
};

template<typename Value, typename Key>
Ties tiesOf(const std::vector<Value> &sorted, Key key)
{
    Ties ties;
    for (size_t from = 0, to = 0; from < sorted.size(); from = to) {
        while (to < sorted.size() && key(sorted[to]) == key(sorted[from]))
            ++to;
        ties.add(static_cast<double>(to - from));
    }
    return ties;
}

/// Sorts, and counts the pairs that had to change places.
double exchanges(std::span<double> values, std::span<double> space)
{
    if (values.size() < 2)
        return 0;
    const size_t half = values.size() / 2;
    double count = exchanges(values.first(half), space.first(half))
        + exchanges(values.subspan(half), space.subspan(half));
    for (size_t i = 0, j = half, to = 0; to < values.size(); ++to) {
        const bool left = j == values.size() || (i < half && values[i] <= values[j]);
        if (!left)
            count += static_cast<double>(half - i);
        space[to] = left ? values[i++] : values[j++];
    }
    std::copy(space.begin(), space.end(), values.begin());
    return count;
}

} // namespace

Outcome<Correlation> pearson(std::span<const double> x, std::span<const double> y)
{
    if (const auto obstacle = obstacleIn(x, y))
        return *obstacle;
    const auto r = productMoment(x, y);
    if (!r)
        return Obstacle::Constant;
    Correlation result{
        static_cast<qint64>(x.size()), *r, fisherInterval(*r, static_cast<double>(x.size()), 3, 1), 0, 0, 1};
    inferByStudent(result);
    return result;
}

Outcome<Correlation> spearman(std::span<const double> x, std::span<const double> y)
{
    if (const auto obstacle = obstacleIn(x, y))
        return *obstacle;
    auto result = pearson(rank(x).of, rank(y).of);
    if (!result)
        return result;
    Correlation found = *result;
    found.ci95 = fisherInterval(found.r, static_cast<double>(found.n), 3, 1 + found.r * found.r / 2);
    return found;
}

Outcome<Correlation> kendall(std::span<const double> x, std::span<const double> y)
{
    if (const auto obstacle = obstacleIn(x, y))
        return *obstacle;
    std::vector<std::pair<double, double>> points(x.size());
    for (size_t i = 0; i < x.size(); ++i)
        points[i] = {x[i], y[i]};
    std::sort(points.begin(), points.end());
    const Ties both = tiesOf(points, [](const auto &p) { return p; });
    const Ties tx = tiesOf(points, [](const auto &p) { return p.first; });
    std::vector<double> ys(x.size()), space(x.size());
    std::transform(points.begin(), points.end(), ys.begin(), [](const auto &p) { return p.second; });
    const double discordant = exchanges(ys, space);
    const Ties ty = tiesOf(ys, [](double v) { return v; });

    const auto n = static_cast<double>(x.size());
    const double all = pairs(n);
    if (tx.pairs == all || ty.pairs == all)
        return Obstacle::Constant;
    const double score = all - tx.pairs - ty.pairs + both.pairs - 2 * discordant;
    const double variance = (n * (n - 1) * (2 * n + 5) - tx.variance - ty.variance) / 18
        + tx.triples * ty.triples / (9 * n * (n - 1) * (n - 2)) + 2 * tx.pairs * ty.pairs / (n * (n - 1));
    Correlation result{
        static_cast<qint64>(x.size()), score / std::sqrt((all - tx.pairs) * (all - ty.pairs)), {}, 0, 0, 1};
    result.r = std::clamp(result.r, -1.0, 1.0);
    result.ci95 = fisherInterval(result.r, n, 4, 0.437);
    result.statistic = score / std::sqrt(variance);
    result.p = twoSidedNormal(result.statistic);
    return result;
}

} // namespace sphygma
