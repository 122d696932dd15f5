// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rates/stability.h"

#include <cmath>

namespace sphygma {

Outcome<double> populationStability(std::span<const double> expected, std::span<const double> actual)
{
    if (expected.size() != actual.size())
        return Obstacle::DoesNotMatch;
    if (expected.empty())
        return Obstacle::TooFew;
    double sum = 0;
    for (size_t i = 0; i < expected.size(); ++i) {
        if (!(expected[i] > 0) || !(actual[i] > 0))
            return Obstacle::TooFew;
        sum += (actual[i] - expected[i]) * std::log(actual[i] / expected[i]);
    }
    return std::isfinite(sum) ? Outcome<double>(sum) : Obstacle::NotFinite;
}

} // namespace sphygma
