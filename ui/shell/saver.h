// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

namespace sphygma {

/// Asks for a name and saves the project there; false when given up.
bool saveProjectAs(Workspace &workspace, QWidget *window);

/// Names an unnamed project; writes a named one out at once. False when given up or the disk said no.
bool saveProject(Workspace &workspace, QWidget *window);

/// \a path with \a suffix (".csv") unless it has one.
QString withSuffix(const QString &path, const QString &suffix);

/// \a name made fit for a file, in \a folder or the user's documents.
QString suggestedPath(const QString &name, const QString &suffix, const QString &folder = {});

} // namespace sphygma
