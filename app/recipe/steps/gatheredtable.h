// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

namespace sphygma {

/// The table with one row for each label that has any value, \a columns being the indices of asked.columns.
/// A record without any value keeps one row without a label, so that nobody is lost; a removed one stays one
/// removed row. Preconditions: names and types fit.
Result<StepOutcome> gathered(const Table &table, const GatherColumns &asked, const QList<qsizetype> &columns,
                             Progress &progress);

} // namespace sphygma
