// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/grain.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr size_t sampleSize = 20'000;
static constexpr int mostBins = 4096;

/// The share of a sample that lies on multiples of \a grain.
static double shareOn(const PointValues &values, double grain)
{
    const size_t stride = std::max<size_t>(1, values.size() / sampleSize);
    size_t seen = 0, on = 0;
    for (size_t i = 0; i < values.size(); i += stride) {
        const double steps = static_cast<double>(values[i]) / grain;
        ++seen;
        on += std::fabs(steps - std::round(steps)) < 2e-3;
    }
    return seen == 0 ? 0 : static_cast<double>(on) / static_cast<double>(seen);
}

double grainOf(const PointValues &values)
{
    for (const double grain : {1.0, 0.5, 0.1}) {
        if (shareOn(values, grain) >= 0.995)
            return grain;
    }
    return 0;
}

/// 1, 2, 5, 10, 20 … times \a unit, the first that is not below \a least.
static double roundMultiple(double unit, double least)
{
    for (double power = unit;; power *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (power * factor >= least)
                return power * factor;
        }
    }
}

BinAxis binsFor(double low, double high, double grain, double leastWidth)
{
    const double least = std::max(leastWidth, (high - low) / mostBins);
    const double unit = grain > 0 ? grain : std::pow(10, std::floor(std::log10(least)));
    BinAxis axis;
    axis.width = roundMultiple(unit, least);
    // Between two values of the grain; without one, away from halves, thirds and tenths, which means fall on.
    const double shift = grain > 0 ? grain / 2 : axis.width / 19;
    const double k = std::floor((low + shift) / axis.width);
    axis.first = k * axis.width - shift;
    axis.count = std::max(1, static_cast<int>(std::ceil((high - axis.first) / axis.width)));
    return axis;
}

} // namespace sphygma
