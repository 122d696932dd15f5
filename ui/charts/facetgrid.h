// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/pressureplot.h"

namespace sphygma {

/// Where small charts of the same axes lie: in rows, nearly as many as columns.
class FacetGrid
{
public:
    explicit FacetGrid(qsizetype count, const QSizeF &size = {})
        : m_columns(count <= 1       ? 1
                        : count <= 4 ? 2
                                     : 3)
        , m_rows(std::max<qsizetype>(1, (count + m_columns - 1) / m_columns))
        , m_size(size)
    {}

    qsizetype columns() const { return m_columns; }

    QRectF cell(qsizetype index) const
    {
        const double width = m_size.width() / static_cast<double>(m_columns);
        const double height = m_size.height() / static_cast<double>(m_rows);
        return {width * static_cast<double>(index % m_columns),
                height * static_cast<double>(index / m_columns), width, height};
    }

private:
    qsizetype m_columns, m_rows;
    QSizeF m_size;
};

/// What all facets together reach, so that they share their axes.
inline PlotReach reachOf(const QList<PlotFacet> &facets)
{
    QList<PlotCloud> clouds;
    for (const PlotFacet &facet : facets)
        clouds += facet.clouds;
    return PlotReach::of(clouds);
}

} // namespace sphygma
