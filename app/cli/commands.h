// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace sphygma {

// One function a command, each in a file of its name. The session has begun; its input is not read yet.
ExitCode convertCommand(Session &session);
ExitCode profileCommand(Session &session);
ExitCode cleanCommand(Session &session);
ExitCode analyseCommand(Session &session);
ExitCode reportCommand(Session &session);

} // namespace sphygma
