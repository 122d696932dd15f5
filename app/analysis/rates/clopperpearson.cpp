// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rates/clopperpearson.h"

#include "app/analysis/numeric/distributions.h"

namespace sphygma {

std::optional<Interval> clopperPearson(qint64 count, qint64 n)
{
    if (n <= 0 || count < 0 || count > n)
        return {};
    const auto x = static_cast<double>(count), rest = static_cast<double>(n - count);
    return Interval{count == 0 ? 0 : betaQuantile(0.025, x, rest + 1),
                    count == n ? 1 : betaQuantile(0.975, x + 1, rest)};
}

} // namespace sphygma
