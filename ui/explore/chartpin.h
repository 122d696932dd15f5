// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstate.h"

namespace sphygma {

/// Whether the report shows \a chart as it is: a section of it that holds an equal one and is not hidden.
bool isInReport(const ReportSpec &report, const ChartSpec &chart);

/// Puts a copy of \a chart at the end of the report, or takes it out where it is there.
void togglePin(ProjectState &state, const ChartSpec &chart);

} // namespace sphygma
