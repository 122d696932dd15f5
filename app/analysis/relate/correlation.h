// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/analysis/summary.h"

namespace sphygma {

/// How two columns go together, −1 … 1.
struct Correlation
{
    qint64 n = 0;
    double r = 0;
    std::optional<Interval> ci95; ///< needs more than 3 (Kendall: 4) pairs
    double statistic = 0; ///< t, or z for Kendall
    double df = 0; ///< 0 for Kendall
    double p = 1;
};

/// Along a straight line; interval by Fisher's z.
Outcome<Correlation> pearson(std::span<const double> x, std::span<const double> y);

/// Of midranks; p by Student's t as R's cor.test(exact = FALSE), interval by Bonett and Wright 2000.
Outcome<Correlation> spearman(std::span<const double> x, std::span<const double> y);

/// Tau b: concordant against discordant pairs, ties corrected; n log n (Knight 1966). Interval by Fieller,
/// Hartley and Pearson 1957.
Outcome<Correlation> kendall(std::span<const double> x, std::span<const double> y);

} // namespace sphygma
