// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/shapirowilk.h"

#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/finite.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace sphygma {

namespace {

double polynomial(std::span<const double> c, double x)
{
    double sum = 0;
    for (size_t i = c.size(); i-- > 0;)
        sum = sum * x + c[i];
    return sum;
}

/// The weights of the n/2 largest values; those of the least are their negatives.
std::vector<double> weightsFor(size_t n)
{
    const size_t half = n / 2;
    if (n == 3)
        return {std::numbers::sqrt2 / 2};
    std::vector<double> m(half), a(half);
    double sum = 0;
    for (size_t i = 0; i < half; ++i) {
        m[i] = -normalQuantile((static_cast<double>(i + 1) - 0.375) / (static_cast<double>(n) + 0.25));
        sum += 2 * m[i] * m[i];
    }
    const double root = std::sqrt(sum), u = 1 / std::sqrt(static_cast<double>(n));
    static constexpr double c1[]{0, .221157, -.147981, -2.07119, 4.434685, -2.706056};
    static constexpr double c2[]{0, .042981, -.293762, -1.752461, 5.682633, -3.582633};
    a[0] = polynomial(c1, u) + m[0] / root;
    size_t from = 1;
    double rest = (sum - 2 * m[0] * m[0]) / (1 - 2 * a[0] * a[0]);
    if (n > 5) {
        a[1] = polynomial(c2, u) + m[1] / root;
        rest = (sum - 2 * m[0] * m[0] - 2 * m[1] * m[1]) / (1 - 2 * a[0] * a[0] - 2 * a[1] * a[1]);
        from = 2;
    }
    for (size_t i = from; i < half; ++i)
        a[i] = m[i] / std::sqrt(rest);
    return a;
}

double probability(double w, double n)
{
    if (n == 3) {
        const double p = 6 / std::numbers::pi * (std::asin(std::sqrt(w)) - std::asin(std::sqrt(0.75)));
        return std::clamp(p, 0.0, 1.0);
    }
    double y = std::log1p(-w), mean = 0, sd = 1;
    const double logN = std::log(n);
    if (n <= 11) {
        static constexpr double g[]{-2.273, .459}, c3[]{.544, -.39978, .025054, -6.714e-4};
        static constexpr double c4[]{1.3822, -.77857, .062767, -.0020322};
        const double gamma = polynomial(g, n);
        if (y >= gamma)
            return 1e-99;
        y = -std::log(gamma - y);
        mean = polynomial(c3, n);
        sd = std::exp(polynomial(c4, n));
    } else {
        static constexpr double c5[]{-1.5861, -.31082, -.083751, .0038915}, c6[]{-.4803, -.082676, .0030302};
        mean = polynomial(c5, logN);
        sd = std::exp(polynomial(c6, logN));
    }
    return normalBelow(-(y - mean) / sd);
}

} // namespace

Outcome<ShapiroWilk> shapiroWilk(std::vector<double> values)
{
    if (values.size() < 3)
        return Obstacle::TooFew;
    if (values.size() > 5000)
        return Obstacle::TooLarge;
    if (!allFinite(values))
        return Obstacle::NotFinite;
    std::sort(values.begin(), values.end());
    if (values.front() == values.back())
        return Obstacle::Constant;
    const size_t n = values.size();
    double mean = 0;
    for (const double v : values)
        mean += v / static_cast<double>(n);
    double spread = 0, slope = 0;
    for (const double v : values)
        spread += (v - mean) * (v - mean);
    const auto a = weightsFor(n);
    for (size_t i = 0; i < a.size(); ++i)
        slope += a[i] * (values[n - 1 - i] - values[i]);
    const double w = std::min(slope * slope / spread, 1 - 1e-16);
    return ShapiroWilk{w, probability(w, static_cast<double>(n))};
}

} // namespace sphygma
