// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotmap.h"
#include "ui/charts/plotstyle.h"

#include <QChart>

class QValueAxis;

namespace sphygma {

/// The two axes of a plot, with their round ticks.
class PlotAxes
{
public:
    explicit PlotAxes(QChart &chart);

    void setStyle(const PlotStyle &style);
    void setTitles(const QString &x, const QString &y);
    void setWindow(const DataWindow &window, const QSizeF &plot);

private:
    QValueAxis *m_x, *m_y;
};

} // namespace sphygma
