// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/analysis/summary.h"

namespace sphygma {

/// The difference of two means, first minus second, in the unit of the values.
struct MeanDifference
{
    qint64 n1 = 0, n2 = 0; ///< n2 is 0 for pairs
    double mean1 = 0, mean2 = 0;
    double difference = 0;
    Interval ci95;
    double t = 0;
    double df = 0;
    double standardError = 0;
    double p = 1; ///< two-sided
    double effect = 0; ///< Cohen's d: over the pooled SD, or for pairs over the SD of the differences
};

/// Unequal variances (Welch 1947): the one to use unless there is a reason not to.
Outcome<MeanDifference> welchTest(std::span<const double> first, std::span<const double> second);
Outcome<MeanDifference> welchTest(const Summary &first, const Summary &second);

/// Equal variances (Student 1908).
Outcome<MeanDifference> studentTest(std::span<const double> first, std::span<const double> second);

/// first[i] and second[i] belong together.
Outcome<MeanDifference> pairedTest(std::span<const double> first, std::span<const double> second);

} // namespace sphygma
