// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/proportion.h"
#include "app/analysis/summary.h"
#include "app/clinical/clinicalrules.h"
#include "ui/charts/plotcloud.h"
#include "ui/models/rowfilter.h"

namespace sphygma {

/// What of a chart asks for other points.
struct ExploreRequest
{
    PressureChoice pressure = PressureChoice::Systolic;
    QString colourBy, splitBy;
    QList<ChartFilter> filters;
    bool jitter = false;
    RowFilter rowFilter;
    SmallCells small;

    ExploreRequest() = default;

    ExploreRequest(const ChartSpec &spec, const RowFilter &only, const SmallCells &cells)
        : pressure(spec.pressure)
        , colourBy(spec.colourBy)
        , splitBy(spec.splitBy)
        , filters(spec.filters)
        , jitter(spec.jitter)
        , rowFilter(only)
        , small(cells)
    {}

    /// As much of the chart's spec as there is here.
    ChartSpec spec() const;

    bool operator==(const ExploreRequest &) const = default;
};

/// What the Explore page shows of one table: made off the GUI thread, immutable.
struct ExploreData
{
    QList<PlotFacet> facets; ///< at least one; the points of systolic before those of diastolic
    PointTally tally; ///< of the first pressure where there is an age: what is drawn and counted
    Summary summary; ///< of the same values, mm[Hg]
    qsizetype patient = -1; ///< column of ids, where patients repeat; whose the rows are is found when asked
    bool countsByPatient = false; ///< patients have several of the values counted
    qint64 personCount = 0; ///< with a value and an age; 0 where there are no ids
    QString patientColumn, dateColumn; ///< empty without one
    Table table; ///< the rows looked at that have an age; with a column more where the pressure is a derived
                 ///< one
    qint64 missing = 0; ///< rows looked at without an age or a pressure
    qint64 rowsRemoved = 0; ///< by the recipe
    qsizetype counted = -1; ///< column of the values counted
    ClinicalRulesPtr rules;
    QList<Phrase> remarks; ///< filters, small groups: under the chart

    qint64 readings() const;
    /// How many of the counted values reach \a threshold: Wilson's interval, by person where persons repeat.
    Result<Proportion> atOrAbove(double threshold, Progress &progress) const;
};

using ExploreDataPtr = std::shared_ptr<const ExploreData>;

/// DoesNotFit, saying which column is missing, when age or the pressure wanted is not known.
Result<ExploreDataPtr> gatherExploreData(const Table &table, const ExploreRequest &request,
                                         const ClinicalRulesPtr &rules, Progress &progress);

} // namespace sphygma
