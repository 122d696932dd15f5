// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/dialect.h"
#include "app/import/importreport.h"

namespace sphygma {

/// Finds delimiter, quotation mark, escape and sign of comments: of all candidates, those that cut \a text
/// best, see scoreDialect(). The user's choices in \a options stand; the reasons go to \a choices.
CsvDialect sniffDialect(std::string_view text, bool complete, const ImportOptions &options,
                        TextDialect &choices);

/// The delimiter of a first line "sep=;", which Excel writes; empty without one. \a size: the line's length.
std::string separatorLine(std::string_view text, size_t *size = nullptr);

} // namespace sphygma
