// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/localfit.h"

#include <algorithm>
#include <cmath>
#include <Eigen/Core>
#include <Eigen/QR>

namespace sphygma {

LocalFit::LocalFit(std::span<const double> sortedX, double span, int degree)
    : m_x(sortedX)
    , m_neighbours(
          std::min(sortedX.size(), static_cast<size_t>(static_cast<double>(sortedX.size()) * span + 1e-5)))
    , m_widen(std::max(1.0, span))
    , m_degree(degree)
{
    m_neighbours = std::max<size_t>(m_neighbours, 1);
}

/// The distance to the farthest of the nearest neighbours, and where they begin. Points at that distance get
/// weight 0, so ties there do not matter.
double LocalFit::bandwidth(double x0)
{
    const auto right = static_cast<size_t>(std::lower_bound(m_x.begin(), m_x.end(), x0) - m_x.begin());
    size_t from = right > m_neighbours ? right - m_neighbours : 0;
    const size_t last = std::min(right, m_x.size() - m_neighbours);
    // The window of m_neighbours points moves right while that brings its far end nearer.
    while (from < last && m_x[from + m_neighbours] - x0 < x0 - m_x[from])
        ++from;
    const double h = std::max(x0 - m_x[from], m_x[from + m_neighbours - 1] - x0) * m_widen;
    m_from = static_cast<size_t>(std::upper_bound(m_x.begin(), m_x.end(), x0 - h) - m_x.begin());
    m_to = static_cast<size_t>(std::lower_bound(m_x.begin(), m_x.end(), x0 + h) - m_x.begin());
    return h;
}

std::span<const double> LocalFit::at(double x0)
{
    const double h = bandwidth(x0);
    const Eigen::Index p = m_degree + 1;
    if (!(h > 0) || m_to <= m_from)
        return {};
    // √w·(1, u, u²), u within −1 … 1
    const auto n = static_cast<Eigen::Index>(m_to - m_from);
    Eigen::MatrixXd basis(n, p);
    Eigen::VectorXd roots(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        const size_t row = m_from + static_cast<size_t>(i);
        const double u = (m_x[row] - x0) / h, cube = 1 - std::abs(u * u * u);
        const double w = cube * cube * cube * (m_robust.empty() ? 1 : m_robust[row]);
        roots(i) = std::sqrt(std::max(0.0, w));
        for (Eigen::Index j = 0; j < p; ++j)
            basis(i, j) = roots(i) * (j == 0 ? 1 : j == 1 ? u : u * u);
    }
    if (n < p)
        return {};
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(basis);
    if (qr.rank() < p)
        return {};
    // First row of (BᵀB)⁻¹Bᵀ√w: q·R⁻ᵀ·Πᵀe₁
    Eigen::VectorXd first = qr.colsPermutation().transpose() * Eigen::VectorXd::Unit(p, 0);
    qr.matrixR().topLeftCorner(p, p).template triangularView<Eigen::Upper>().transpose().solveInPlace(first);
    Eigen::VectorXd spread = Eigen::VectorXd::Zero(n);
    spread.head(p) = first;
    spread.applyOnTheLeft(qr.householderQ());
    m_weights.resize(static_cast<size_t>(n));
    for (Eigen::Index i = 0; i < n; ++i)
        m_weights[static_cast<size_t>(i)] = spread(i) * roots(i);
    return m_weights;
}

double LocalFit::fit(double x0, std::span<const double> y)
{
    const auto weights = at(x0);
    double sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * y[m_from + i];
    return sum;
}

} // namespace sphygma
