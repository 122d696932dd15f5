// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotcloud.h"

#include <algorithm>
#include <limits>

namespace sphygma {

Result<PlotCloud> preparePlotCloud(PressureChoice pressure, const PointCloudPtr &points, Progress &progress)
{
    Result<PointIndexPtr> index = PointIndex::build(points, progress);
    if (!index)
        return index.error();
    return PlotCloud{pressure, points, *index, leastSquares(*points)};
}

QList<PlotBand> bandsOf(const Guideline &guideline, PressureChoice pressure)
{
    constexpr double open = std::numeric_limits<double>::infinity();
    QList<PlotBand> bands;
    for (const BpCategory &category : guideline.categories) {
        const auto bound =
            pressure == PressureChoice::Diastolic ? category.diastolicFrom : category.systolicFrom;
        if (bound || bands.isEmpty())
            bands.append({category.label, bound.value_or(-open), open, category.isHypertension});
    }
    std::stable_sort(bands.begin(), bands.end(),
                     [](const auto &a, const auto &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < bands.size(); ++i)
        bands[i - 1].to = bands[i].from;
    return bands;
}

} // namespace sphygma
