// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurerenderer.h"

#include "ui/charts/paperplot.h"

#include <QPainter>

namespace sphygma {

static PaperPlot paperPlot(const ClinicalRulesPtr &rules, const ChartSpec &spec, const PointCloudPtr &cloud)
{
    PaperPlot plot;
    plot.spec = spec;
    if (spec.pressure == PressureChoice::Both)
        plot.spec.pressure = PressureChoice::Systolic; // a report is handed one cloud
    plot.clouds = {PlotCloud{plot.spec.pressure, cloud, nullptr,
                             spec.showRegression ? leastSquares(*cloud) : std::nullopt}};
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
    if (shown.cloud)
        paperPlot(rules, spec, shown.cloud).paint(painter, size, words);
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
