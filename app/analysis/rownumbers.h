// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

namespace sphygma {

/// Whether a column only numbers the rows, as those do that R and pandas write before the others: whole
/// numbers, each larger than the one above. It says nothing of anybody, so it is not taken unasked.
bool numbersTheRows(const Table &table, qsizetype column);

} // namespace sphygma
