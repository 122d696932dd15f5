// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/scriptexport/scriptcall.h"
#include "ui/models/workspace.h"

namespace sphygma {

// A recipe beyond the table it was made on: used on another file, kept in a file of its own, or written as a
// script. All ask for files through the workspace's dialogs.

/// Whether there is a recipe to use again.
bool canRepeat(const ProjectDocument &document);

/// Asks for a file and goes on with repeatRecipeOn().
void repeatRecipe(Workspace &workspace, QWidget *window);
/// Import preview → columns → applied as one edit → what did not apply, and how the quality compares.
void repeatRecipeOn(Workspace &workspace, const QStringList &paths, QWidget *window);

/// A recipe from a file takes the place of the project's, its columns matched.
void loadRecipe(Workspace &workspace, QWidget *window);
void saveRecipe(Workspace &workspace, QWidget *window);
/// Needs a finished run of the recipe.
void saveScript(Workspace &workspace, ScriptLanguage language, QWidget *window);

} // namespace sphygma
