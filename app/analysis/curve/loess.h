// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/base/progress.h"

#include <span>
#include <vector>

namespace sphygma {

struct LoessOptions
{
    double span = 0.75; ///< share of the points that each local fit uses
    int degree = 2; ///< 1 or 2
    bool symmetric = false; ///< outliers count less: three rounds of bisquare weights
    bool errors = true; ///< standard errors; n² work and memory
};

/// Locally weighted regression (Cleveland, Devlin and Grosse 1988), computed at every place itself: R's
/// loess(surface = "direct", statistics = "exact").
struct Loess
{
    std::vector<double> fit; ///< at each place asked for
    std::vector<double> standardErrors; ///< of them; empty without errors
    double residualScale = 0;
    double traceHat = 0; ///< about how many parameters the curve has
    double df = 0; ///< for Student's t of fit / standard error: δ₁²/δ₂
};

/// x need not be sorted. TooFew for fewer points in a neighbourhood than coefficients, TooLarge for errors of
/// more than 4000 points.
Outcome<Loess> loess(std::span<const double> x, std::span<const double> y, std::span<const double> at,
                     const LoessOptions &options, Progress &progress);

} // namespace sphygma
