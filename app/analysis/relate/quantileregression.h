// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/design.h"
#include "app/analysis/numeric/outcome.h"
#include "app/base/progress.h"

#include <vector>

namespace sphygma {

/// The line (plane) below which a share tau of the values lies (Koenker and Bassett 1978).
struct QuantileFit
{
    double tau = 0.5;
    std::vector<double> coefficients; ///< intercept first
    double objective = 0; ///< Σ w·ρ(residual): the least there is
    bool unique = true; ///< false: other coefficients do as well
    std::vector<size_t> basis; ///< rows the fit passes through; a start for a similar problem
};

/// Exact: an active-set descent along the edges of the problem with a weighted-median line search (Barrodale
/// and Roberts 1974 in spirit). Ties are broken by a fixed jitter of 1e-9 of the range, which the answer does
/// not carry. \a weights may be empty; \a start may be the basis of a similar fit.
Outcome<QuantileFit> quantileRegression(const Design &design, std::span<const double> y,
                                        std::span<const double> weights, double tau, Progress &progress,
                                        const std::vector<size_t> &start = {});

/// Standard errors of the coefficients by resampling rows; the seed makes them the same every time.
Outcome<std::vector<double>> bootstrapErrors(const Design &design, std::span<const double> y,
                                             const QuantileFit &fit, int samples, quint32 seed,
                                             Progress &progress);

} // namespace sphygma
