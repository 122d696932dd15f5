// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/dialect.h"

namespace sphygma {

/// How well a dialect cuts the beginning of a text into a table.
struct DialectScore
{
    double value = -1; ///< larger is better
    size_t width = 1; ///< of most rows
    double consistent = 0; ///< share of rows with that width
    size_t quoted = 0; ///< cells in quotation marks
    size_t strays = 0; ///< quotation marks that are text
    double known = 0; ///< share of cells that look like something
    double typed = 0; ///< share of filled cells that are a number, date or time
};

/// Rows of equal width whose cells look like something (van den Burg, Nazábal, Sutton 2019: Wrangling messy
/// CSV files by detecting row and type patterns). \a text is as it stands in the file.
DialectScore scoreDialect(std::string_view text, const CsvDialect &dialect, bool complete);

/// Begins like a comment: these lines say nothing about a table of more than one column.
bool isCommentLike(const SampleRecord &record);

} // namespace sphygma
