// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/design.h"
#include "app/analysis/numeric/outcome.h"
#include "app/base/progress.h"

#include <Eigen/Core>
#include <vector>

namespace sphygma {

/// The minimum of Σ w·ρ_τ(y − Xβ): from one vertex, a fit through as many rows as there are coefficients, to
/// the next along the steepest edge, until none goes down.
class EdgeDescent
{
public:
    /// Everything is kept by reference for as long as this lives.
    EdgeDescent(const Design &design, std::span<const double> y, std::span<const double> weights, double tau);

    /// Chooses rows that a vertex can pass through, those near \a guess first; false when the terms are
    /// collinear.
    bool begin(const Eigen::VectorXd &guess);
    /// False when \a basis does not fit.
    bool begin(const std::vector<size_t> &basis);

    /// NotConverged, Cancelled or nothing.
    std::optional<Obstacle> descend(Progress &progress);

    const std::vector<size_t> &basis() const { return m_basis; }

    bool isUnique() const { return m_unique; }

    /// Of the vertex, without the jitter.
    Eigen::VectorXd coefficients() const;
    double objective(const Eigen::VectorXd &coefficients) const;

private:
    struct Edge
    {
        size_t leaving = 0; ///< place in the basis
        double sign = 1;
        double slope = 0;
    };

    double weight(size_t row) const { return m_weights.empty() ? 1 : m_weights[row]; }

    void updateResiduals();
    std::optional<Edge> steepestEdge();
    /// The row that enters; none when the objective falls without end, which it cannot.
    std::optional<size_t> walk(const Edge &edge);
    std::vector<double> along(const Eigen::VectorXd &direction) const;

    const Design &m_design;
    std::span<const double> m_y, m_weights;
    double m_tau;
    std::vector<double> m_jittered; ///< y
    std::vector<double> m_residuals;
    std::vector<size_t> m_basis;
    std::vector<bool> m_inBasis;
    Eigen::MatrixXd m_inverse; ///< of the rows of the basis
    std::vector<std::pair<double, double>> m_crossings; ///< distance along an edge, gain of slope
    std::vector<size_t> m_crossingRows;
    bool m_unique = true;
};

} // namespace sphygma
