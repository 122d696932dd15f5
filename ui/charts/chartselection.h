// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"
#include "ui/charts/brush.h"

namespace sphygma {

using RowSetPtr = std::shared_ptr<const RowSet>;

/// The selected rows as points of a chart, both ways: a region drawn becomes rows, rows become points to
/// stand out. Both are looked for off the GUI thread.
class ChartSelection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setFacets(const QList<PlotFacet> &facets, qsizetype rowCount);
    void setRows(const RowSetPtr &rows); ///< null for none
    void brush(qsizetype facet, const BrushRegion &region, SelectionChange change);

    bool isBehind() const { return m_brush.isRunning() || m_highlight.isRunning(); }

signals:
    void brushed(const sphygma::RowSetPtr &rows);
    /// The points of each cloud of each facet; empty lists for none.
    void highlighted(const QList<QList<sphygma::PointCloudPtr>> &points);

private:
    void highlight();

    QList<PlotFacet> m_facets;
    qsizetype m_rowCount = 0;
    RowSetPtr m_rows;
    JobSlot m_brush, m_highlight{JobSlot::Mode::Coalesce};
};

} // namespace sphygma
