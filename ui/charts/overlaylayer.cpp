// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overlaylayer.h"

#include "app/base/numbertext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sphygma {

static constexpr qreal overlayZ = 20; // above every part of a chart
static constexpr double grip = 5; // scene units above and below the line
static constexpr double handleHeight = 22;

OverlayLayer::OverlayLayer(QGraphicsItem *parent, const Translator &words)
    : PlotLayer(parent, overlayZ), m_words(words)
{}

QRectF OverlayLayer::boundingRect() const
{
    return map().area.adjusted(0, -handleHeight, 2, handleHeight);
}

void OverlayLayer::setBands(const QList<PlotBand> &bands)
{
    m_bands = bands;
    update();
}

void OverlayLayer::setCurves(const QList<Curve> &curves)
{
    m_curves = curves;
    update();
}

void OverlayLayer::setThreshold(std::optional<double> threshold)
{
    m_threshold = threshold;
    update();
}

void OverlayLayer::setHandleHot(bool hot)
{
    if (hot == m_hot)
        return;
    m_hot = hot;
    update();
}

void OverlayLayer::setMark(std::optional<QPointF> data)
{
    if (data == m_mark)
        return;
    m_mark = data;
    update();
}

void OverlayLayer::setRubberBand(const QRectF &scene)
{
    m_rubberBand = scene;
    update();
}

bool OverlayLayer::isThresholdInView() const
{
    return m_threshold && !map().isEmpty() && *m_threshold >= map().window.yMin
        && *m_threshold <= map().window.yMax;
}

bool OverlayLayer::isOnThreshold(const QPointF &scene) const
{
    if (!isThresholdInView())
        return false;
    const QRectF area = map().area;
    const bool onLine = scene.x() >= area.left() && scene.x() <= area.right()
        && std::fabs(scene.y() - map().yToScene(*m_threshold)) <= grip;
    return onLine || handleRect().contains(scene);
}

/// At the right end of the line, with the number and two arrow heads.
QRectF OverlayLayer::handleRect() const
{
    QFont font = style().titleFont;
    font.setWeight(QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(readableShort(*m_threshold, 1)) + 34;
    return QRectF(map().area.right() - width, map().yToScene(*m_threshold) - handleHeight / 2, width,
                  handleHeight);
}

void OverlayLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (map().isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBounds(*painter);
    paintCurves(*painter);
    if (m_mark && !style().onPaper) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(style().tokens.surface, 4));
        painter->drawEllipse(map().toScene(m_mark->x(), m_mark->y()), 6, 6);
        painter->setPen(QPen(style().tokens.ink, 1.6));
        painter->drawEllipse(map().toScene(m_mark->x(), m_mark->y()), 6, 6);
    }
    if (isThresholdInView())
        paintThreshold(*painter);
    paintRubberBand(*painter);
    painter->restore();
}

