// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/analysis/summary.h"

namespace sphygma {

/// Two groups compared by rank; normal approximation with tie correction and continuity correction, as R's
/// wilcox.test(exact = FALSE, correct = TRUE, conf.int = TRUE).
struct MannWhitney
{
    qint64 n1 = 0, n2 = 0;
    double w = 0; ///< pairs in which the first is higher, ties counting half
    double p = 1;
    double probability = 0.5; ///< that a value of the first group is above one of the second, ties half
    double shift = 0; ///< Hodges–Lehmann: the median of all differences, first minus second
    Interval ci95; ///< of the shift
};

/// n log n: both groups are sorted once, and the shift is found by a root search over merges of them.
Outcome<MannWhitney> mannWhitney(std::span<const double> first, std::span<const double> second);

/// Pairs compared by the ranks of their differences; equal pairs are left out. R's wilcox.test(paired = TRUE,
/// exact = FALSE).
struct SignedRank
{
    qint64 n = 0; ///< pairs that differ
    qint64 equal = 0; ///< pairs that do not
    double v = 0; ///< sum of the ranks of positive differences
    double p = 1;
    double effect = 0; ///< rank-biserial: (favourable − unfavourable) over the sum of ranks
};
Outcome<SignedRank> signedRank(std::span<const double> first, std::span<const double> second);

} // namespace sphygma
