// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/ranktests.h"

#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/finite.h"
#include "app/analysis/numeric/ranks.h"
#include "app/table/parallel.h"

#include <algorithm>
#include <array>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>

namespace sphygma {

namespace {

struct Standing
{
    double w = 0; ///< as MannWhitney::w
    double tieSum = 0;
};

double tiesIn(double count)
{
    return count * count * count - count;
}

/// Σ(t³ − t) of one sorted group.
double tieSumOf(const std::vector<double> &sorted)
{
    double sum = 0;
    for (size_t from = 0, to = 0; from < sorted.size(); from = to) {
        while (to < sorted.size() && sorted[to] == sorted[from])
            ++to;
        sum += tiesIn(static_cast<double>(to - from));
    }
    return sum;
}

/// One merge of two sorted groups, the first lowered by \a shift; \a ties are those within each group. The
/// common step has no branch that depends on the values.
Standing standing(const std::vector<double> &first, const std::vector<double> &second, double shift,
                  double ties)
{
    Standing result{0, ties};
    size_t i = 0, j = 0;
    quint64 below = 0;
    while (i < first.size() && j < second.size()) {
        const double value = first[i] - shift, other = second[j];
        if (value == other) {
            const size_t fromI = i, fromJ = j;
            while (i < first.size() && first[i] - shift == value)
                ++i;
            while (j < second.size() && second[j] == value)
                ++j;
            const auto a = static_cast<double>(i - fromI), b = static_cast<double>(j - fromJ);
            result.w += a * (static_cast<double>(fromJ) + b / 2);
            result.tieSum += tiesIn(a + b) - tiesIn(a) - tiesIn(b);
            continue;
        }
        const size_t isBelow = other < value ? 1 : 0;
        below += (isBelow - 1) & j;
        j += isBelow;
        i += 1 - isBelow;
    }
    result.w += static_cast<double>(below)
        + static_cast<double>(first.size() - i) * static_cast<double>(second.size());
    return result;
}

double deviation(const Standing &s, double n1, double n2)
{
    const double n = n1 + n2;
    return std::sqrt(n1 * n2 / 12 * (n + 1 - s.tieSum / (n * (n - 1))));
}

/// Finds shifts of the first of two sorted groups.
class ShiftSearch
{
public:
    ShiftSearch(const std::vector<double> &first, const std::vector<double> &second)
        : m_first(first)
        , m_second(second)
        , m_whole{first.front() - second.back(), first.back() - second.front()}
        , m_likely(m_whole)
        , m_ties(tieSumOf(first) + tieSumOf(second))
    {
        // Every so many values of large groups say where to look.
        const size_t step = (first.size() + second.size()) / thinned;
        const auto a = every(first, step), b = every(second, step);
        if (step > 4 && a.size() > 50 && b.size() > 50) {
            const ShiftSearch few(a, b);
            m_likely = {few.at(4), few.at(-4)};
        }
    }

    /// The shift at which the standardised statistic is \a z; 0 gives the estimate. The continuity correction
    /// belongs to the ends of the interval only, as in R.
    double at(double z) const
    {
        if (excess(m_likely.low, z) > 0 && excess(m_likely.high, z) < 0)
            return solve(m_likely, z);
        if (excess(m_whole.low, z) <= 0)
            return m_whole.low;
        return excess(m_whole.high, z) >= 0 ? m_whole.high : solve(m_whole, z);
    }

private:
    static constexpr size_t thinned = 4000;

    static std::vector<double> every(const std::vector<double> &values, size_t step)
    {
        std::vector<double> result;
        for (size_t i = step / 2; i < values.size(); i += std::max<size_t>(1, step))
            result.push_back(values[i]);
        return result;
    }

    double excess(double shift, double z) const
    {
        const double correction = z == 0 ? 0 : std::copysign(0.5, z);
        const auto n1 = static_cast<double>(m_first.size()), n2 = static_cast<double>(m_second.size());
        const Standing s = standing(m_first, m_second, shift, m_ties);
        const double sigma = deviation(s, n1, n2);
        return sigma > 0 ? (s.w - n1 * n2 / 2 - correction) / sigma - z : -z;
    }

    double solve(const Interval &within, double z) const
    {
        const double tolerance = 1e-4 * std::clamp(within.high - within.low, 1e-3, 1.0);
        std::uintmax_t most = 80;
        const auto [low, high] = boost::math::tools::toms748_solve(
            [&](double shift) { return excess(shift, z); }, within.low, within.high,
            [tolerance](double a, double b) { return b - a < tolerance; }, most);
        return (low + high) / 2;
    }

    const std::vector<double> &m_first, &m_second;
    Interval m_whole, m_likely;
    double m_ties;
};

double continuous(double difference)
{
    return difference == 0 ? 0 : difference - std::copysign(0.5, difference);
}

} // namespace

Outcome<MannWhitney> mannWhitney(std::span<const double> first, std::span<const double> second)
{
    if (first.empty() || second.empty())
        return Obstacle::TooFew;
    if (!allFinite(first) || !allFinite(second))
        return Obstacle::NotFinite;
    std::vector<double> a(first.begin(), first.end()), b(second.begin(), second.end());
    NoProgress whole;
    runParallel(2, whole,
                [&](size_t i) { i == 0 ? std::sort(a.begin(), a.end()) : std::sort(b.begin(), b.end()); });
    const auto n1 = static_cast<double>(a.size()), n2 = static_cast<double>(b.size());
    const Standing now = standing(a, b, 0, tieSumOf(a) + tieSumOf(b));
    const double sigma = deviation(now, n1, n2);
    if (!(sigma > 0))
        return Obstacle::Constant;
    MannWhitney result{
        static_cast<qint64>(a.size()), static_cast<qint64>(b.size()), now.w, 1, now.w / (n1 * n2), 0, {}};
    result.p = twoSidedNormal(continuous(now.w - n1 * n2 / 2) / sigma);
    const ShiftSearch search(a, b);
    std::array<double, 3> shifts{z975, 0, -z975};
    runParallel(3, whole, [&](size_t i) { shifts[i] = search.at(shifts[i]); });
    result.shift = shifts[1];
    result.ci95 = {shifts[0], shifts[2]};
    return result;
}

Outcome<SignedRank> signedRank(std::span<const double> first, std::span<const double> second)
{
    if (first.size() != second.size())
        return Obstacle::DoesNotMatch;
    if (!allFinite(first) || !allFinite(second))
        return Obstacle::NotFinite;
    std::vector<double> sizes;
    std::vector<bool> positive;
    for (size_t i = 0; i < first.size(); ++i) {
        if (const double d = first[i] - second[i]; d != 0) {
            sizes.push_back(std::abs(d));
            positive.push_back(d > 0);
        }
    }
    if (sizes.empty())
        return first.empty() ? Obstacle::TooFew : Obstacle::Constant;
    const Ranks ranks = rank(sizes);
    SignedRank result{static_cast<qint64>(sizes.size()), static_cast<qint64>(first.size() - sizes.size()), 0,
                      1, 0};
    for (size_t i = 0; i < sizes.size(); ++i)
        result.v += positive[i] ? ranks.of[i] : 0;
    const auto n = static_cast<double>(sizes.size());
    const double total = n * (n + 1) / 2;
    const double sigma = std::sqrt(n * (n + 1) * (2 * n + 1) / 24 - ranks.tieSum / 48);
    result.p = sigma > 0 ? twoSidedNormal(continuous(result.v - total / 2) / sigma) : 1;
    result.effect = (2 * result.v - total) / total;
    return result;
}

} // namespace sphygma
