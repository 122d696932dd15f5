// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/curve/binnedpoints.h"

#include <Eigen/Core>

namespace sphygma {

/// A smooth curve through binned points: cubic B-splines on 24 equal segments, with a penalty on second
/// differences (Eilers and Marx 1996) whose size is found by generalised cross-validation, every parameter
/// counting 1.4 times (Kim and Gu 2004).
class PenalisedSpline
{
public:
    static Outcome<PenalisedSpline> fit(const BinnedPoints &points);

    double value(double x) const;
    /// Of value(x): the Bayesian one, whose bands cover across the curve (Nychka 1988).
    double standardError(double x) const;

    double parameters() const { return m_parameters; }

    double sigma() const { return m_sigma; }

private:
    Eigen::VectorXd basis(double x) const;

    double m_low = 0, m_width = 1; ///< of the first segment
    Eigen::VectorXd m_coefficients;
    Eigen::MatrixXd m_covariance;
    double m_parameters = 0, m_sigma = 0;
};

} // namespace sphygma
