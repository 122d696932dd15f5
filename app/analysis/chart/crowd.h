// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartmarks.h"

#include <span>

namespace sphygma {

/// Points as they are while they are few; of a crowd, cells coloured by how many lie in each. \a place moves
/// them from \a window, in their own units, to where they are drawn. \a tableRows are those of the points, or
/// empty; a cell has row \a firstCell and its number, or none.
void addCrowd(ChartMarks &marks, std::span<const double> x, std::span<const double> y,
              const DataWindow &window, const DataWindow &place, const std::vector<quint32> &tableRows = {},
              int firstCell = -1);

/// Cells each way of a crowd.
inline constexpr int crowdCells = 60;

/// The number of the cell in which a point lies; −1 outside of \a window.
int crowdCellOf(double x, double y, const DataWindow &window);

/// How many points are still drawn one by one.
inline constexpr size_t mostSinglePoints = 3000;

} // namespace sphygma
