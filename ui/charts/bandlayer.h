// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotcloud.h"
#include "ui/charts/plotlayer.h"

namespace sphygma {

/// The guideline's categories as faint stretches behind everything; the overlay names them.
class BandLayer final : public PlotLayer
{
    Q_OBJECT

public:
    explicit BandLayer(QGraphicsItem *parent);

    void setBands(const QList<PlotBand> &bands);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QList<PlotBand> m_bands;
};

} // namespace sphygma
