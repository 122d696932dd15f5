// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/csvlayout.h"
#include "app/import/csv/csvpass.h"

namespace sphygma {

/// Takes the rows of totals at the end of a large table out of \a result, and tells so, see totalLines(). (Of
/// a small file the end is known before it is read, see findTableEnd().)
void cutFooters(const CsvLayout &layout, PassResult &result);

} // namespace sphygma
