// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marginlayer.h"

#include <QPainter>

#include <algorithm>

namespace sphygma {

static constexpr double stripGap = 6; // between plot and strip
static constexpr size_t halvesPerBin = 4; // bins of 2 mm[Hg]

MarginLayer::MarginLayer(QGraphicsItem *parent) : PlotLayer(parent, 3) {}

QRectF MarginLayer::boundingRect() const
{
    return map().area.adjusted(0, -depth, depth, 0);
}

void MarginLayer::setClouds(const QList<PlotCloud> &clouds)
{
    m_clouds = clouds;
    update();
}

static quint32 pressureBin(const std::vector<quint32> &halves, size_t bin)
{
    quint32 sum = 0;
    for (size_t i = bin * halvesPerBin; i < std::min(halves.size(), (bin + 1) * halvesPerBin); ++i)
        sum += halves[i];
    return sum;
}

void MarginLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (map().isEmpty())
        return;
    quint32 mostAges = 1, mostPressures = 1;
    for (const PlotCloud &cloud : m_clouds) {
        for (const quint32 count : cloud.tally.ages())
            mostAges = std::max(mostAges, count);
        for (size_t bin = 0; bin * halvesPerBin < cloud.tally.halves().size(); ++bin)
            mostPressures = std::max(mostPressures, pressureBin(cloud.tally.halves(), bin));
    }
    painter->save();
    painter->setPen(Qt::NoPen);
    for (const PlotCloud &cloud : m_clouds) {
        QColor fill = style().mark(cloud.ink);
        fill.setAlphaF(m_clouds.size() > 1 ? 0.4F : 0.55F);
        painter->setBrush(fill);
        paintAges(*painter, cloud, mostAges);
        paintPressures(*painter, cloud, mostPressures);
    }
    painter->restore();
}

void MarginLayer::paintAges(QPainter &painter, const PlotCloud &cloud, double highest) const
{
    const QRectF strip(map().area.left(), map().area.top() - depth, map().area.width(), depth - stripGap);
    for (size_t age = 0; age < cloud.tally.ages().size(); ++age) {
        const auto middle = static_cast<double>(age);
        const double left = std::max(strip.left(), map().xToScene(middle - 0.5));
        const double right = std::min(strip.right(), map().xToScene(middle + 0.5));
        const double height = strip.height() * cloud.tally.ages()[age] / highest;
        if (right > left && height > 0)
            painter.drawRect(QRectF(left, strip.bottom() - height, right - left, height));
    }
}

void MarginLayer::paintPressures(QPainter &painter, const PlotCloud &cloud, double highest) const
{
    const QRectF strip(map().area.right() + stripGap, map().area.top(), depth - stripGap,
                       map().area.height());
    for (size_t bin = 0; bin * halvesPerBin < cloud.tally.halves().size(); ++bin) {
        const double from = 2.0 * static_cast<double>(bin) - 0.5; // whole mm[Hg] in the middle of their bins
        const double top = std::max(strip.top(), map().yToScene(from + 2));
        const double bottom = std::min(strip.bottom(), map().yToScene(from));
        const double width = strip.width() * pressureBin(cloud.tally.halves(), bin) / highest;
        if (bottom > top && width > 0)
            painter.drawRect(QRectF(strip.left(), top, width, bottom - top));
    }
}

} // namespace sphygma
