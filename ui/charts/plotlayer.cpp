// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotlayer.h"

namespace sphygma {

PlotLayer::PlotLayer(QGraphicsItem *parent, qreal z) : QGraphicsObject(parent)
{
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton); // the view hears the mouse
}

void PlotLayer::setMap(const PlotMap &map)
{
    if (map.area != m_map.area)
        prepareGeometryChange();
    m_map = map;
    update();
}

void PlotLayer::setStyle(const PlotStyle &style)
{
    m_style = style;
    update();
}

} // namespace sphygma
