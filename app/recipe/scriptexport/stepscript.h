// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/reciperunner.h"
#include "app/recipe/scriptexport/scriptcall.h"

namespace sphygma {

/// What one step of a recipe was run on, to be said in a script.
struct StepToScript
{
    const Step &step;
    const Table &before;
    const Table &after;
    const ClinicalRules &rules;
    ScriptLanguage language;
    qsizetype otherFile =
        0; ///< of a step that joins: which argument of the script names the other table's file
};

/// The line of a script that does what the step did; empty for a step that changes no cell (a meaning, a
/// mark). Limits and factors that the step found in its table are written out. DoesNotFit where no script can
/// do the same: parseDates, spreadRows, regular expressions beyond what the languages share, title case, and
/// types other than number and text.
Result<QString> stepScript(const StepToScript &given);

} // namespace sphygma
