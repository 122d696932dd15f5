// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace sphygma {

/// How p-values of one family are raised so that the family as a whole keeps its promise.
enum class Adjustment : unsigned char {
    Bonferroni, ///< chance of any false alarm; the simplest
    Holm, ///< the same promise, more power: for up to some ten planned tests
    Hochberg, ///< likewise, for independent tests
    BenjaminiHochberg, ///< share of false alarms among the alarms: for screening
    BenjaminiYekutieli, ///< likewise, under any dependence
};

/// In the order given; R's p.adjust. Preconditions: 0 ≤ p ≤ 1.
std::vector<double> adjusted(std::span<const double> p, Adjustment method);

} // namespace sphygma
