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
    const double foot = note || !line.legend.isEmpty() ? line.height() : 0;
    const QSizeF plots(size.width(), size.height() - foot);
    const auto reach = facets.size() > 1 ? std::optional(reachOf(facets)) : std::nullopt;
    const FacetGrid grid(facets.size(), plots);
    PaintedPlot painted;
    for (qsizetype i = 0; i < facets.size(); ++i) {
        const PaintedPlot one = paintFacet(painter, grid.cell(i), facets[i], reach, words);
        painted.left = i == 0 ? one.left : painted.left;
        painted.density = painted.density || one.density;
    }
    if (foot <= 0)
        return;
    line.density = painted.density;
    const QRectF place(painted.left, plots.height(), size.width() - painted.left - 14, foot);
    line.paint(painter, place, PlotStyle::forPaper(), words);
}

PaperPlot::PaintedPlot PaperPlot::paintFacet(QPainter &painter, const QRectF &place, const PlotFacet &facet,
                                             const std::optional<PlotReach> &reach,
                                             const Translator &words) const
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
    return {plot->plotArea().left(), plot->isDensity()};
}

} // namespace sphygma
