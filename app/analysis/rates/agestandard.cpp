// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rates/agestandard.h"

#include "app/analysis/numeric/distributions.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

/// Fay and Feuer 1997: \a variance is Poisson's, \a most the largest weight per person.
Interval gammaInterval(double rate, double variance, double most)
{
    Interval result{0, 0};
    if (variance > 0)
        result.low = variance / (2 * rate) * chiSquareQuantile(0.025, 2 * rate * rate / variance);
    const double shifted = variance + most * most, mean = rate + most;
    result.high = shifted / (2 * mean) * chiSquareQuantile(0.975, 2 * mean * mean / shifted);
    return result;
}

} // namespace

Outcome<StandardisedShare> ageStandardised(std::span<const StandardBand> bands)
{
    double weights = 0, count = 0, n = 0;
    for (const StandardBand &band : bands) {
        if (band.n <= 0)
            return Obstacle::TooFew;
        if (!std::isfinite(band.weight))
            return Obstacle::NotFinite;
        if (band.weight < 0 || band.count < 0 || band.count > band.n)
            return Obstacle::DoesNotMatch;
        weights += band.weight;
        count += static_cast<double>(band.count);
        n += static_cast<double>(band.n);
    }
    if (!(weights > 0))
        return Obstacle::TooFew;
    StandardisedShare result;
    double variance = 0, poisson = 0, most = 0;
    for (const StandardBand &band : bands) {
        const double w = band.weight / weights, size = static_cast<double>(band.n);
        const double p = static_cast<double>(band.count) / size;
        result.share += w * p;
        variance += w * w * p * (1 - p) / size;
        poisson += w * w * p / size;
        most = std::max(most, w / size);
    }
    result.crude = count / n;
    result.standardError = std::sqrt(variance);
    const double half = z975 * result.standardError;
    result.ci95 = {std::max(0.0, result.share - half), std::min(1.0, result.share + half)};
    result.gamma95 = gammaInterval(result.share, poisson, most);
    return result;
}

} // namespace sphygma
