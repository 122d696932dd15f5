// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper.h"
#include "app/report/patientwords.h"
#include "app/report/protect.h"
#include "app/report/reportcontent.h"

namespace sphygma {

void drawCharts(ReportContent &content, const FigureRenderer &renderer)
{
    const Translator words(content.spec.language);
    for (ReportChart &chart : content.charts) {
        if (chart.data.isEmpty() || !chart.figure.picture.isNull())
            continue;
        ChartData shown =
            content.spec.deidentified ? protectedData(chart.data, content.spec.smallCellLimit) : chart.data;
        if (content.spec.deidentified && content.identifiers)
            shown = withoutPatientWords(shown, *content.identifiers);
        chart.notDrawn = chart.data.n() - shown.n();
        chart.figure = renderer(chart.spec, shown, paper::figureSize, words);
    }
}

} // namespace sphygma
