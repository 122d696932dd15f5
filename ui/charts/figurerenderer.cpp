// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurerenderer.h"

#include "ui/charts/markspainter.h"
#include "ui/charts/paperplot.h"

#include <QPainter>

namespace sphygma {

/// Points alone, where nobody gathered the chart: without curves.
static AgeChart bareChart(const ChartSpec &spec, const PointCloudPtr &cloud)
{
    AgeSeries series;
    series.pressure = spec.pressure == PressureChoice::Both ? PressureChoice::Systolic : spec.pressure;
    series.points = cloud;
    AgeChart chart;
    chart.facets = {AgeFacet{{}, {series}}};
    chart.missing = cloud->missing;
    return chart;
}

static PaperPlot paperPlot(const ClinicalRulesPtr &rules, const ChartSpec &spec, const AgeChart &chart,
                           const ChartData &shown)
{
    PaperPlot plot;
    plot.spec = spec;
    plot.facets = paperFacets(chart);
    for (PlotFacet &facet : plot.facets)
        facet.isCounted = !shown.isThinned;
    const bool single = chart.facets.size() == 1 && chart.facets.first().series.size() == 1;
    if (single)
        plot.spec.pressure = chart.facets.first().series.first().pressure;
    if (!shown.note.isEmpty()) {
        plot.note = ChartNote{};
        plot.note->said = shown.note;
    }
    plot.guideline = rules ? rules->guideline(spec.guideline) : nullptr;
    return plot;
}

static ReportFigure draw(const ClinicalRulesPtr &rules, const ChartSpec &spec, const ChartData &shown,
                         const QSizeF &size, const Translator &words)
{
    ReportFigure figure;
    figure.size = size;
    if (shown.isEmpty())
        return figure;
    QPainter painter(&figure.picture);
    if (shown.age)
        paperPlot(rules, spec, *shown.age, shown).paint(painter, size, words);
    else if (shown.cloud)
        paperPlot(rules, spec, bareChart(spec, shown.cloud), shown).paint(painter, size, words);
    else
        paintMarksOnPaper(painter, size, *shown.marks, spec.window, shown.note, words);
    painter.end();
    return figure;
}

FigureRenderer chartFigureRenderer(const ClinicalRulesPtr &rules)
{
    Theme::loadFonts();
    return [rules](const ChartSpec &spec, const ChartData &shown, const QSizeF &size,
                   const Translator &words) { return draw(rules, spec, shown, size, words); };
}

} // namespace sphygma
