// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/curve/curveband.h"
#include "app/analysis/numeric/outcome.h"
#include "app/base/progress.h"

#include <span>

namespace sphygma {

/// The mean of y over x, with the 95 % band of that mean (not of single values): LOESS (span 0.75, degree 2)
/// for up to 800 points, a penalised spline through bins beyond or where few x differ. 10 M points take one
/// pass. Places outside the data are left out. TooFew for fewer than 4 different x.
Outcome<CurveBand> smoothCurve(std::span<const double> x, std::span<const double> y,
                               std::span<const double> at, Progress &progress);

/// The least squares line with the 95 % band of the mean; exact for any number of points.
Outcome<CurveBand> regressionLine(std::span<const double> x, std::span<const double> y,
                                  std::span<const double> at, Progress &progress);

} // namespace sphygma
