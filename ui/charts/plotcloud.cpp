// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotcloud.h"

#include "ui/charts/plotstyle.h"

#include <algorithm>
#include <limits>

namespace sphygma {

Result<PlotCloud> preparePlotCloud(PressureChoice pressure, const PointCloudPtr &points, Progress &progress)
{
    Result<PointIndexPtr> index = PointIndex::build(points, progress);
    if (!index)
        return index.error();
    PlotCloud cloud{pressure, points, *index};
    cloud.tally = PointTally(*points);
    return cloud;
}

static void takeOver(PlotCloud &cloud, const AgeSeries &series, bool second)
{
    cloud.curves = series.curves;
    cloud.group = series.group;
    cloud.ink = series.place >= 0 ? PlotStyle::firstCategory + series.place
        : second                  ? PlotStyle::diastolicInk
                                  : PlotStyle::systolicInk;
}

Result<QList<PlotFacet>> preparePlotFacets(const AgeChart &chart, Progress &progress)
{
    QList<PlotFacet> facets;
    for (const AgeFacet &from : chart.facets) {
        PlotFacet &facet = facets.emplaceBack();
        facet.title = from.title;
        for (const AgeSeries &series : from.series) {
            Result<PlotCloud> cloud = preparePlotCloud(series.pressure, series.points, progress);
            if (!cloud)
                return cloud.error();
            facet.clouds.append(std::move(cloud).value());
            takeOver(facet.clouds.last(), series, series.pressure != from.series.first().pressure);
        }
    }
    return facets;
}

QList<PlotFacet> paperFacets(const AgeChart &chart)
{
    QList<PlotFacet> facets;
    for (const AgeFacet &from : chart.facets) {
        PlotFacet &facet = facets.emplaceBack();
        facet.title = from.title;
        for (const AgeSeries &series : from.series) {
            PlotCloud cloud{series.pressure, series.points, nullptr};
            cloud.tally = PointTally(*series.points);
            takeOver(cloud, series, series.pressure != from.series.first().pressure);
            facet.clouds.append(std::move(cloud));
        }
    }
    return facets;
}

qint64 PlotFacet::n() const
{
    qint64 sum = 0;
    for (const PlotCloud &cloud : clouds)
        sum += static_cast<qint64>(cloud.points->x.size());
    return sum;
}

PointCloudPtr pointsOf(const PointCloud &cloud, const RowSet &rows)
{
    auto part = std::make_shared<PointCloud>();
    part->xColumn = cloud.xColumn;
    part->yColumn = cloud.yColumn;
    part->jittered = cloud.jittered;
    RowSet drawn(rows.size());
    cloud.rows.forEach([&](size_t i, quint32 row) {
        if (row >= rows.size() || !rows.contains(row))
            return;
        part->x.push_back(cloud.x[i]);
        part->y.push_back(cloud.y[i]);
        drawn.insert(row);
    });
    part->rows = PointRows(std::move(drawn));
    measureExtent(*part);
    return part;
}

QList<PlotBand> bandsOf(const Guideline &guideline, PressureChoice pressure)
{
    constexpr double open = std::numeric_limits<double>::infinity();
    QList<PlotBand> bands;
    if (pressure != PressureChoice::Systolic && pressure != PressureChoice::Diastolic)
        return bands;
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
