// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/binning.h"

#include <QPointF>

namespace sphygma {

inline double spanX(const DataWindow &w)
{
    return w.xMax - w.xMin;
}

inline double spanY(const DataWindow &w)
{
    return w.yMax - w.yMin;
}

/// What is shown when nothing was zoomed: the extent with a little air, wide enough to be a window at all.
DataWindow roomyWindow(const DataWindow &extent);

/// \a window made larger (factor > 1) or smaller about a point of it that stays where it is.
DataWindow zoomedAbout(const DataWindow &window, const QPointF &fixed, double factor);

DataWindow movedBy(const DataWindow &window, double dx, double dy);

/// Grown on each side by \a share of its span.
DataWindow grownBy(const DataWindow &window, double share);

/// Kept near \a whole: never much larger, never so small that numbers lose their meaning, its centre inside.
DataWindow keptWithin(const DataWindow &window, const DataWindow &whole);

/// Distance of the tick marks: 1, 2 or 5 times a power of ten, at most \a most of them on \a span.
double tickStep(double span, int most);

} // namespace sphygma
