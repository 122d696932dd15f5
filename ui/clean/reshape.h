// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

namespace sphygma {

// Steps that change the shape of the table, asked for in a dialog and put into the recipe as one edit.

/// Numbered readings side by side become rows.
void gatherReadings(Workspace &workspace, QWidget *window);
/// A table to be joined, under the name of its file; one of that name is replaced.
void addOtherTable(Workspace &workspace, const RawDataPtr &raw);
/// Columns of another table of the project, by key; asks for a file where there is none yet.
void joinOtherTable(Workspace &workspace, QWidget *window);

} // namespace sphygma
