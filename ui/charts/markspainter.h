// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/markslayout.h"

class QPainter;

namespace sphygma {

/// Draws a chart as it was laid out: axes, legend and marks; the marks of row \a lit of its table are
/// outlined. Any thread: fonts must be loaded.
void paintMarks(QPainter &painter, const ChartMarks &marks, const MarksLayout &layout, const PlotStyle &style,
                const Translator &words, int lit = -1);

/// The same for paper, with \a note under it where there is one.
void paintMarksOnPaper(QPainter &painter, const QSizeF &size, const ChartMarks &marks,
                       const std::optional<DataWindow> &window, const QString &note, const Translator &words);

/// How high \a note is in lines of \a width.
double noteHeight(const QString &note, double width, const PlotStyle &style);

} // namespace sphygma
