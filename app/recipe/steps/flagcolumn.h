// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/column.h"
#include "app/table/rowset.h"

namespace sphygma {

/// A Boolean column that says "true" in \a rows and "false" elsewhere.
ColumnPtr flagColumn(const RowSet &rows);

} // namespace sphygma
