// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/binning.h"

#include <QSizeF>

namespace sphygma {

/// The distance between neighbouring values of a measurement: 1 for whole years, 0.5, 0.1; 0 for values that
/// lie anywhere. Bins that are no multiple of it show stripes that are not in the data.
double grainOf(const PointValues &values);

/// Bins along one axis: edges at first + k · width.
struct BinAxis
{
    double first = 0;
    double width = 1;
    int count = 1;

    double last() const { return first + width * count; }

    bool operator==(const BinAxis &) const = default;
};

/// Bins over low … high of at least \a leastWidth, anchored to the data and not to the view, so that they do
/// not shimmer when the view moves: on a grain each bin holds 1, 2, 5, 10 … values, in its middle.
BinAxis binsFor(double low, double high, double grain, double leastWidth);

} // namespace sphygma
