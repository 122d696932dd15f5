// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/analysis/summary.h"

#include <vector>

namespace sphygma {

/// Intraclass correlations of persons measured k times each (Shrout and Fleiss 1979), from the mean squares
/// of rows and columns; intervals by McGraw and Wong 1996.
struct Icc
{
    qint64 n = 0; ///< persons
    qint64 k = 0; ///< readings each
    double oneWay = 0; ///< ICC(1): readings have no order
    double agreement = 0; ///< ICC(2,1): the same readers for all, their bias counts
    double consistency = 0; ///< ICC(3,1): bias between readers does not count
    Interval oneWayCi95, agreementCi95, consistencyCi95;
    double withinSd = 0; ///< standard deviation of one person's readings
};

/// One span a reading, each with a value for every person in the same order.
Outcome<Icc> intraclassCorrelation(const std::vector<std::span<const double>> &readings);

} // namespace sphygma
