// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"

namespace sphygma {

/// x of n, with the Wilson 95 % interval. Empty share and interval for n = 0.
struct Proportion
{
    qint64 count = 0;
    qint64 n = 0;
    std::optional<double> share;
    std::optional<Interval> ci95;
};

Proportion proportion(qint64 count, qint64 n);

/// The same for values that come in clusters: Wilson's interval of as many independent values as would have
/// the cluster-robust \a variance of the share (see clusteredMeanVariance); of as many as there are clusters
/// where all values are alike, or the variance is not known.
Proportion clusteredProportion(qint64 count, qint64 n, std::optional<double> variance, qint64 clusters);

} // namespace sphygma
