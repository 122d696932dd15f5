// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartmarks.h"

#include <span>

namespace sphygma {

/// Points as they are while they are few; of a crowd, cells coloured by how many lie in each. \a place moves
/// them from \a window, in their own units, to where they are drawn. \a tableRows are those of the points, or
/// empty.
void addCrowd(ChartMarks &marks, std::span<const double> x, std::span<const double> y,
              const DataWindow &window, const DataWindow &place, const std::vector<quint32> &tableRows = {});

/// How many points are still drawn one by one.
inline constexpr size_t mostSinglePoints = 3000;

} // namespace sphygma
