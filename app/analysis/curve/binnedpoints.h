// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/base/progress.h"

#include <span>
#include <vector>

namespace sphygma {

/// Points gathered in equal bins of x: what a smooth curve of any number of points needs. A bin stands at the
/// mean x of its points, so a curve fitted to bins differs from one fitted to points only by its bend within
/// a 2048th of the range, squared.
struct BinnedPoints
{
    std::vector<double> x; ///< mean of each bin that is not empty, ascending
    std::vector<double> y; ///< mean
    std::vector<double> weight; ///< number of points
    double n = 0;
    double xMin = 0, xMax = 0;
    double spread = 0; ///< Σ(y − mean of its bin)²: the error no curve can explain
};

Outcome<BinnedPoints> binByX(std::span<const double> x, std::span<const double> y, Progress &progress);

/// Points gathered in a grid of cells, each with its mean x and y and its number: for quantiles. Where x and
/// y are whole numbers (ages and pressures mostly are) of a range that fits the grid, every cell is one pair
/// of values and nothing is lost; else y is off by at most one cell, a 512th of its range. Up to \a exactRows
/// points are left as they are.
struct CellPoints
{
    std::vector<double> x, y, weight;
    double xMin = 0, xMax = 0; ///< of the points, beyond the means of the outer cells
};
Outcome<CellPoints> binByCell(std::span<const double> x, std::span<const double> y, Progress &progress,
                              size_t exactRows = 5000);

} // namespace sphygma
