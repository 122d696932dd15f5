// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QList>
#include <QSet>

namespace sphygma {

/// The stages the window has now, in the order of the rail.
QList<Stage> shownStages();

/// Also the name of its icon, and what ProjectState::visited holds: "data", "clean" …
QString stageId(Stage stage);
QString stageName(Stage stage); ///< in the window's language

/// Whether its work is done, for the tick: data are there, cleaning was finished, the rest was looked at.
bool isStageDone(Stage stage, const ProjectDocument &document, const QSet<Stage> &seen);

} // namespace sphygma
