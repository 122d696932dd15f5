// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace sphygma {

/// How fields and records stand in the text. What the scanner does not know is rewritten before the scan, see
/// TextRewriter.
struct CsvDialect
{
    std::string delimiter = ","; ///< " " stands for any run of spaces and tabs
    char quote = '"'; ///< 0 for none
    char escape = 0; ///< before a quote or delimiter that is text; 0 where quotes are doubled
    bool blanksAroundQuotes = false; ///< quotes may stand behind blanks, and blanks behind quotes
    std::string comment; ///< what comment lines start with; empty for none
    size_t tableWidth = 0; ///< a line as wide is no comment, however it starts; 0: any may be one
    std::string header; ///< the line of names, where it comes again below; empty where it does not

    /// What the scanner looks for.
    char separator() const { return hasLongDelimiter() ? '\x1F' : delimiter[0]; }

    bool hasLongDelimiter() const { return delimiter.size() > 1 || delimiter == " "; }

    bool isRewritten() const
    {
        return hasLongDelimiter() || escape != 0 || blanksAroundQuotes || !comment.empty() || !header.empty();
    }

    bool operator==(const CsvDialect &) const = default;
};

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
/// A last record without a line end counts only when \a complete. \a strays counts quotes that are text.
std::vector<SampleRecord> splitRecords(std::string_view text, const CsvDialect &dialect, size_t limit,
                                       bool complete, size_t *strays = nullptr);

/// The content of a raw field: quotes taken off and doubled ones made single, if it is properly quoted.
/// \a scratch holds the text when it must be rewritten.
std::string_view fieldContent(std::string_view raw, char quote, std::string &scratch);

} // namespace sphygma
