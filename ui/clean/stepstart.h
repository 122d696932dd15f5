// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/reciperunner.h"
#include "ui/clean/stepkinds.h"

namespace sphygma {

/// What a form for a new step of \a kind begins with: columns by what they mean, names that are free.
QJsonObject startParameters(const StepKind &kind, const Table &table, const QString &guideline);

/// The columns of \a table that the contradiction \a rule looks at, in its order.
QStringList columnsOfRule(const QString &rule, const Table &table);

/// The table that \a step would be given if it were added to \a recipe now, after the run \a result.
Table tableForNewStep(const RecipeResult &result, const Recipe &recipe, const StepPtr &step);

} // namespace sphygma
