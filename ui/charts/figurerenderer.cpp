// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurerenderer.h"

#include "ui/charts/paperplot.h"

#include <QPainter>

namespace sphygma {

static ReportFigure draw(const ClinicalRulesPtr &rules, const ChartSpec &spec, const PointCloudPtr &cloud,
                         const QSizeF &size, const Translator &words)
{
    ReportFigure figure;
    figure.size = size;
    if (!cloud)
        return figure;
    PaperPlot plot;
    plot.spec = spec;
    if (spec.pressure == PressureChoice::Both)
        plot.spec.pressure = PressureChoice::Systolic; // a report is handed one cloud
    PlotCloud shown{plot.spec.pressure, cloud, nullptr};
    shown.tally = PointTally(*cloud);
    NoProgress progress;
    if (const auto curves = fitCurves(*cloud, CurveWish(spec), progress); curves && CurveWish(spec).any())
        shown.curves = *curves;
    plot.facets = {PlotFacet{{}, {shown}}};
    plot.guideline = rules ? rules->guideline(spec.guideline) : nullptr;
    QPainter painter(&figure.picture);
    plot.paint(painter, size, words);
    painter.end();
    return figure;
}

FigureRenderer chartFigureRenderer(const ClinicalRulesPtr &rules)
{
    Theme::loadFonts();
    return [rules](const ChartSpec &spec, const PointCloudPtr &cloud, const QSizeF &size,
                   const Translator &words) { return draw(rules, spec, cloud, size, words); };
}

} // namespace sphygma
