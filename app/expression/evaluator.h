// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/expression/binder.h"
#include "app/table/table.h"

namespace sphygma {

/// The formula in every row of \a table, removed ones included, on all cores. Truth becomes a Boolean column
/// of the words "true" and "false".
Result<ColumnPtr> evaluateColumn(const BoundNode &formula, const Table &table, Progress &progress);

/// The rows in which a formula of truth is true; the others are false or missing.
Result<RowSet> evaluateRows(const BoundNode &formula, const Table &table, Progress &progress);

/// The type of the column that evaluateColumn makes.
ColumnType columnTypeOf(ValueType type);

} // namespace sphygma
