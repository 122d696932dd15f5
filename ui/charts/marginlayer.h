// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotcloud.h"
#include "ui/charts/plotlayer.h"

namespace sphygma {

/// Histograms of ages above the plot and of pressures beside it: all points, whatever is zoomed into, on the
/// axes of the plot.
class MarginLayer final : public PlotLayer
{
    Q_OBJECT

public:
    explicit MarginLayer(QGraphicsItem *parent);

    static constexpr double depth = 46; ///< scene units of each strip

    void setClouds(const QList<PlotCloud> &clouds);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintAges(QPainter &painter, const PlotCloud &cloud, double highest) const;
    void paintPressures(QPainter &painter, const PlotCloud &cloud, double highest) const;

    QList<PlotCloud> m_clouds;
};

} // namespace sphygma
