// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/ttest.h"

#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/finite.h"

#include <cmath>

namespace sphygma {

namespace {

void infer(MeanDifference &result, double standardError, double df)
{
    const double half = studentQuantile(0.975, df) * standardError;
    result.df = df;
    result.standardError = standardError;
    result.ci95 = {result.difference - half, result.difference + half};
    result.t = result.difference / standardError;
    result.p = twoSidedStudent(result.t, df);
}

double pooledVariance(const Summary &a, const Summary &b)
{
    const auto n1 = static_cast<double>(a.n), n2 = static_cast<double>(b.n);
    return ((n1 - 1) * *a.sd * *a.sd + (n2 - 1) * *b.sd * *b.sd) / (n1 + n2 - 2);
}

Outcome<MeanDifference> compared(const Summary &a, const Summary &b)
{
    if (a.n < 2 || b.n < 2)
        return Obstacle::TooFew;
    if (!std::isfinite(*a.sd) || !std::isfinite(*b.sd))
        return Obstacle::NotFinite;
    if (*a.sd == 0 && *b.sd == 0)
        return Obstacle::Constant;
    MeanDifference result{a.n, b.n, *a.mean, *b.mean, *a.mean - *b.mean, {}, 0, 0, 0, 1, 0};
    result.effect = result.difference / std::sqrt(pooledVariance(a, b));
    return result;
}

} // namespace

Outcome<MeanDifference> welchTest(const Summary &first, const Summary &second)
{
    auto result = compared(first, second);
    if (!result)
        return result;
    const auto n1 = static_cast<double>(first.n), n2 = static_cast<double>(second.n);
    const double v1 = *first.sd * *first.sd / n1, v2 = *second.sd * *second.sd / n2;
    const double df = (v1 + v2) * (v1 + v2) / (v1 * v1 / (n1 - 1) + v2 * v2 / (n2 - 1));
    MeanDifference found = *result;
    infer(found, std::sqrt(v1 + v2), df);
    return found;
}

Outcome<MeanDifference> welchTest(std::span<const double> first, std::span<const double> second)
{
    return welchTest(summarise(first), summarise(second));
}

Outcome<MeanDifference> studentTest(std::span<const double> first, std::span<const double> second)
{
    const Summary a = summarise(first), b = summarise(second);
    auto result = compared(a, b);
    if (!result)
        return result;
    const auto n1 = static_cast<double>(a.n), n2 = static_cast<double>(b.n);
    MeanDifference found = *result;
    infer(found, std::sqrt(pooledVariance(a, b) * (1 / n1 + 1 / n2)), n1 + n2 - 2);
    return found;
}

Outcome<MeanDifference> pairedTest(std::span<const double> first, std::span<const double> second)
{
    if (first.size() != second.size())
        return Obstacle::DoesNotMatch;
    if (first.size() < 2)
        return Obstacle::TooFew;
    if (!allFinite(first) || !allFinite(second))
        return Obstacle::NotFinite;
    std::vector<double> differences(first.size());
    for (size_t i = 0; i < first.size(); ++i)
        differences[i] = first[i] - second[i];
    const Summary d = summarise(differences);
    if (*d.sd == 0)
        return Obstacle::Constant;
    MeanDifference result{d.n, 0, *summarise(first).mean, *summarise(second).mean, *d.mean, {}, 0, 0,
                          0,   1, *d.mean / *d.sd};
    const auto n = static_cast<double>(d.n);
    infer(result, *d.sd / std::sqrt(n), n - 1);
    return result;
}

} // namespace sphygma
