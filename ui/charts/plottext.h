// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotstyle.h"

#include <QPainter>

namespace sphygma::PlotText {

// A word over the points, on a plate of the ground's colour, so that it reads over any density.

/// The plate of \a text whose baseline begins at \a at.
QRectF plate(const PlotStyle &style, const QPointF &at, const QString &text);

void paint(QPainter &painter, const PlotStyle &style, const QRectF &plate, const QString &text,
           const QColor &ink);

} // namespace sphygma::PlotText
