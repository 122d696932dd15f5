// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/proportion.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

Proportion proportion(qint64 count, qint64 n)
{
    Proportion result{count, n, {}, {}};
    if (n <= 0)
        return result;
    // Wilson 1927; z is the 97.5 % quantile of the normal distribution.
    constexpr double z = 1.959963984540054;
    const auto total = static_cast<double>(n);
    const double p = static_cast<double>(count) / total;
    const double scale = 1 + z * z / total;
    const double middle = (p + z * z / (2 * total)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / total + z * z / (4 * total * total)) / scale;
    result.share = p;
    // Exact at the ends, where rounding would leave 1e-18.
    result.ci95 = Interval{count == 0 ? 0.0 : std::max(0.0, middle - half),
                           count == n ? 1.0 : std::min(1.0, middle + half)};
    return result;
}

} // namespace sphygma
