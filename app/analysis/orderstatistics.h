// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sphygma {

/// The values that would stand at \a ranks (ascending, from 0) if all were sorted. Large samples are counted
/// into bins and only the bins asked for are sorted: two passes instead of a sort, and exact all the same.
std::vector<double> orderStatistics(std::span<const double> values, std::span<const size_t> ranks);

} // namespace sphygma
