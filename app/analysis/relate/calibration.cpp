// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/calibration.h"

#include "app/analysis/numeric/distributions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sphygma {

Outcome<Calibration> calibration(std::span<const double> logOdds, std::span<const double> outcome,
                                 Progress &progress)
{
    const auto sloped = logisticRegression(Design::of({logOdds}), outcome, {}, progress);
    if (!sloped)
        return sloped.obstacle();
    const auto shifted = logisticRegression({{}, outcome.size(), true}, outcome, logOdds, progress);
    if (!shifted)
        return shifted.obstacle();
    double expected = 0;
    for (const double l : logOdds)
        expected += 1 / (1 + std::exp(-l));
    return Calibration{sloped->coefficients[1].estimate, sloped->coefficients[0].estimate,
                       shifted->coefficients[0].estimate, expected / static_cast<double>(sloped->events)};
}

Outcome<HosmerLemeshow> hosmerLemeshow(std::span<const double> chances, std::span<const double> outcome)
{
    constexpr size_t tenths = 10;
    if (chances.size() != outcome.size())
        return Obstacle::DoesNotMatch;
    if (chances.size() < 2 * tenths)
        return Obstacle::TooFew;
    std::array<double, tenths> edges{}; // upper
    for (size_t i = 0; i < tenths; ++i)
        edges[i] = *quantile({chances.begin(), chances.end()}, static_cast<double>(i + 1) / tenths);
    std::array<double, tenths> n{}, observed{}, expected{};
    for (size_t i = 0; i < chances.size(); ++i) {
        const auto at = std::lower_bound(edges.begin(), edges.end() - 1, chances[i]) - edges.begin();
        const auto bin = static_cast<size_t>(at);
        n[bin] += 1;
        observed[bin] += outcome[i];
        expected[bin] += chances[i];
    }
    HosmerLemeshow result;
    for (size_t i = 0; i < tenths; ++i) {
        const double variance = expected[i] * (1 - expected[i] / n[i]);
        if (!(n[i] > 0) || !(variance > 0))
            return Obstacle::Constant;
        result.x2 += (observed[i] - expected[i]) * (observed[i] - expected[i]) / variance;
    }
    result.p = upperChiSquare(result.x2, result.df);
    return result;
}

} // namespace sphygma
