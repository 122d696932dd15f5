// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotmap.h"
#include "ui/charts/plotstyle.h"

#include <QGraphicsObject>

namespace sphygma {

/// Something painted in data units inside a chart's plot area, at a height of its own among the chart's
/// parts.
class PlotLayer : public QGraphicsObject
{
    Q_OBJECT

public:
    PlotLayer(QGraphicsItem *parent, qreal z);

    QRectF boundingRect() const override { return m_map.area; }

    const PlotMap &map() const { return m_map; }

    virtual void setMap(const PlotMap &map);
    virtual void setStyle(const PlotStyle &style);

    const PlotStyle &style() const { return m_style; }

private:
    PlotMap m_map;
    PlotStyle m_style;
};

} // namespace sphygma
