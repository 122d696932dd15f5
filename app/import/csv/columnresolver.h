// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/csvlayout.h"
#include "app/import/csv/csvpass.h"

#include <functional>

namespace sphygma {

/// Reads the columns that are not skipped once more.
using Reread = std::function<Result<PassResult>(const std::vector<ColumnPlan> &plans)>;

/// Lets the whole file speak: what the beginning promised and the rest did not keep is read again as text;
/// what looked like text and is not becomes what it is. Changes \a layout's plans and signs, and \a result.
Status resolveColumns(CsvLayout &layout, PassResult &result, const ImportOptions &options,
                      const MissingFilter &missing, const Reread &reread, Progress &progress);

} // namespace sphygma
