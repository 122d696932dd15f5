// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/smallcells.h"
#include "app/analysis/pointgroups.h"
#include "app/analysis/pressurecurves.h"

namespace sphygma {

/// One pressure of one category against age.
struct AgeSeries
{
    PressureChoice pressure = PressureChoice::Systolic; ///< never Both
    PointCloudPtr points;
    PressureCurvesPtr curves; ///< null until they are made
    Phrase group; ///< the category, where points are coloured by one
    qsizetype place = -1; ///< of that category among all of its column; -1 without one
};

/// One of the charts of the same axes that a category each has; the only one when nothing is split.
struct AgeFacet
{
    Phrase title; ///< empty for the only one
    QList<AgeSeries> series;
};

/// Everything that a chart of age against blood pressure shows, before it is drawn.
struct AgeChart
{
    QList<AgeFacet> facets; ///< at least one
    Table table; ///< the rows looked at; with a column more where the pressure is a derived one
    qint64 missing = 0; ///< rows looked at without an age or a pressure
    QList<Phrase> remarks; ///< filters, small groups: to be said under the chart

    qint64 n() const;
};

/// Where age and pressures stand; -1 for none.
struct AgeColumns
{
    qsizetype age = -1, systolic = -1, diastolic = -1;
};

/// The column of the table that \a spec counts: for Both the systolic one, for a derived pressure the last of
/// an AgeChart's table.
qsizetype countedColumn(const Table &table, const AgeColumns &columns, PressureChoice pressure);

/// The rows and columns that a chart looks at: filtered, and with the derived pressure. DoesNotFit, saying
/// which column is missing.
Result<Table> ageTable(const Table &table, const AgeColumns &columns, const ChartSpec &spec);

/// Points in their facets and groups, without curves; filters, and groups below the limit of \a small, are
/// noted. \a looked is what ageTable() makes of \a all.
Result<AgeChart> gatherAgeChart(const Table &all, const Table &looked, const AgeColumns &columns,
                                const ChartSpec &spec, Progress &progress, const SmallCells &small = {});

/// Makes the curves that \a wish asks for. \a personOfRow: see fitCurves().
Status fitAgeChart(AgeChart &chart, const CurveWish &wish, std::span<const quint32> personOfRow,
                   Progress &progress);

/// "sex = F", "age from 40 to 65".
Phrase filterPhrase(const ChartFilter &filter);

/// One note a filter, with how many of the rows of \a all have no value to lie in its range.
QList<Phrase> filterNotes(const Table &all, const QList<ChartFilter> &filters);

} // namespace sphygma
