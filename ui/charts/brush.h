// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotcloud.h"

#include <QPolygonF>

namespace sphygma {

/// What the mouse does when it drags over a plot.
enum class PlotTool : quint8 { Move, Zoom, Rectangle, Lasso, Ages };

/// How a new choice of points joins the old one.
enum class SelectionChange : quint8 { Replace, Add, Remove };

/// Ctrl adds, Alt removes.
SelectionChange changeFor(Qt::KeyboardModifiers keys);

/// A part of the data plane that the user drew.
struct BrushRegion
{
    DataWindow box; ///< around it
    QPolygonF outline; ///< data units; empty: the box itself

    static BrushRegion of(const QPolygonF &outline);

    bool contains(double x, double y) const;
};

/// The rows of the points of \a clouds in \a region, of a table of \a rowCount. Some 2 ms for 100 k of 1 M
/// points.
RowSet brushedRows(const QList<PlotCloud> &clouds, const BrushRegion &region, qsizetype rowCount);

/// \a now joined to \a before (may be null).
RowSet changedSelection(const std::shared_ptr<const RowSet> &before, RowSet now, SelectionChange change);

} // namespace sphygma
