// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

namespace sphygma {

/// A number for a person to read. What a file wrote is shown digit for digit (\a written: the decimals of its
/// column); what came of arithmetic is shown to two decimals and to four significant digits at least. Only
/// for showing: the value stays as it is, and files get all of it.
QString shownNumber(double value, int written);

/// What a person sees in the cell: displayText(), its number as shownNumber().
QString shownText(const Table &table, qsizetype row, qsizetype column);

} // namespace sphygma
