// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotaxes.h"

#include "ui/charts/plotwindow.h"

#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sphygma {

PlotAxes::PlotAxes(QChart &chart) : m_x(new QValueAxis(&chart)), m_y(new QValueAxis(&chart))
{
    chart.addAxis(m_x, Qt::AlignBottom);
    chart.addAxis(m_y, Qt::AlignLeft);
    auto *anchor = new QLineSeries(&chart); // a chart without a series has no axes to speak of
    chart.addSeries(anchor);
    anchor->attachAxis(m_x);
    anchor->attachAxis(m_y);
}

void PlotAxes::setStyle(const PlotStyle &style)
{
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsFont(style.tickFont);
        axis->setLabelsColor(style.tokens.muted);
        axis->setTitleFont(style.titleFont);
        axis->setTitleBrush(style.tokens.muted);
        axis->setGridLinePen(QPen(style.tokens.hairline, 1));
        axis->setLinePen(QPen(style.tokens.hairline, 1));
        axis->setTickType(QValueAxis::TicksDynamic);
    }
    m_x->setGridLineVisible(false);
    m_y->setLineVisible(false);
}

void PlotAxes::setTitles(const QString &x, const QString &y)
{
    m_x->setTitleText(x);
    m_y->setTitleText(y);
}

static void setAxis(QValueAxis &axis, double low, double high, double step)
{
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    const bool finer = step < axis.tickInterval();
    if (!finer)
        axis.setTickInterval(step);
    axis.setRange(low, high);
    if (finer) // on the old range it would make labels by the thousand
        axis.setTickInterval(step);
}

void PlotAxes::setWindow(const DataWindow &window, const QSizeF &plot)
{
    const auto labelsThatFit = [](double length, double distance) {
        return std::max(2, static_cast<int>(length / distance));
    };
    setAxis(*m_x, window.xMin, window.xMax, tickStep(spanX(window), labelsThatFit(plot.width(), 64)));
    setAxis(*m_y, window.yMin, window.yMax, tickStep(spanY(window), labelsThatFit(plot.height(), 44)));
}

} // namespace sphygma
