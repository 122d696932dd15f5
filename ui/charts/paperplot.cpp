// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paperplot.h"

#include "ui/charts/facetgrid.h"
#include "ui/charts/pressureplot.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QThreadPool>

namespace sphygma {

void PaperPlot::paint(QPainter &painter, const QSizeF &size, const Translator &words) const
{
    ChartNote line = note.value_or(ChartNote());
    line.legend = legendOf(facets, words);
    line.density = true; // room for the ramp, until it is known whether there is one
    const PlotStyle style = PlotStyle::forPaper();
    const double left = PressurePlot::leftOf(style), width = size.width() - left - 14;
    const double foot = note || !line.legend.isEmpty() ? line.height(width, style, words) : 0;
    const QSizeF plots(size.width(), size.height() - foot);
    const auto reach = facets.size() > 1 ? std::optional(reachOf(facets)) : std::nullopt;
    const FacetGrid grid(facets.size(), plots);
    line.density = false;
    for (qsizetype i = 0; i < facets.size(); ++i)
        line.density = paintFacet(painter, grid.cell(i), facets[i], reach, words) || line.density;
    if (foot > 0)
        line.paint(painter, QRectF(left, plots.height(), width, foot), style, words);
}

bool PaperPlot::paintFacet(QPainter &painter, const QRectF &place, const PlotFacet &facet,
                           const std::optional<PlotReach> &reach, const Translator &words) const
{
    QThreadPool pool;
    QGraphicsScene scene(QRectF(QPointF(), place.size()));
    auto *plot = new PressurePlot(words, &pool);
    scene.addItem(plot);
    const PlotStyle style = PlotStyle::forPaper();
    plot->setStyle(style);
    plot->resize(place.size());
    plot->setSpec(spec, guideline);
    plot->setFacet(facet, reach);
    plot->layout()->activate();
    plot->setStyle(style);
    plot->makeNow();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    scene.render(&painter, place, scene.sceneRect(), Qt::IgnoreAspectRatio);
    return plot->isDensity();
}

} // namespace sphygma
