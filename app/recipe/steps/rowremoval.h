// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"

namespace sphygma {

/// \a table without \a rows; the log names those that were still kept.
StepOutcome withoutRows(const Table &table, RowSet rows);

} // namespace sphygma
