// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"

#include <span>
#include <vector>

namespace sphygma {

/// Cleveland's 1979 robust local lines with defaults of R's lowess; \a sortedX ascending, one fitted value
/// for each. Lines are fitted every 1 % of the range and joined, so it is fast for any n.
Outcome<std::vector<double>> lowess(std::span<const double> sortedX, std::span<const double> y,
                                    double span = 2.0 / 3, int rounds = 3);

} // namespace sphygma
