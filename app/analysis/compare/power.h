// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"

namespace sphygma {

/// Chance that a two-sided t test at 5 % finds a difference \a delta with \a n in each of two groups.
Outcome<double> powerOfTTest(double n, double delta, double sd);

/// How many each group needs for that chance (not rounded; R's power.t.test). Preconditions: 0.05 < power
/// < 1.
Outcome<double> sampleSizeForTTest(double delta, double sd, double power);

} // namespace sphygma
