// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstate.h"
#include "app/recipe/reciperunner.h"
#include "app/report/reportcontent.h"

namespace sphygma {

/// What the sections of a report are made from.
struct SectionSource
{
    const ProjectState &state;
    const RecipeResult &result;
    const ClinicalRulesPtr &rules;
    const ReportContent *before = nullptr; ///< gathered from the same: what it holds is taken over
};

/// Gathers what only some sections need (points of charts, Table 1, quality, one patient), for those that
/// are visible.
Status fillSections(const SectionSource &source, ReportContent &content, Progress &progress);

} // namespace sphygma
