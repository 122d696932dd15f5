// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/variancecomponents.h"

#include <algorithm>
#include <numeric>

namespace sphygma {

std::optional<VarianceComponents> varianceComponents(const std::vector<std::vector<double>> &groups)
{
    double n = 0, sum = 0, squaredSizes = 0, filled = 0;
    for (const auto &group : groups) {
        const auto size = static_cast<double>(group.size());
        n += size;
        squaredSizes += size * size;
        filled += size > 0;
        sum = std::accumulate(group.begin(), group.end(), sum);
    }
    if (filled < 2 || n <= filled)
        return {};
    double between = 0, within = 0;
    for (const auto &group : groups) {
        if (group.empty())
            continue;
        const auto size = static_cast<double>(group.size());
        const double mean = std::accumulate(group.begin(), group.end(), 0.0) / size;
        between += size * (mean - sum / n) * (mean - sum / n);
        for (const double value : group)
            within += (value - mean) * (value - mean);
    }
    const double meanSquareBetween = between / (filled - 1);
    const double meanSquareWithin = within / (n - filled);
    const double usualSize = (n - squaredSizes / n) / (filled - 1);
    return VarianceComponents{std::max(0.0, (meanSquareBetween - meanSquareWithin) / usualSize),
                              meanSquareWithin};
}

} // namespace sphygma
