// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/grid/cellgrid.h"
#include "app/import/grid/columntyping.h"

namespace sphygma {

/// How many of the last \a rows are totals: their first filled cell is a word for it ("Total", "SD"), and
/// every number behind it is what the word says of the numbers above. For grids of which only the beginning
/// was looked at as text.
qsizetype totalRows(const CellGrid &grid, const std::vector<qsizetype> &columns, RowRange rows);

} // namespace sphygma
