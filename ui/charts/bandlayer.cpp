// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bandlayer.h"

#include <QPainter>

#include <cmath>

namespace sphygma {

static constexpr qreal bandZ = 1.5; // under the chart's grid

BandLayer::BandLayer(QGraphicsItem *parent) : PlotLayer(parent, bandZ) {}

void BandLayer::setBands(const QList<PlotBand> &bands)
{
    m_bands = bands;
    update();
}

/// Categories of hypertension are tinted, deeper with each; the others stay white.
void BandLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (map().isEmpty())
        return;
    const QRectF area = map().area;
    float depth = 0;
    for (const PlotBand &band : m_bands) {
        if (!band.isHypertension)
            continue;
        depth += style().tokens.dark ? 0.045F : 0.03F;
        const double top = std::max(area.top(), std::isinf(band.to) ? area.top() : map().yToScene(band.to));
        const double bottom =
            std::min(area.bottom(), std::isinf(band.from) ? area.bottom() : map().yToScene(band.from));
        if (bottom <= top)
            continue;
        QColor tint = style().tokens.warn;
        tint.setAlphaF(std::min(depth, 0.2F));
        painter->fillRect(QRectF(QPointF(area.left(), top), QPointF(area.right(), bottom)), tint);
    }
}

} // namespace sphygma
