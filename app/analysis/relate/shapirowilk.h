// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"

#include <vector>

namespace sphygma {

/// Are values near normal? W near 1 if so. Royston's algorithm AS R94 (1995), for 3 … 5000 values.
struct ShapiroWilk
{
    double w = 1;
    double p = 1;
};
Outcome<ShapiroWilk> shapiroWilk(std::vector<double> values);

} // namespace sphygma
