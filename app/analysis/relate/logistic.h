// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/leastsquares.h"
#include "app/analysis/relate/coefficient.h"

namespace sphygma {

/// Logistic regression of an outcome of 0 and 1, by iteratively reweighted least squares (R's glm, binomial).
/// Coefficients are log odds; an odds ratio is e^estimate.
struct LogisticModel
{
    qint64 n = 0;
    qint64 events = 0;
    double eventsPerTerm = 0; ///< below 10 the estimates are unsteady
    std::vector<Coefficient> coefficients; ///< intercept first; Wald
    double deviance = 0, nullDeviance = 0, aic = 0;
    double mcfadden = 0; ///< 1 − deviance / null deviance
    double brier = 0; ///< mean squared error of the probabilities
    double scaledBrier = 0; ///< 1 best, 0 no better than the overall share
    std::vector<double> fitted; ///< probability of each row
    LeastSquares solution; ///< of the last, weighted step
};

/// \a offset is added to each row's log odds; may be empty. Separated when a term tells the outcome without
/// error, Constant when all outcomes are alike.
Outcome<LogisticModel> logisticRegression(const Design &design, std::span<const double> outcome,
                                          std::span<const double> offset, Progress &progress);

} // namespace sphygma
