// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <vector>

namespace sphygma {

/// The share (0 … 1) of kept rows that hold a value, one a column; 1 for a table without rows.
Result<std::vector<double>> completeness(const Table &table, Progress &progress);

} // namespace sphygma
