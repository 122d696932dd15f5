// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/design.h"
#include "app/analysis/numeric/outcome.h"
#include "app/base/progress.h"

#include <Eigen/Core>

namespace sphygma {

/// Least squares by Householder QR of row blocks, stacked on the triangle of those before, so that the whole
/// design is never stored nor squared (Longley keeps 12 digits). Small problems are done in long double,
/// large ones on all cores; slices are fixed, so the digits do not depend on the number of cores.
struct LeastSquares
{
    qint64 n = 0; ///< rows of weight above 0
    Eigen::VectorXd coefficients;
    Eigen::MatrixXd triangle; ///< R of X = QR (of √w·X with weights)
    Eigen::MatrixXd inverse; ///< of the triangle: (XᵀX)⁻¹ = R⁻¹R⁻ᵀ
    double residual = 0; ///< sum of squares
    double explained = 0; ///< sum of squares around the mean; around 0 without an intercept

    Eigen::MatrixXd unscaledCovariance() const { return inverse * inverse.transpose(); }

    /// Variance of a fitted value at \a row, over σ².
    double leverage(const Eigen::VectorXd &row) const { return (inverse.transpose() * row).squaredNorm(); }
};

/// TooFew for fewer rows than coefficients, Collinear, NotFinite, Cancelled. \a weights may be empty.
Outcome<LeastSquares> solveLeastSquares(const Design &design, std::span<const double> y,
                                        std::span<const double> weights, Progress &progress);

/// One row of the design, intercept first.
Eigen::VectorXd rowOf(const Design &design, size_t row);

/// Σ coefficient · term, for every row.
std::vector<double> fittedValues(const Design &design, const Eigen::VectorXd &coefficients);

} // namespace sphygma
