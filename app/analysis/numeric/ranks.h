// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace sphygma {

/// Ranks from 1, ties sharing their mean rank.
struct Ranks
{
    std::vector<double> of; ///< of each value
    double tieSum = 0; ///< Σ(t³ − t) over groups of t equal values
};

Ranks rank(std::span<const double> values);

} // namespace sphygma
