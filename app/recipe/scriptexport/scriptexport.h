// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/reciperunner.h"
#include "app/recipe/scriptexport/scriptcall.h"

namespace sphygma {

/// The recipe as a script that anybody with R 4 or with Python 3 and pandas 1.5 can read and run without
/// Sphygma: script IN.csv OUT.csv [OTHER.csv…], the others being the tables that are joined, in that order.
/// IN is the raw table as writeCsv() writes it with CellContent::OriginalText, OUT the clean one: the same
/// rows and columns, the same texts, and the same numbers but for the last digit of means. \a result is a run
/// of \a recipe; entries that are off or did not apply become comments. DoesNotFit, naming it, where a step
/// cannot be said (see stepscript.h).
Result<QString> recipeScript(const Recipe &recipe, const RecipeResult &result, const ClinicalRules &rules,
                             ScriptLanguage language);

} // namespace sphygma
