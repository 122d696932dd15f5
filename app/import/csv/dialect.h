// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"

#include <string>
#include <string_view>
#include <vector>

namespace sphygma {

/// How fields and records stand in the text. A delimiter of several characters, or any run of blanks, is
/// rewritten into one control character before the scan (see separated()).
struct CsvDialect
{
    std::string delimiter = ","; ///< " " stands for any run of spaces and tabs
    char quote = '"'; ///< 0 for none

    /// What the scanner looks for.
    char separator() const { return isRewritten() ? '\x1F' : delimiter[0]; }

    bool isRewritten() const { return delimiter.size() > 1 || delimiter == " "; }

    bool operator==(const CsvDialect &) const = default;
};

/// \a source as it is, or with its long delimiters rewritten into CsvDialect::separator().
ByteSourcePtr separated(ByteSourcePtr source, const CsvDialect &dialect);

/// The same for a text in memory.
std::string separated(std::string_view text, const CsvDialect &dialect);

struct SampleCell
{
    std::string text;
    bool quoted = false;
};

struct SampleRecord
{
    std::vector<SampleCell> cells;
    qint64 line = 1; ///< physical, from 1
    size_t begin = 0; ///< offset in the text
    size_t end = 0; ///< offset behind its line end

    bool isBlank() const { return cells.size() == 1 && cells[0].text.empty() && !cells[0].quoted; }
};

/// The first \a limit records of \a text, blank lines included, plainly and exactly; for detection and tests.
/// A last record without a line end counts only when \a complete.
std::vector<SampleRecord> splitRecords(std::string_view text, const CsvDialect &dialect, size_t limit,
                                       bool complete);

/// The content of a raw field: quotes taken off and doubled ones made single, if it is properly quoted.
/// \a scratch holds the text when it must be rewritten.
std::string_view fieldContent(std::string_view raw, char quote, std::string &scratch);

} // namespace sphygma
