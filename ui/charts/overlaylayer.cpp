// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overlaylayer.h"

#include "app/base/numbertext.h"
#include "ui/charts/plottext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
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
    return map().area.adjusted(0, -std::max(handleHeight, titleHeight), 2, handleHeight);
}

void OverlayLayer::setBands(const QList<PlotBand> &bands)
{
    m_bands = bands;
    update();
}

void OverlayLayer::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void OverlayLayer::setThreshold(std::optional<double> threshold, const QString &above, const QString &below)
{
    m_threshold = threshold;
    m_above = above;
    m_below = below;
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

void OverlayLayer::setOutline(const QPolygonF &scene)
{
    m_outline = scene;
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
    paintTitle(*painter);
    if (m_mark && !style().onPaper) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(style().tokens.surface, 4));
        painter->drawEllipse(map().toScene(m_mark->x(), m_mark->y()), 6, 6);
        painter->setPen(QPen(style().tokens.ink, 1.6));
        painter->drawEllipse(map().toScene(m_mark->x(), m_mark->y()), 6, 6);
    }
    if (isThresholdInView())
        paintThreshold(*painter);
    paintOutline(*painter);
    painter->restore();
}

/// The names that have room, from the lowest band up.
QList<OverlayLayer::Plate> OverlayLayer::bandNames() const
{
    const QRectF area = map().area;
    const double lineHeight = QFontMetricsF(style().labelFont).height() + 3;
    double last = area.bottom() + lineHeight;
    QList<Plate> names;
    for (const PlotBand &band : m_bands) {
        if (std::isinf(band.from) || band.from < map().window.yMin || band.from > map().window.yMax)
            continue;
        const double y = map().yToScene(band.from);
        if (last - y < lineHeight || y - lineHeight < area.top())
            continue;
        last = y;
        const QString text =
            m_words.text(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, from %2"),
                                    {nested({band.label, {}, {}}), readableShort(band.from, 1)}));
        names.append({PlotText::plate(style(), {area.left() + 10, y - 5}, text), text});
    }
    return names;
}

void OverlayLayer::paintBounds(QPainter &painter) const
{
    const QRectF area = map().area;
    QColor ink = style().tokens.muted;
    ink.setAlphaF(0.65F);
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    for (const PlotBand &band : m_bands) {
        if (std::isinf(band.from) || band.from < map().window.yMin || band.from > map().window.yMax)
            continue;
        const double y = map().yToScene(band.from);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    for (const Plate &name : bandNames())
        PlotText::paint(painter, style(), name.box, name.text, style().tokens.muted);
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
    for (const Plate &side : sides())
        PlotText::paint(painter, style(), side.box, side.text, tokens.ink);

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

/// How many lie above and below, left of the handle.
QList<OverlayLayer::Plate> OverlayLayer::sides() const
{
    const double y = map().yToScene(*m_threshold);
    const QFontMetricsF metrics(style().labelFont);
    QList<Plate> plates;
    for (const auto &[text, baseline] :
         {std::pair(m_above, y - 6), std::pair(m_below, y + 5 + metrics.ascent())}) {
        QRectF plate = PlotText::plate(style(), {0, baseline}, text);
        plate.moveRight(handleRect().left() - 8);
        if (!text.isEmpty() && plate.left() > map().area.left() && plate.top() > map().area.top()
            && plate.bottom() < map().area.bottom())
            plates.append({plate, text});
    }
    return plates;
}

QList<QRectF> OverlayLayer::plates() const
{
    QList<QRectF> boxes;
    if (map().isEmpty())
        return boxes;
    for (const Plate &name : bandNames())
        boxes.append(name.box);
    if (!isThresholdInView())
        return boxes;
    boxes.append(handleRect());
    for (const Plate &side : sides())
        boxes.append(side.box);
    return boxes;
}

void OverlayLayer::paintOutline(QPainter &painter) const
{
    if (m_outline.isEmpty())
        return;
    QColor fill = style().tokens.accent;
    fill.setAlphaF(0.12F);
    painter.setPen(QPen(style().tokens.accent, 1.2));
    painter.setBrush(fill);
    painter.drawPolygon(m_outline);
}

void OverlayLayer::paintTitle(QPainter &painter) const
{
    if (m_title.isEmpty())
        return;
    QFont font = style().titleFont;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(style().tokens.ink);
    const QRectF line(map().area.left(), map().area.top() - titleHeight, map().area.width(), titleHeight - 4);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(m_title, Qt::ElideRight, line.width()));
}

} // namespace sphygma
