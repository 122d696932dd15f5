// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"

#include <Eigen/Core>
#include <vector>

namespace sphygma {

/// One fitted coefficient, with Wald's test and 95 % interval.
struct Coefficient
{
    double estimate = 0;
    double standardError = 0;
    double statistic = 0; ///< t, or z for logistic and Cox; infinite where a perfect fit leaves no error
    double p = 1;
    Interval ci95;
};

/// \a covariance of the estimates; Student's t with \a df, or the normal distribution for df = 0.
std::vector<Coefficient> inferCoefficients(const Eigen::VectorXd &estimates,
                                           const Eigen::MatrixXd &covariance, double df);

} // namespace sphygma
