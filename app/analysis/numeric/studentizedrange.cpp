// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/numeric/studentizedrange.h"

#include "app/analysis/numeric/distributions.h"

#include <algorithm>
#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <numbers>

namespace sphygma {

namespace {

using Gauss = boost::math::quadrature::gauss<double, 30>;

/// f over [low, high] in \a parts equal parts.
template<typename F>
double integrate(F f, double low, double high, int parts)
{
    double sum = 0;
    const double step = (high - low) / parts;
    for (int i = 0; i < parts; ++i)
        sum += Gauss::integrate(f, low + i * step, low + (i + 1) * step);
    return sum;
}

/// The chance that the range of k standard normal values is below w.
double rangeBelow(double w, int k)
{
    const auto density = [w, k](double z) {
        const double phi = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
        return k * phi * std::pow(normalBelow(z) - normalBelow(z - w), k - 1);
    };
    return w <= 0 ? 0 : std::min(1.0, integrate(density, -8.5, 8.5, 4));
}

} // namespace

double upperStudentizedRange(double q, int groups, double degreesOfFreedom)
{
    if (!(q > 0))
        return 1;
    if (degreesOfFreedom > 1e6)
        return 1 - rangeBelow(q, groups);
    const double half = degreesOfFreedom / 2;
    // Density of s, the pooled standard deviation over the true one: chi over the root of its degrees of
    // freedom.
    const double scale = std::log(2.0) + half * std::log(half) - std::lgamma(half);
    const auto density = [&](double s) {
        const double p = std::exp(scale + (degreesOfFreedom - 1) * std::log(s) - half * s * s);
        return p < 1e-18 ? 0 : p * (1 - rangeBelow(q * s, groups));
    };
    const double spread = 9 / std::sqrt(2 * degreesOfFreedom);
    return std::clamp(integrate(density, std::max(1e-12, 1 - spread), 1 + spread + 2 / degreesOfFreedom, 6),
                      0.0, 1.0);
}

double studentizedRangeQuantile(double upper, int groups, double degreesOfFreedom)
{
    const auto excess = [&](double q) { return upperStudentizedRange(q, groups, degreesOfFreedom) - upper; };
    double high = 4;
    while (excess(high) > 0 && high < 1e4)
        high *= 2;
    std::uintmax_t most = 60;
    const auto [below, above] = boost::math::tools::toms748_solve(
        excess, 1e-6, high, boost::math::tools::eps_tolerance<double>(40), most);
    return (below + above) / 2;
}

} // namespace sphygma
