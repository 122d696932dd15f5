// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace sphygma {

/// Natural cubic spline: cubic between knots, straight beyond the outer ones. The functions are x itself and,
/// for every inner knot, one truncated cubic (Harrell's form), scaled to the range; they span the same curves
/// as R's splines::ns.
class NaturalSpline
{
public:
    /// \a knots ascending and different, the outer two are the boundaries; at least 2.
    explicit NaturalSpline(std::vector<double> knots) : m_knots(std::move(knots)) {}

    /// As ns(x, df): inner knots at the df − 1 equally spaced type 7 quantiles, boundaries at the extremes.
    /// Knots that fall together count once.
    static NaturalSpline ofQuantiles(std::span<const double> x, int df);

    /// Without the constant.
    size_t functions() const { return m_knots.size() - 1; }

    double value(size_t function, double x) const;

    /// One column a function: terms of a Design.
    std::vector<std::vector<double>> columns(std::span<const double> x) const;

    const std::vector<double> &knots() const { return m_knots; }

private:
    std::vector<double> m_knots;
};

} // namespace sphygma
