// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartspec.h"
#include "app/analysis/proportion.h"
#include "app/table/table.h"

#include <memory>

namespace sphygma {

/// The points of age against one pressure, gathered from the kept rows of a table. float32 is enough for
/// drawing; every number shown comes from the table itself.
struct PointCloud
{
    PointValues x; ///< age, years
    PointValues y; ///< pressure, mm[Hg]
    PointRows rows; ///< table row of each point
    qint64 missing = 0; ///< kept rows without age or without pressure
    DataWindow extent; ///< of the points; zero size when there are none
    DataWindow usual; ///< of those that a living person could have; the extent where there are none
    qint64 unusual = 0; ///< points outside of usual: codes such as 999, lost decimal points
    QString xColumn, yColumn; ///< names
    bool jittered = false; ///< whole-number ages were spread over their year, by less than half of one

    /// Once all points are there: takes less memory where there are many.
    void compact();

    size_t bytes() const { return x.bytes() + y.bytes() + rows.bytes(); }
};

using PointCloudPtr = std::shared_ptr<const PointCloud>;

/// Fills in extent, usual and unusual from x and y. A living person has an age of 0 to 120 years and a
/// pressure of 0 to 300 mm[Hg] (the hard limits of clinical_spec 2.2; kPa lie within).
void measureExtent(PointCloud &cloud);

/// Fails with DoesNotFit, naming what is missing, when the columns are not both numbers.
Status checkPointColumns(const Table &table, qsizetype ageColumn, qsizetype pressureColumn);

/// Fails as checkPointColumns() does.
Result<PointCloudPtr> gatherPoints(const Table &table, qsizetype ageColumn, qsizetype pressureColumn,
                                   Progress &progress);

/// The same, for one who goes on working on the points.
Result<PointCloud> gatherCloud(const Table &table, qsizetype ageColumn, qsizetype pressureColumn,
                               Progress &progress);

/// Spreads whole-number ages over their year, by the same amount for a row every time; nothing where some age
/// is no whole number.
void spreadAges(PointCloud &cloud);

/// Least squares y = a + b·x over points; empty for fewer than 3 points or constant x.
struct Line
{
    double intercept = 0;
    double slope = 0;
};
std::optional<Line> leastSquares(const PointCloud &cloud);

/// How many points lie at or above \a threshold.
Proportion atOrAbove(const PointCloud &cloud, double threshold);

} // namespace sphygma
