// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"

#include <span>

namespace sphygma {

/// How far the shares of some bins moved between two samples: Σ (actual − expected)·ln(actual/expected).
/// Below 0.1 steady, above 0.25 moved. TooFew where a bin is empty.
Outcome<double> populationStability(std::span<const double> expected, std::span<const double> actual);

} // namespace sphygma
