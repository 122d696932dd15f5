// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"
#include "app/table/columnbuilder.h"

#include <functional>

namespace sphygma {

/// Rebuilds column \a index as one of \a type: \a append(builder, text) is called for each cell with a value,
/// or with a text that is not declared missing, and must append one cell; other cells stay missing for their
/// reason. The log names the kept cells whose text or reason is another.
Result<StepOutcome>
withRetypedColumn(const Table &table, qsizetype index, ColumnType type, Progress &progress,
                  const std::function<void(ColumnBuilder &, const std::string &)> &append);

} // namespace sphygma
