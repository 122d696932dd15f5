// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace sphygma {

/// Draws the chart of --chart to the file of -o, after the recipe has run.
ExitCode drawChart(Session &session);

} // namespace sphygma
