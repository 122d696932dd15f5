// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agechart.h"
#include "app/analysis/pointtally.h"
#include "app/clinical/guideline.h"
#include "ui/charts/pointindex.h"

namespace sphygma {

/// One pressure of one group against age, ready to be drawn.
struct PlotCloud
{
    PressureChoice pressure = PressureChoice::Systolic; ///< never Both
    PointCloudPtr points;
    PointIndexPtr index; ///< null where nothing will be pointed at
    PressureCurvesPtr curves = {}; ///< null until they are made
    PointTally tally = {};
    Phrase group = {}; ///< the category, where points are coloured by one
    qsizetype ink = 0; ///< see PlotStyle
};

/// One chart of a set that shows a category each; the only one when nothing is split.
struct PlotFacet
{
    Phrase title; ///< empty for the only one
    QList<PlotCloud> clouds;
    bool isCounted = true; ///< else points may be left out, and no counts of them are written

    qint64 n() const;
};

/// The slow half of drawing points; run it off the GUI thread.
Result<PlotCloud> preparePlotCloud(PressureChoice pressure, const PointCloudPtr &points, Progress &progress);

Result<QList<PlotFacet>> preparePlotFacets(const AgeChart &chart, Progress &progress);

/// The same for paper, where nothing is pointed at.
QList<PlotFacet> paperFacets(const AgeChart &chart);

/// The points of \a cloud whose rows are in \a rows.
PointCloudPtr pointsOf(const PointCloud &cloud, const RowSet &rows);

/// One category's stretch of the pressure axis; an open end is infinite.
struct PlotBand
{
    QString label; ///< English, for Translator
    double from = 0;
    double to = 0;
    bool isHypertension = false;

    bool operator==(const PlotBand &) const = default;
};

/// The categories of \a guideline by one pressure, lowest first; none for a pressure that has no categories.
QList<PlotBand> bandsOf(const Guideline &guideline, PressureChoice pressure);

} // namespace sphygma
