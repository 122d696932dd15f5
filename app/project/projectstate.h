// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/shared.h"
#include "app/decision/pinnedfinding.h"
#include "app/decision/riskchoices.h"
#include "app/import/importreport.h"
#include "app/quality/periodquality.h"
#include "app/quality/qualitythresholds.h"
#include "app/recipe/recipe.h"
#include "app/report/reportspec.h"
#include "app/table/table.h"

#include <memory>

namespace sphygma {

/// The imported table of a project. Immutable; states share it by pointer, and two are equal when it is the
/// same one.
struct RawData
{
    Table table;
    ImportReport report;
};

using RawDataPtr = std::shared_ptr<const RawData>; ///< null: nothing opened yet

/// A second table of a project, which a step may join to the first.
struct NamedTable
{
    QString name; ///< unique within the project
    RawDataPtr raw;

    bool operator==(const NamedTable &) const = default;
};

/// The parts of a project that the user edits: a plain value whose copies share the parts. The clean table is
/// not a part of it: it is always raw + recipe.
struct ProjectState
{
    RawDataPtr raw;
    Shared<QString> name; ///< shown at the top: "Hypertension clinic, Q3 2026"
    Shared<Recipe> recipe;
    Shared<ChartSpec> chart;
    Shared<ReportSpec> report;
    Shared<QString> setting; ///< where the pressures were measured (app/clinical/measurementsetting.h)
    Shared<QString> guideline; ///< id of the one chosen in Decide
    Shared<QStringList> pinned; ///< ids of pinned findings and charts, in order
    Shared<PinnedFindings> pinnedFindings; ///< what those findings said when they were pinned
    Shared<QByteArray> ownRules; ///< the clinic's own as RuleBook::toJson() writes them; empty without any
    Shared<RiskChoices> riskChoices;
    Shared<QualityThresholds> thresholds = QualityThresholds::standard();
    Shared<QStringList> visited; ///< stages and wizard pages already done, for the ticks
    Shared<QList<NamedTable>> otherTables;
    Shared<PeriodQuality> lastPeriod; ///< of the file the recipe was used on before this one

    bool operator==(const ProjectState &) const = default;
};

/// The other tables as the recipe's steps look them up.
OtherTables otherTablesOf(const ProjectState &state);

} // namespace sphygma
