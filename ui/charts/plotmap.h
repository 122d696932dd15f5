// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/binning.h"

#include <QRectF>

namespace sphygma {

/// How a window of the data lies on the plot area; linear, y upwards.
struct PlotMap
{
    QRectF area; ///< scene units
    DataWindow window;

    double xScale() const { return area.width() / (window.xMax - window.xMin); } ///< scene units a data unit

    double yScale() const { return area.height() / (window.yMax - window.yMin); }

    double xToScene(double x) const { return area.left() + (x - window.xMin) * xScale(); }

    double yToScene(double y) const { return area.bottom() - (y - window.yMin) * yScale(); }

    QPointF toScene(double x, double y) const { return {xToScene(x), yToScene(y)}; }

    QPointF toData(const QPointF &p) const
    {
        return {window.xMin + (p.x() - area.left()) / xScale(),
                window.yMin + (area.bottom() - p.y()) / yScale()};
    }

    QRectF toScene(const DataWindow &part) const
    {
        return QRectF(toScene(part.xMin, part.yMax), toScene(part.xMax, part.yMin));
    }

    bool isEmpty() const
    {
        return area.isEmpty() || window.xMax <= window.xMin || window.yMax <= window.yMin;
    }
};

} // namespace sphygma
