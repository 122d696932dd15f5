// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartselection.h"

namespace sphygma {

using Highlights = QList<QList<PointCloudPtr>>;

void ChartSelection::setFacets(const QList<PlotFacet> &facets, qsizetype rowCount)
{
    m_facets = facets;
    m_rowCount = rowCount;
    m_brush.cancel();
    highlight();
}

void ChartSelection::setRows(const RowSetPtr &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    highlight();
}

void ChartSelection::brush(qsizetype facet, const BrushRegion &region, SelectionChange change)
{
    if (facet < 0 || facet >= m_facets.size())
        return;
    const auto work = [clouds = m_facets[facet].clouds, region, change, rows = m_rowCount,
                       before = m_rows](Progress &) -> Result<RowSetPtr> {
        RowSet now = brushedRows(clouds, region, rows);
        return std::make_shared<const RowSet>(changedSelection(before, std::move(now), change));
    };
    m_brush.start<RowSetPtr>(work, [this](const Result<RowSetPtr> &rows) {
        if (rows)
            emit brushed(*rows);
    });
}

void ChartSelection::highlight()
{
    if (!m_rows) {
        m_highlight.cancel();
        return emit highlighted(Highlights(m_facets.size()));
    }
    const auto work = [facets = m_facets, rows = m_rows](Progress &) -> Result<Highlights> {
        Highlights points;
        for (const PlotFacet &facet : facets) {
            QList<PointCloudPtr> &ofFacet = points.emplaceBack();
            for (const PlotCloud &cloud : facet.clouds)
                ofFacet.append(pointsOf(*cloud.points, *rows));
        }
        return points;
    };
    m_highlight.start<Highlights>(work, [this](const Result<Highlights> &points) {
        if (points && m_rows)
            emit highlighted(*points);
    });
}

} // namespace sphygma
