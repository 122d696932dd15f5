// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds and bytes of a report of ten pages with six charts from a million rows: gather, draw, lay out,
// write.
#include "app/analysis/compare/tableone.h"
#include "app/decision/decision.h"
#include "app/document/reportcontent.h"
#include "app/quality/qualityreport.h"
#include "app/report/pdfreport.h"
#include "app/table/columnbuilder.h"
#include "ui/charts/figurerenderer.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

ColumnPtr normal(qsizetype rows, double mean, double sd)
{
    std::mt19937 random(static_cast<unsigned>(mean));
    std::normal_distribution<double> value(mean, sd);
    ColumnBuilder builder(ColumnType::Number);
    for (qsizetype row = 0; row < rows; ++row)
        builder.appendNumber(std::round(value(random)));
    return builder.finish();
}

ColumnPtr sexes(qsizetype rows)
{
    ColumnBuilder builder(ColumnType::Text);
    for (qsizetype row = 0; row < rows; ++row)
        builder.appendText(row % 2 == 0 ? "F" : "M");
    return builder.finish();
}

ProjectState millionRows()
{
    constexpr qsizetype rows = 1'000'000;
    Table table =
        Table().withInsertedColumn(0, sexes(rows), {u"sex"_s, {}, ColumnType::Text, u"sex"_s, {}, {}});
    const auto add = [&](const QString &name, double mean, double sd) {
        table = table.withInsertedColumn(table.columnCount(), normal(rows, mean, sd),
                                         {name, {}, ColumnType::Number, name, {}, {}});
    };
    add(u"age"_s, 50, 15);
    add(u"sbp"_s, 127, 18);
    add(u"dbp"_s, 77, 10);
    ProjectState state;
    state.raw = std::make_shared<const RawData>(RawData{table, {}});
    state.report.change([](ReportSpec &spec) {
        for (int i = 0; i < 5; ++i) {
            ReportSection chart;
            chart.kind = SectionKind::Chart;
            chart.chart = ChartSpec();
            chart.chart->threshold = 125 + 5 * i;
            chart.chart->pressure = i % 2 == 0 ? PressureChoice::Diastolic : PressureChoice::Systolic;
            spec.sections.insert(4, chart);
        }
    });
    return state;
}

double milliseconds(QElapsedTimer &clock)
{
    const auto spent = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    clock.restart();
    return spent;
}

/// What gathering is made of, each by itself: the whole may be quicker, as parts run at the same time.
void printParts(const ProjectState &state, const RecipeResult &result, const ClinicalRulesPtr &rules)
{
    const Table &table = result.table;
    NoProgress progress;
    QElapsedTimer clock;
    clock.start();
    const auto decision = decide(table, rules, progress);
    const double decided = milliseconds(clock);
    const auto indicators = qualityIndicators(table, rules, *state.thresholds, {2026, 1, 1}, progress);
    const double measured = milliseconds(clock);
    const auto verdict = usability(table, table.rowCount(), *rules);
    const double judged = milliseconds(clock);
    const auto described = tableOne(table, {1, 2, 3}, 0, progress);
    const double summed = milliseconds(clock);
    const auto chart = chartData(table, *state.chart, rules, SmallCells(), progress);
    const double charted = milliseconds(clock);
    std::printf("alone: decide %.0f, quality %.0f, verdict %.0f, Table 1 %.0f, a chart %.0f ms%s\n", decided,
                measured, judged, summed, charted,
                decision && indicators && described && chart && !verdict.verdict.isEmpty() ? ""
                                                                                           : " (failed)");
}

/// From hiding a chart to the pages that are seen: what of the report before still holds is taken over.
double previewOfAnEdit(ProjectState state, const RecipeResult &result, const ClinicalRulesPtr &rules,
                       const ReportContent &before, const FigureRenderer &renderer)
{
    constexpr int pagesSeen = 3;
    state.report.change([](ReportSpec &spec) {
        spec.title = u"After an edit"_s;
        spec.sections[4].hidden = true;
    });
    NoProgress progress;
    QElapsedTimer clock;
    clock.start();
    auto content = reportContent(state, result, rules, before.date, progress, &before);
    if (!content)
        return 0;
    ReportContent report = std::move(content).value();
    drawCharts(report, renderer);
    const LaidOutReport laid = layOutReport(report);
    for (int page = 0; page < pagesSeen && page < laid.pages.size(); ++page) {
        if (pageImage(laid.pages[page], 900).isNull())
            return 0;
    }
    return milliseconds(clock);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const ClinicalRulesPtr rules = ClinicalRules::shipped().value();
    const FigureRenderer renderer = chartFigureRenderer(rules);
    const ProjectState state = millionRows();
    const RecipeResult result{state.raw->table, {}};
    NoProgress progress;
    printParts(state, result, rules);
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer clock;
        clock.start();
        auto content =
            reportContent(state, result, rules, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), progress);
        if (!content)
            return 1;
        const double gathered = milliseconds(clock);
        ReportContent report = std::move(content).value();
        drawCharts(report, renderer);
        const double drawn = milliseconds(clock);
        const LaidOutReport laid = layOutReport(report);
        const double laidOut = milliseconds(clock);
        const auto bytes = pdfBytes(laid, report, progress);
        const double written = milliseconds(clock);
        const QImage page = pageImage(laid.pages.last(), 900);
        const double painted = milliseconds(clock);
        std::printf("%lld pages: gather %.0f, draw %.0f, lay out %.0f, write %.0f = %.0f ms; %.2f MB; a page "
                    "%.0f ms\n",
                    static_cast<long long>(laid.pages.size()), gathered, drawn, laidOut, written,
                    gathered + drawn + laidOut + written,
                    bytes ? static_cast<double>(bytes->size()) / 1e6 : 0.0, painted);
        if (page.isNull())
            return 1;
        if (const double edited = previewOfAnEdit(state, result, rules, report, renderer); edited > 0)
            std::printf("edit to preview: %.0f ms\n", edited);
        else
            return 1;
    }
}
