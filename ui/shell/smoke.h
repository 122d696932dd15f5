// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

namespace sphygma {

class MainWindow;

/// For `sphygma --smoke`: opens the example without asking, shows every stage once and ends the program, with
/// 0 when all went well and 1 with a sentence on stderr when not.
void startSmokeRun(Workspace &workspace, MainWindow &window);

} // namespace sphygma
