// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sphygma {

/// The 97.5 % quantile of the normal distribution.
inline constexpr double z975 = 1.959963984540054;

// Probabilities of test statistics, from Boost.Math. An infinite statistic has probability 0.
double twoSidedNormal(double z);
double twoSidedStudent(double t, double degreesOfFreedom);
double upperChiSquare(double x, double degreesOfFreedom);
double upperF(double f, double df1, double df2);
double normalBelow(double z);

double normalQuantile(double p);
double studentQuantile(double p, double degreesOfFreedom);
double fQuantile(double p, double df1, double df2);
double betaQuantile(double p, double a, double b);
double chiSquareQuantile(double p, double degreesOfFreedom);

/// Student's t of one mean shifted by \a shift (noncentrality) above \a t.
double upperNoncentralStudent(double t, double degreesOfFreedom, double shift);

} // namespace sphygma
