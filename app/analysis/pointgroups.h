// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agepressure.h"
#include "app/base/phrase.h"

namespace sphygma {

/// The points of one category.
struct PointGroup
{
    Phrase label; ///< the value as it stands in the column, or "other values", "no value"
    PointCloudPtr points;
    qsizetype place = 0; ///< among the groups of the whole table, whichever have a point here
};

/// \a cloud by the values of \a column, in their order; where there are more than \a most, the largest by
/// name and the rest together. Rows without a value come last. Groups without a point are left out.
Result<QList<PointGroup>> groupPoints(const PointCloudPtr &cloud, const Table &table, qsizetype column,
                                      qsizetype most);

/// A column that makes few groups.
struct CategoryColumn
{
    QString name;
    QStringList values; ///< as they stand in the cells, in ascending order
    QStringList labels; ///< what each is called
};

/// The columns with 2 … \a most different values among kept rows, by which a chart can be coloured, split or
/// filtered; without ids, ages and pressures.
Result<QList<CategoryColumn>> categoryColumns(const Table &table, qsizetype most, Progress &progress);

/// The rows that \a filters let through, of those the table keeps. A filter whose column is not there lets
/// all through.
Table filteredTable(const Table &table, const QList<ChartFilter> &filters);

} // namespace sphygma
