// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper.h"
#include "app/report/protect.h"
#include "app/report/reportcontent.h"

namespace sphygma {

void drawCharts(ReportContent &content, const FigureRenderer &renderer)
{
    const Translator words(content.spec.language);
    for (ReportChart &chart : content.charts) {
        if (!chart.cloud || !chart.figure.picture.isNull())
            continue;
        const PointCloudPtr shown = content.spec.deidentified
            ? protectedCloud(chart.cloud, content.spec.smallCellLimit)
            : chart.cloud;
        chart.notDrawn = static_cast<qint64>(chart.cloud->x.size() - shown->x.size());
        chart.figure = renderer(chart.spec, shown, paper::figureSize, words);
    }
}

} // namespace sphygma
