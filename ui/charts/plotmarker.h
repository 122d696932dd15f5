// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>

namespace sphygma {

/// One point: inks differ by shape as well as by colour (disc, square, triangle, diamond …).
void paintMarker(QPainter &painter, qsizetype ink, const QColor &colour, const QPointF &at, double radius);

} // namespace sphygma
