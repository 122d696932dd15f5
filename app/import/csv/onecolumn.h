// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/dialect.h"

namespace sphygma {

/// Whether \a text, which \a dialect cuts into two columns by commas, is one column of numbers with a decimal
/// comma ("5,7") or of names ("Doe, John"): its first line is one word without a comma.
bool isOneColumn(std::string_view text, const CsvDialect &dialect);

} // namespace sphygma