/// On a plate of the ground's colour, so that it reads over any density.
void OverlayLayer::paintText(QPainter &painter, const QPointF &leftBaseline, const QString &text,
                             const QColor &ink) const
{
    const QFontMetricsF metrics(style().labelFont);
    QColor plate = style().tokens.surface;
    plate.setAlphaF(0.84F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    const QRectF box(leftBaseline.x() - 4, leftBaseline.y() - metrics.ascent() - 1,
                     metrics.horizontalAdvance(text) + 8, metrics.height() + 2);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(style().labelFont);
    painter.setPen(ink);
    painter.drawText(leftBaseline, text);
}

void OverlayLayer::paintBounds(QPainter &painter) const
{
    const QRectF area = map().area;
    const double lineHeight = QFontMetricsF(style().labelFont).height() + 3;
    double lastLabel = area.bottom() + lineHeight;
    for (const PlotBand &band : m_bands) {
        if (std::isinf(band.from) || band.from < map().window.yMin || band.from > map().window.yMax)
            continue;
        const double y = map().yToScene(band.from);
        QColor ink = style().tokens.muted;
        ink.setAlphaF(0.65F);
        painter.setPen(QPen(ink, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (lastLabel - y < lineHeight || y - lineHeight < area.top())
            continue;
        lastLabel = y;
        const Phrase name = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, from %2"),
                                       {nested({band.label, {}, {}}), readableShort(band.from, 1)});
        paintText(painter, {area.left() + 10, y - 5}, m_words.text(name), style().tokens.muted);
    }
}

/// With an edge of the ground's colour, so that it stands out from any density.
void OverlayLayer::paintCased(QPainter &painter, const QLineF &line, const QColor &ink, double width) const
{
    QColor casing = style().tokens.surface;
    casing.setAlphaF(0.7F);
    painter.setPen(QPen(casing, width + 2));
    painter.drawLine(line);
    painter.setPen(QPen(ink, width));
    painter.drawLine(line);
}

void OverlayLayer::paintCurves(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(map().area);
    for (const Curve &curve : m_curves) {
        const auto at = [&](double x) {
            return map().toScene(x, curve.line.intercept + curve.line.slope * x);
        };
        paintCased(painter, {at(curve.xMin), at(curve.xMax)}, style().tokens.curve, 2.2);
    }
    painter.restore();
    for (const Curve &curve : m_curves)
        paintCurveLabel(painter, curve);
}

/// Over the line where it is well inside the view.
void OverlayLayer::paintCurveLabel(QPainter &painter, const Curve &curve) const
{
    const QRectF area = map().area;
    const QFontMetricsF metrics(style().labelFont);
    const double width = metrics.horizontalAdvance(curve.label);
    const double x = area.left() + area.width() * 0.8 - width;
    const double middle = map().toData({x + width / 2, 0}).x();
    const double rise = std::fabs(curve.line.slope) * map().yScale() / map().xScale() * width / 2;
    const double y = map().yToScene(curve.line.intercept + curve.line.slope * middle) - 10 - rise;
    if (y - metrics.ascent() > area.top() && y < area.bottom() - 4)
        paintText(painter, {x, y}, curve.label, style().tokens.curve);
}

static QPainterPath arrowHead(const QPointF &tip, double up)
{
    QPainterPath path(tip);
    path.lineTo(tip + QPointF(-3.2, up * 3.6));
    path.lineTo(tip + QPointF(3.2, up * 3.6));
    path.closeSubpath();
    return path;
}

void OverlayLayer::paintThreshold(QPainter &painter) const
{
    const QRectF area = map().area;
    const Tokens &tokens = style().tokens;
    const double y = map().yToScene(*m_threshold);
    paintCased(painter, {area.left(), y, area.right(), y}, tokens.ink, m_hot ? 2.6 : 1.8);

    const QRectF handle = handleRect();
    QFont font = style().titleFont;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.ink);
    painter.drawRoundedRect(handle, 5, 5);
    painter.setPen(tokens.surface);
    if (style().onPaper) {
        painter.drawText(handle, Qt::AlignCenter, readableShort(*m_threshold, 1));
        return;
    }
    painter.drawText(handle.adjusted(10, 0, -18, 0), Qt::AlignCenter, readableShort(*m_threshold, 1));
    const QPointF middle(handle.right() - 13, handle.center().y());
    painter.fillPath(arrowHead(middle + QPointF(0, -5.5), 1), tokens.surface);
    painter.fillPath(arrowHead(middle + QPointF(0, 5.5), -1), tokens.surface);
}

void OverlayLayer::paintRubberBand(QPainter &painter) const
{
    if (m_rubberBand.isEmpty())
        return;
    QColor fill = style().tokens.accent;
    fill.setAlphaF(0.12F);
    painter.setPen(QPen(style().tokens.accent, 1.2));
    painter.setBrush(fill);
    painter.drawRect(m_rubberBand);
}

} // namespace sphygma
