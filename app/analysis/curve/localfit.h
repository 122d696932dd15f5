// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace sphygma {

/// Local polynomials of degree 1 or 2 over points sorted by x, as weights: fit(x0) = Σ weight · y.
class LocalFit
{
public:
    /// Both spans are kept by reference; \a robust may be empty.
    LocalFit(std::span<const double> sortedX, double span, int degree);

    void setRobust(std::span<const double> weights) { m_robust = weights; }

    /// The weights for \a x0, of points from() … from() + the length of the answer − 1; empty where too few
    /// points differ in x. Overwritten by the next call.
    std::span<const double> at(double x0);

    size_t from() const { return m_from; }

    double fit(double x0, std::span<const double> y);

private:
    double bandwidth(double x0);

    std::span<const double> m_x, m_robust;
    size_t m_neighbours;
    double m_widen; ///< of the bandwidth, for spans above 1
    int m_degree;
    size_t m_from = 0, m_to = 0;
    std::vector<double> m_weights;
};

} // namespace sphygma
