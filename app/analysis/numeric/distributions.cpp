// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/numeric/distributions.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace sphygma {

using namespace boost::math;

double twoSidedNormal(double z)
{
    return std::erfc(std::abs(z) / std::sqrt(2.0));
}

double twoSidedStudent(double t, double degreesOfFreedom)
{
    if (std::isinf(t))
        return 0;
    return 2 * cdf(complement(students_t(degreesOfFreedom), std::abs(t)));
}

double upperChiSquare(double x, double degreesOfFreedom)
{
    if (std::isinf(x))
        return 0;
    return cdf(complement(chi_squared(degreesOfFreedom), std::max(x, 0.0)));
}

double upperF(double f, double df1, double df2)
{
    if (std::isinf(f))
        return 0;
    return cdf(complement(fisher_f(df1, df2), std::max(f, 0.0)));
}

double normalBelow(double z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

double normalQuantile(double p)
{
    return quantile(normal(), p);
}

double studentQuantile(double p, double degreesOfFreedom)
{
    return quantile(students_t(degreesOfFreedom), p);
}

double fQuantile(double p, double df1, double df2)
{
    return quantile(fisher_f(df1, df2), p);
}

double betaQuantile(double p, double a, double b)
{
    return quantile(beta_distribution<>(a, b), p);
}

double chiSquareQuantile(double p, double degreesOfFreedom)
{
    return quantile(chi_squared(degreesOfFreedom), p);
}

double upperNoncentralStudent(double t, double degreesOfFreedom, double shift)
{
    return cdf(complement(non_central_t(degreesOfFreedom, shift), t));
}

} // namespace sphygma
