// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

#include <functional>

namespace sphygma {

// Which rows a mark of a chart counts (ChartMarks::rowsOf).

/// The kept rows whose number in \a column belongs.
RowSet rowsWhere(const Table &table, qsizetype column, const std::function<bool(double)> &belongs);

/// The kept rows with a number in \a column that are in group number \a group of \a by; of all where \a by
/// is −1.
RowSet rowsOfGroup(const Table &table, qsizetype column, qsizetype by, qsizetype group);

} // namespace sphygma
