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

} // namespace sphygma
