// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/brush.h"

namespace sphygma {

SelectionChange changeFor(Qt::KeyboardModifiers keys)
{
    return keys & Qt::ControlModifier ? SelectionChange::Add
        : keys & Qt::AltModifier      ? SelectionChange::Remove
                                      : SelectionChange::Replace;
}

BrushRegion BrushRegion::of(const QPolygonF &outline)
{
    const QRectF box = outline.boundingRect();
    return {{box.left(), box.right(), box.top(), box.bottom()}, outline};
}

bool BrushRegion::contains(double x, double y) const
{
    if (x < box.xMin || x > box.xMax || y < box.yMin || y > box.yMax)
        return false;
    return outline.isEmpty() || outline.containsPoint({x, y}, Qt::OddEvenFill);
}

static void addRun(RowSet &rows, const PointCloud &cloud, const BrushRegion &region, const quint32 *begin,
                   const quint32 *end)
{
    for (const quint32 *point = begin; point != end; ++point) {
        const quint32 i = *point;
        if (region.contains(static_cast<double>(cloud.x[i]), static_cast<double>(cloud.y[i])))
            rows.insert(cloud.rows[i]);
    }
}

RowSet brushedRows(const QList<PlotCloud> &clouds, const BrushRegion &region, qsizetype rowCount)
{
    RowSet rows(rowCount);
    for (const PlotCloud &cloud : clouds) {
        if (!cloud.index)
            continue;
        cloud.index->forEachRun(region.box, [&](const quint32 *begin, const quint32 *end) {
            addRun(rows, *cloud.points, region, begin, end);
        });
    }
    return rows;
}

RowSet changedSelection(const std::shared_ptr<const RowSet> &before, RowSet now, SelectionChange change)
{
    if (!before || before->size() != now.size())
        return change == SelectionChange::Remove ? RowSet(now.size()) : now;
    if (change == SelectionChange::Add)
        now |= *before;
    if (change != SelectionChange::Remove)
        return now;
    RowSet rest = *before;
    rest -= now;
    return rest;
}

} // namespace sphygma
