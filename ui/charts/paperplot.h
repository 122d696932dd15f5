// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfoot.h"
#include "ui/charts/pressureplot.h"

#include <QSizeF>

namespace sphygma {

/// A chart to be drawn once, outside the window: for a file, the clipboard or a report. Light look, all at
/// once.
struct PaperPlot
{
    QList<PlotFacet> facets; ///< a chart each, on the same axes
    ChartSpec spec;
    const Guideline *guideline = nullptr; ///< whose bands are drawn; null for none
    std::optional<ChartNote> note; ///< drawn under the chart where given

    /// GUI thread only: Qt Charts lays out there.
    void paint(QPainter &painter, const QSizeF &size, const Translator &words) const;

private:
    /// Whether it was painted as density.
    bool paintFacet(QPainter &painter, const QRectF &place, const PlotFacet &facet,
                    const std::optional<PlotReach> &reach, const Translator &words) const;
};

} // namespace sphygma
