// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marksaxes.h"

#include "ui/charts/marksink.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

namespace sphygma {

static bool isMeasured(const ChartAxis &axis)
{
    return axis.scale != ChartAxis::Scale::Names && axis.scale != ChartAxis::Scale::None;
}

void paintGrid(QPainter &painter, const ChartMarks &marks, const MarksLayout &layout, const PlotStyle &style)
{
    const QRectF &plot = layout.map.area;
    painter.setPen(QPen(style.tokens.hairline, 1));
    if (isMeasured(marks.y)) {
        for (const AxisTick &tick : layout.yTicks) {
            const double y = layout.map.yToScene(tick.at);
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
    }
    if (isMeasured(marks.x) && !isMeasured(marks.y)) {
        for (const AxisTick &tick : layout.xTicks) {
            const double x = layout.map.xToScene(tick.at);
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }
}

static void paintXTicks(QPainter &painter, const MarksLayout &layout, const PlotStyle &style)
{
    const QRectF &plot = layout.map.area;
    const QFontMetricsF metrics(style.tickFont);
    for (const AxisTick &tick : layout.xTicks) {
        const double x = layout.map.xToScene(tick.at);
        if (x < plot.left() - 0.5 || x > plot.right() + 0.5)
            continue;
        if (!layout.slanted) {
            const QSizeF size = metrics.size(0, tick.text);
            painter.drawText(
                QRectF(x - size.width() / 2 - 1, plot.bottom() + 6, size.width() + 2, size.height()),
                Qt::AlignHCenter | Qt::AlignTop, tick.text);
            continue;
        }
        const QString line = QString(tick.text).replace(u'\n', QStringLiteral(", "));
        const QString fitted = metrics.elidedText(line, Qt::ElideRight, layout.area.height() * 0.3);
        painter.save();
        painter.translate(x + 3, plot.bottom() + 8);
        painter.rotate(-45);
        painter.drawText(QPointF(-metrics.horizontalAdvance(fitted), metrics.ascent() / 2), fitted);
        painter.restore();
    }
}

static void paintYTicks(QPainter &painter, const MarksLayout &layout, const PlotStyle &style)
{
    const QRectF &plot = layout.map.area;
    const QFontMetricsF metrics(style.tickFont);
    const double most = layout.area.width() * 0.35;
    double above = plot.bottom() + plot.height(); // names that would run into each other are left out
    for (const AxisTick &tick : layout.yTicks) {
        const double y = layout.map.yToScene(tick.at);
        const double height = metrics.size(0, tick.text).height();
        if (y < plot.top() - 0.5 || y > plot.bottom() + 0.5 || std::abs(above - y) < height * 0.85)
            continue;
        above = y;
        QStringList lines;
        for (const QString &line : tick.text.split(u'\n'))
            lines += metrics.elidedText(line, Qt::ElideRight, most);
        painter.drawText(QRectF(plot.left() - most - 8, y - height / 2, most, height),
                         Qt::AlignRight | Qt::AlignVCenter, lines.join(u'\n'));
    }
}

void paintAxes(QPainter &painter, const ChartMarks &marks, const MarksLayout &layout, const PlotStyle &style,
               const Translator &words)
{
    const QRectF &plot = layout.map.area;
    if (marks.x.scale != ChartAxis::Scale::None) {
        painter.setPen(QPen(style.tokens.hairline, 1));
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    }
    painter.setFont(style.tickFont);
    painter.setPen(style.tokens.muted);
    paintXTicks(painter, layout, style);
    paintYTicks(painter, layout, style);
    painter.setFont(style.titleFont);
    const double line = QFontMetricsF(style.titleFont).height();
    if (!marks.x.title.isEmpty())
        painter.drawText(QRectF(plot.left(), layout.area.bottom() - line - 1, plot.width(), line + 1),
                         Qt::AlignCenter, words.text(marks.x.title));
    if (marks.y.title.isEmpty())
        return;
    painter.save();
    painter.translate(layout.area.left(), plot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-layout.area.height() / 2, 0, layout.area.height(), line + 1), Qt::AlignCenter,
                     words.text(marks.y.title));
    painter.restore();
}

static void paintRamp(QPainter &painter, const ChartRamp &ramp, const QRectF &box, const PlotStyle &style,
                      const Translator &words)
{
    using Kind = ChartInk::Kind;
    QLinearGradient gradient(box.topLeft(), box.topRight());
    for (const double at : {0.0, 0.25, 0.5, 0.75, 1.0})
        gradient.setColorAt(
            at,
            colourOf(ramp.diverging ? ChartInk{Kind::Diverging, 2 * at - 1} : ChartInk{Kind::Ramp, at},
                     style));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(style.tokens.muted);
    const QRectF row = box.adjusted(0, -8, 0, 8);
    painter.drawText(QRectF(row.left() - 308, row.top(), 300, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter, words.text(ramp.low));
    painter.drawText(QRectF(row.right() + 8, row.top(), 300, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     words.text(ramp.high));
}

void paintLegend(QPainter &painter, const ChartMarks &marks, const MarksLayout &layout,
                 const PlotStyle &style, const Translator &words)
{
    painter.setFont(style.titleFont);
    const double height = QFontMetricsF(style.titleFont).height();
    for (const LegendPlace &place : layout.legend) {
        const ChartKey &key = marks.legend[place.key];
        const QColor colour = colourOf(key.ink, style);
        if (key.line) {
            QPen pen(colour, 2);
            if (key.dashed)
                pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.drawLine(place.at, place.at + QPointF(15, 0));
        } else {
            painter.setPen(QPen(style.tokens.hairline, 1)); // the palest ink is like the ground
            painter.setBrush(key.ink.kind == ChartInk::Kind::Hidden
                                 ? QBrush(style.tokens.faint, Qt::BDiagPattern)
                                 : QBrush(colour));
            painter.drawRect(QRectF(place.at.x() + 1, place.at.y() - 6, 12, 12));
        }
        painter.setPen(style.tokens.muted);
        painter.drawText(QRectF(place.at.x() + 20, place.at.y() - height / 2, 2000, height),
                         Qt::AlignLeft | Qt::AlignVCenter, place.text);
    }
    if (marks.ramp)
        paintRamp(painter, *marks.ramp, layout.ramp, style, words);
}

} // namespace sphygma
