// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/recipe.h"

namespace sphygma {

// How pages put steps into a recipe.

/// Inserts \a step in its phase, though never before the step that makes a column it needs; returns its
/// index.
qsizetype insertStep(Recipe &recipe, const StepPtr &step);

/// Gives a column its role and unit. A change of mind replaces the step that said so before.
void putRole(Recipe &recipe, const QString &column, const QString &role, const QString &unit);

} // namespace sphygma
