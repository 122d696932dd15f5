// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/relate/coefficient.h"

#include "app/analysis/numeric/distributions.h"

#include <cmath>

namespace sphygma {

static double ratio(double estimate, double error)
{
    if (error > 0)
        return estimate / error;
    return estimate == 0 ? 0 : std::copysign(INFINITY, estimate);
}

std::vector<Coefficient> inferCoefficients(const Eigen::VectorXd &estimates,
                                           const Eigen::MatrixXd &covariance, double df)
{
    const double wide = df > 0 ? studentQuantile(0.975, df) : z975;
    std::vector<Coefficient> result;
    for (Eigen::Index j = 0; j < estimates.size(); ++j) {
        const double b = estimates(j), error = std::sqrt(std::max(0.0, covariance(j, j)));
        const double statistic = ratio(b, error);
        result.push_back({b,
                          error,
                          statistic,
                          df > 0 ? twoSidedStudent(statistic, df) : twoSidedNormal(statistic),
                          {b - wide * error, b + wide * error}});
    }
    return result;
}

} // namespace sphygma
