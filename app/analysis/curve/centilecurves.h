// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/curve/curveband.h"
#include "app/analysis/numeric/outcome.h"
#include "app/base/progress.h"

#include <span>

namespace sphygma {

/// Curves below which 5, 25, 50 … % of the values lie at each x.
struct CentileCurves
{
    std::vector<double> taus; ///< ascending
    std::vector<double> x;
    std::vector<std::vector<double>> y; ///< one a tau
    qint64 n = 0;
};

/// Quantile regression on a natural cubic spline of 4 degrees of freedom; where curves would cross they are
/// sorted. Up to 5000 points as they are, more in cells (see binByCell: exact for whole ages and pressures).
/// Places outside the data are left out. TooFew for fewer than 20 points.
Outcome<CentileCurves> centileCurves(std::span<const double> x, std::span<const double> y,
                                     std::span<const double> at, Progress &progress,
                                     std::vector<double> taus = {0.05, 0.25, 0.5, 0.75, 0.95});

} // namespace sphygma
