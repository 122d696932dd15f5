// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"

#include <optional>
#include <span>

namespace sphygma {

/// What the summary does not say of a sample.
struct Shape
{
    double standardError = 0; ///< of the mean
    double mad = 0; ///< median absolute deviation × 1.4826
    std::optional<double> skewness; ///< g1; empty for constant values
    std::optional<double> kurtosis; ///< g2, 0 for a normal distribution
    std::optional<double> lagOne; ///< correlation of each value with the one before it, in the order given
};

/// TooFew for fewer than 2 values.
Outcome<Shape> shapeOf(std::span<const double> values);

} // namespace sphygma
