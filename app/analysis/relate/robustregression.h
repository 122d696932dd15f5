// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/design.h"
#include "app/analysis/numeric/outcome.h"
#include "app/analysis/relate/coefficient.h"
#include "app/base/progress.h"

namespace sphygma {

/// A line that outliers cannot pull away: Huber's M estimate, k = 1.345, scale by the median absolute
/// residual in every round (MASS::rlm, iterated further: it stops at 1e-4).
struct RobustModel
{
    qint64 n = 0;
    std::vector<Coefficient> coefficients; ///< intercept first
    double scale = 0;
    qint64 downweighted = 0; ///< rows that count less than fully
};
Outcome<RobustModel> robustRegression(const Design &design, std::span<const double> y, Progress &progress);

} // namespace sphygma
