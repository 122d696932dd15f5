// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/naturalspline.h"

#include "app/analysis/summary.h"

#include <algorithm>

namespace sphygma {

NaturalSpline NaturalSpline::ofQuantiles(std::span<const double> x, int df)
{
    std::vector<double> knots;
    for (int i = 0; i <= df; ++i)
        knots.push_back(*quantile({x.begin(), x.end()}, static_cast<double>(i) / df));
    knots.erase(std::unique(knots.begin(), knots.end()), knots.end());
    return NaturalSpline(std::move(knots));
}

double NaturalSpline::value(size_t function, double x) const
{
    const double low = m_knots.front(), range = m_knots.back() - low;
    const double u = (x - low) / range;
    if (function == 0)
        return u;
    // d_k(u) − d_K₋₁(u), d_k(u) = ((u − k)₊³ − (u − K)₊³)/(K − k)
    const auto cube = [](double v) { return v > 0 ? v * v * v : 0; };
    const auto part = [&](size_t knot) {
        const double k = (m_knots[knot] - low) / range;
        return (cube(u - k) - cube(u - 1)) / (1 - k);
    };
    return part(function - 1) - part(m_knots.size() - 2);
}

std::vector<std::vector<double>> NaturalSpline::columns(std::span<const double> x) const
{
    std::vector<std::vector<double>> result(functions(), std::vector<double>(x.size()));
    for (size_t f = 0; f < result.size(); ++f)
        std::transform(x.begin(), x.end(), result[f].begin(), [this, f](double v) { return value(f, v); });
    return result;
}

} // namespace sphygma
