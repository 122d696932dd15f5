// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/blandaltman.h"

#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/finite.h"
#include "app/analysis/relate/linearregression.h"

#include <cmath>

namespace sphygma {

namespace {

std::optional<Obstacle> obstacleIn(std::span<const double> first, std::span<const double> second)
{
    if (first.size() != second.size())
        return Obstacle::DoesNotMatch;
    if (first.size() < 3)
        return Obstacle::TooFew;
    if (!allFinite(first) || !allFinite(second))
        return Obstacle::NotFinite;
    return {};
}

std::vector<double> differencesOf(std::span<const double> first, std::span<const double> second)
{
    std::vector<double> d(first.size());
    for (size_t i = 0; i < d.size(); ++i)
        d[i] = first[i] - second[i];
    return d;
}

Interval around(double middle, double half)
{
    return {middle - half, middle + half};
}

} // namespace

Outcome<BlandAltman> blandAltman(std::span<const double> first, std::span<const double> second)
{
    if (const auto obstacle = obstacleIn(first, second))
        return *obstacle;
    const auto differences = differencesOf(first, second);
    std::vector<double> means(first.size());
    for (size_t i = 0; i < means.size(); ++i)
        means[i] = first[i] + (second[i] - first[i]) / 2;
    const Summary s = summarise(differences);
    const auto n = static_cast<double>(s.n);
    BlandAltman result;
    result.n = s.n;
    result.bias = *s.mean;
    result.sd = *s.sd;
    result.biasCi95 = *s.ci95;
    result.limits = around(result.bias, 1.96 * result.sd);
    result.limitError = result.sd * std::sqrt(1 / n + z975 * z975 / (2 * (n - 1)));
    const double half = studentQuantile(0.975, n - 1) * result.limitError;
    result.lowCi95 = around(result.limits.low, half);
    result.highCi95 = around(result.limits.high, half);
    for (const double d : differences)
        result.outside += d < result.limits.low || d > result.limits.high ? 1 : 0;
    NoProgress progress;
    // All means alike or all differences alike: nothing can grow.
    if (const auto line = linearRegression(Design::of({means}), differences, progress)) {
        result.slope = line->coefficients[1].estimate;
        result.slopeP = line->coefficients[1].p;
    }
    return result;
}

Outcome<RepeatedBlandAltman> blandAltmanRepeated(std::span<const double> first,
                                                 std::span<const double> second,
                                                 std::span<const quint32> person, quint32 persons)
{
    if (const auto obstacle = obstacleIn(first, second))
        return *obstacle;
    if (person.size() != first.size())
        return Obstacle::DoesNotMatch;
    const auto differences = differencesOf(first, second);
    std::vector<std::vector<double>> of(persons);
    for (size_t i = 0; i < differences.size(); ++i) {
        if (person[i] >= persons)
            return Obstacle::DoesNotMatch;
        of[person[i]].push_back(differences[i]);
    }
    RepeatedBlandAltman result;
    result.n = static_cast<qint64>(differences.size());
    result.bias = *summarise(differences).mean;
    double squares = 0, sizes = 0, spread = 0;
    for (const auto &mine : of) {
        if (mine.empty())
            continue;
        ++result.persons;
        const double mean = *summarise(mine).mean, m = static_cast<double>(mine.size());
        sizes += m * m;
        spread += m * (mean - result.bias) * (mean - result.bias);
        for (const double d : mine)
            squares += (d - mean) * (d - mean);
    }
    const auto n = static_cast<double>(result.n), k = static_cast<double>(result.persons);
    if (result.persons < 2 || result.n == result.persons)
        return Obstacle::TooFew; // nobody repeats: the plain method
    result.within = squares / (n - k);
    const double divisor = (n * n - sizes) / ((k - 1) * n);
    result.between = std::max(0.0, (spread / (k - 1) - result.within) / divisor);
    result.limits = around(result.bias, 1.96 * std::sqrt(result.within + result.between));
    return result;
}

} // namespace sphygma
