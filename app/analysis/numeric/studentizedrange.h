// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sphygma {

/// The range of \a groups means over their pooled standard error (Tukey's studentised range), by
/// Gauss–Legendre quadrature; absolute error below 1e-8. Preconditions: groups ≥ 2, degrees of freedom ≥ 2
/// (may be fractional).
double upperStudentizedRange(double q, int groups, double degreesOfFreedom);

/// The q that is exceeded with probability 0.05 for upper = 0.05.
double studentizedRangeQuantile(double upper, int groups, double degreesOfFreedom);

} // namespace sphygma
