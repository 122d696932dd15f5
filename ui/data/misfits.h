// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

namespace sphygma {

/// Cells whose text is no value of their column's type: "refused" or ">200" where numbers stand.
qint64 misfitCells(const Table &table);

/// "9 cells do not fit the type of their column; their text is kept."; empty for none.
QString misfitSentence(qint64 cells);

} // namespace sphygma
