// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/markslayout.h"

class QPainter;

namespace sphygma {

/// Lines across the plot at the ticks of numbers; under the marks.
void paintGrid(QPainter &painter, const ChartMarks &marks, const MarksLayout &layout, const PlotStyle &style);

/// Ticks and titles, outside of the plot.
void paintAxes(QPainter &painter, const ChartMarks &marks, const MarksLayout &layout, const PlotStyle &style,
               const Translator &words);

void paintLegend(QPainter &painter, const ChartMarks &marks, const MarksLayout &layout,
                 const PlotStyle &style, const Translator &words);

} // namespace sphygma
