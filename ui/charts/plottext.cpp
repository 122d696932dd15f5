// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plottext.h"

#include <QFontMetricsF>

namespace sphygma::PlotText {

QRectF plate(const PlotStyle &style, const QPointF &at, const QString &text)
{
    const QFontMetricsF metrics(style.labelFont);
    return {at.x() - 4, at.y() - metrics.ascent() - 1, metrics.horizontalAdvance(text) + 8,
            metrics.height() + 2};
}

void paint(QPainter &painter, const PlotStyle &style, const QRectF &plate, const QString &text,
           const QColor &ink)
{
    QColor ground = style.tokens.surface;
    ground.setAlphaF(0.84F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(plate, 3, 3);
    painter.setFont(style.labelFont);
    painter.setPen(ink);
    painter.drawText(QPointF(plate.left() + 4, plate.top() + 1 + QFontMetricsF(style.labelFont).ascent()),
                     text);
}

} // namespace sphygma::PlotText
