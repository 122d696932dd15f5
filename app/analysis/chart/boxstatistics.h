// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"

namespace sphygma {

/// The box of Tukey (1977): quartiles, and whiskers to the last values within 1.5 interquartile ranges of
/// them.
struct BoxStatistics
{
    Quantiles quantiles;
    double lowWhisker = 0, highWhisker = 0;
    std::vector<double> beyond; ///< the values outside of the whiskers
};

/// Of at least one value.
BoxStatistics boxStatistics(const std::vector<double> &values);

} // namespace sphygma
