// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace sphygma {

// Standardised mean differences of two groups: how unlike they are, whatever n. Above 0.1 the groups differ
// enough to matter. Empty where neither group varies but they differ (the ratio is infinite).

/// (m1 − m2) / √((s1² + s2²)/2)
std::optional<double> smdOfMeans(double mean1, double sd1, double mean2, double sd2);

/// Of two shares of the same yes or no.
std::optional<double> smdOfShares(double p1, double p2);

/// Of several categories (Yang and Dalton 2012): Mahalanobis distance of their shares, which sum to 1 in each
/// group, the first category left out. Never negative.
std::optional<double> smdOfCategories(std::span<const double> shares1, std::span<const double> shares2);

} // namespace sphygma
