// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/pressurevalues.h"
#include "ui/charts/plotcloud.h"

namespace sphygma {

/// What the Explore page shows of one table: made off the GUI thread, immutable.
struct ExploreData
{
    QList<PlotCloud> clouds; ///< systolic, diastolic or both, in this order
    std::shared_ptr<const PressureValues> values; ///< of the first of them, for what is counted
    Summary summary; ///< of the same values, mm[Hg]
    QString patientColumn; ///< empty without one
    Table table;
    qint64 rowsRemoved = 0;
};

using ExploreDataPtr = std::shared_ptr<const ExploreData>;

/// DoesNotFit, saying which column is missing, when age or the pressure wanted is not known.
Result<ExploreDataPtr> gatherExploreData(const Table &table, PressureChoice pressure,
                                         const ClinicalRulesPtr &rules, Progress &progress);

} // namespace sphygma
