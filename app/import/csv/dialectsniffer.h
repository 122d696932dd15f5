// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/dialect.h"
#include "app/import/importreport.h"

namespace sphygma {

/// Finds delimiter and quotation mark: of all candidates, the pair that cuts \a text into rows of equal
/// length with cells that look like something (van den Burg, Nazábal, Sutton 2019: Wrangling messy CSV files
/// by detecting row and type patterns). The user's choices in \a options stand; the reasons go to \a choices.
CsvDialect sniffDialect(std::string_view text, bool complete, const ImportOptions &options,
                        TextDialect &choices);

/// The delimiter of a first line "sep=;", which Excel writes; empty without one. \a size: the line's length.
std::string separatorLine(std::string_view text, size_t *size = nullptr);

} // namespace sphygma
