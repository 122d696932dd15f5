// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/relate/linearregression.h"

namespace sphygma {

/// How one row stands to a linear model.
struct RowDiagnostics
{
    double fitted = 0;
    double residual = 0;
    double leverage = 0;
    double standardised = 0; ///< residual over its own standard deviation; 0 at leverage 1
    double studentised = 0; ///< the same, with σ of all other rows (R's rstudent)
    double cook = 0; ///< how far all fitted values would move without the row; above 4/n look at it
};

std::vector<RowDiagnostics> diagnose(const LinearModel &model, const Design &design,
                                     std::span<const double> y);

/// Do the residuals spread alike everywhere? n·R² of their squares on the terms (Breusch and Pagan 1979,
/// Koenker 1981).
struct BreuschPagan
{
    double lm = 0, df = 0, p = 1;
};
Outcome<BreuschPagan> breuschPagan(const Design &design, std::span<const double> residuals,
                                   Progress &progress);

/// Near 2 when residuals in date order do not follow each other; Constant when all are 0.
Outcome<double> durbinWatson(std::span<const double> residuals);

} // namespace sphygma
