// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "ui/charts/marksticks.h"
#include "ui/charts/plotmap.h"
#include "ui/charts/plotstyle.h"

namespace sphygma {

/// A line of the legend and where it begins.
struct LegendPlace
{
    QPointF at; ///< left end, middle
    QString text;
    qsizetype key = 0; ///< of ChartMarks::legend
};

/// Where the parts of a chart lie.
struct MarksLayout
{
    QRectF area; ///< all of it
    PlotMap map;
    QList<LegendPlace> legend;
    QRectF ramp; ///< empty without one
    QList<AxisTick> xTicks, yTicks;
    bool slanted = false; ///< the names under the x axis do not fit side by side
};

/// \a window what is seen of the plane; nothing shows all.
MarksLayout layOutMarks(const QRectF &area, const ChartMarks &marks, const std::optional<DataWindow> &window,
                        const PlotStyle &style, const Translator &words);

/// All that \a marks show, in data units.
DataWindow wholeOf(const ChartMarks &marks);

} // namespace sphygma
