// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/project/projectstate.h"
#include "app/recipe/reciperunner.h"
#include "app/report/reportcontent.h"

namespace sphygma {

/// Gathers what a report shows from a state and its run, all but the drawn figure: the window and the command
/// line make the same report. \a before was made of the same but for the sections: what it holds is taken
/// over.
Result<ReportContent> reportContent(const ProjectState &state, const RecipeResult &result,
                                    const ClinicalRulesPtr &rules, const QDateTime &date, Progress &progress,
                                    const ReportContent *before = nullptr);

} // namespace sphygma
