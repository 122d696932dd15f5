// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/proportion.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

/// Wilson 1927; z is the 97.5 % quantile of the normal distribution.
static Interval wilson(double p, double n)
{
    constexpr double z = 1.959963984540054;
    const double scale = 1 + z * z / n;
    const double middle = (p + z * z / (2 * n)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
    // Exact at the ends, where rounding would leave 1e-18.
    return {p == 0 ? 0.0 : std::max(0.0, middle - half), p == 1 ? 1.0 : std::min(1.0, middle + half)};
}

Proportion proportion(qint64 count, qint64 n)
{
    if (n <= 0)
        return {count, n, {}, {}};
    const double share = static_cast<double>(count) / static_cast<double>(n);
    return {count, n, share, wilson(share, static_cast<double>(n))};
}

Proportion clusteredProportion(qint64 count, qint64 n, std::optional<double> variance, qint64 clusters)
{
    Proportion result = proportion(count, n);
    if (n <= 0)
        return result;
    const double p = *result.share;
    const bool known = variance && *variance > 0 && p > 0 && p < 1;
    const double independent = known ? p * (1 - p) / *variance : static_cast<double>(clusters);
    result.ci95 = wilson(p, std::clamp(independent, 1.0, static_cast<double>(n)));
    return result;
}

} // namespace sphygma
