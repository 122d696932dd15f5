// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paperplot.h"

#include "ui/charts/pressureplot.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QThreadPool>

namespace sphygma {

void PaperPlot::paint(QPainter &painter, const QSizeF &size, const Translator &words) const
{
    const double foot = note ? ChartNote::height : 0;
    const QSizeF plotSize(size.width(), size.height() - foot);
    QThreadPool pool;
    QGraphicsScene scene(QRectF(QPointF(), plotSize));
    auto *plot = new PressurePlot(words, &pool);
    scene.addItem(plot);
    const PlotStyle style = PlotStyle::forPaper();
    plot->setStyle(style);
    plot->resize(plotSize);
    plot->setClouds(clouds);
    plot->setSpec(spec, guideline);
    plot->layout()->activate();
    plot->setStyle(style);
    plot->makeNow();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    scene.render(&painter, QRectF(QPointF(), plotSize), scene.sceneRect(), Qt::IgnoreAspectRatio);
    if (note) {
        ChartNote line = *note;
        line.density = plot->isDensity();
        line.both = clouds.size() > 1;
        const double left = plot->plotArea().left();
        line.paint(painter, QRectF(left, plotSize.height(), size.width() - left - 14, foot), style, words);
    }
}

} // namespace sphygma
