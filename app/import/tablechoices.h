// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importoptions.h"
#include "app/table/table.h"

namespace sphygma {

/// \a table without the columns the user left out, and with the types the user chose. For formats whose cells
/// have types of their own; a cell that does not fit the chosen type keeps its text as original.
Table withChoices(const Table &table, const ImportOptions &options);

} // namespace sphygma
