// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/leastsquares.h"
#include "app/analysis/relate/coefficient.h"

namespace sphygma {

/// Ordinary least squares; R's lm. Without residual degrees of freedom it is TooFew. A perfect fit has
/// infinite F and likelihood.
struct LinearModel
{
    qint64 n = 0;
    std::vector<Coefficient> coefficients; ///< intercept first
    double sigma = 0; ///< residual standard deviation
    double r2 = 0, adjustedR2 = 0;
    double f = 0, df1 = 0, df2 = 0, p = 1; ///< against the mean alone
    double logLikelihood = 0, aic = 0, bic = 0; ///< σ counts as a parameter, as in R
    std::vector<double> vif; ///< variance inflation of each term, without the intercept
    LeastSquares solution;
};

Outcome<LinearModel> linearRegression(const Design &design, std::span<const double> y, Progress &progress);

/// What a model says at one place.
struct Prediction
{
    double fit = 0;
    Interval confidence; ///< 95 % of the mean there
    Interval prediction; ///< 95 % of single values there
};

/// \a terms as in the design, without the intercept.
Prediction predict(const LinearModel &model, std::span<const double> terms);

/// F of the terms that \a full has beyond \a nested, which must be part of it (splines against a line).
struct NestedTest
{
    double f = 0, df1 = 0, df2 = 0, p = 1;
};
Outcome<NestedTest> compareNested(const LinearModel &nested, const LinearModel &full);

} // namespace sphygma
