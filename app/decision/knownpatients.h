// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

namespace sphygma {

/// Everybody in a table: what they are called, and the first kept row of theirs; in the order of the names.
using KnownPatients = QList<std::pair<QString, qsizetype>>;

/// None without a column of patient numbers.
Result<KnownPatients> knownPatients(const Table &table, Progress &progress);

} // namespace sphygma
