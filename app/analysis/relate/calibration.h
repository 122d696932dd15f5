// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/relate/logistic.h"

namespace sphygma {

/// Do predicted chances agree with what happened? Of a model's log odds on new outcomes of 0 and 1.
struct Calibration
{
    double slope = 1; ///< below 1: predictions too extreme
    double intercept = 0; ///< beside that slope
    double inTheLarge = 0; ///< with slope 1: above 0 means too low predictions
    double expectedOverObserved = 1;
};
Outcome<Calibration> calibration(std::span<const double> logOdds, std::span<const double> outcome,
                                 Progress &progress);

/// Expected and observed events in tenths of the predicted chance (Hosmer and Lemeshow 1980); on request
/// only, its power depends on n more than on the fit.
struct HosmerLemeshow
{
    double x2 = 0, df = 8, p = 1;
};
Outcome<HosmerLemeshow> hosmerLemeshow(std::span<const double> chances, std::span<const double> outcome);

} // namespace sphygma
