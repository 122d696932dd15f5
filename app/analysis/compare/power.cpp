// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/power.h"

#include "app/analysis/numeric/distributions.h"

#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>

namespace sphygma {

Outcome<double> powerOfTTest(double n, double delta, double sd)
{
    if (!(n >= 2))
        return Obstacle::TooFew;
    if (!std::isfinite(n) || !std::isfinite(delta) || !std::isfinite(sd))
        return Obstacle::NotFinite;
    if (!(sd > 0))
        return Obstacle::Constant;
    const double df = 2 * (n - 1);
    return upperNoncentralStudent(studentQuantile(0.975, df), df, std::sqrt(n / 2) * std::abs(delta) / sd);
}

Outcome<double> sampleSizeForTTest(double delta, double sd, double power)
{
    if (!(power > 0.05 && power < 1) || delta == 0)
        return Obstacle::DoesNotMatch;
    if (const auto two = powerOfTTest(2, delta, sd); !two)
        return two.obstacle();
    else if (*two >= power)
        return 2.0;
    const auto excess = [&](double n) { return *powerOfTTest(n, delta, sd) - power; };
    double high = 4;
    while (excess(high) < 0) {
        if (high > 1e9)
            return Obstacle::TooLarge;
        high *= 2;
    }
    std::uintmax_t most = 100;
    const auto [a, b] = boost::math::tools::toms748_solve(
        excess, 2.0, high, boost::math::tools::eps_tolerance<double>(40), most);
    return (a + b) / 2;
}

} // namespace sphygma
