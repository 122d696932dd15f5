// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/pointvalues.h"
#include "app/base/progress.h"
#include "app/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sphygma {

/// A window of the data plane, in data units.
struct DataWindow
{
    double xMin = 0, xMax = 1, yMin = 0, yMax = 1;

    bool operator==(const DataWindow &) const = default;
};

/// Counts of points on a grid; row 0 is at yMin.
struct DensityGrid
{
    DataWindow window;
    int columns = 0;
    int rows = 0;
    std::vector<quint32> counts; ///< rows × columns
    quint32 highest = 0;
    qint64 inside = 0; ///< points in the window

    quint32 at(int column, int row) const
    {
        return counts[static_cast<size_t>(row) * static_cast<size_t>(columns) + static_cast<size_t>(column)];
    }
};

/// Bins points (x[i], y[i]) into the grid; NaN falls nowhere. The upper edges belong to the last bins. The
/// loop works in blocks a compiler can vectorise; 10 M points take some 20 ms on one core.
Result<DensityGrid> binPoints(std::span<const float> x, std::span<const float> y, const DataWindow &window,
                              int columns, int rows, Progress &progress);

/// The same of values that may be compact.
Result<DensityGrid> binValues(const PointValues &x, const PointValues &y, const DataWindow &window,
                              int columns, int rows, Progress &progress);

} // namespace sphygma
