// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/onecolumn.h"

#include "app/import/csv/numberparser.h"
#include "app/import/csv/typedetector.h"

#include <string>

namespace sphygma {

namespace {

/// What the lines below the first look like.
struct Lines
{
    size_t count = 0;
    size_t cut = 0; ///< with a comma
    bool numbers = true; ///< all are numbers, most with a decimal comma
    bool names = true; ///< each has one comma, a blank behind it and no digit
    bool counting = true; ///< "1,", "2,", "3," as row names do

    void add(std::string_view line)
    {
        ++count;
        const size_t comma = line.find(',');
        const bool one =
            comma != std::string_view::npos && line.find(',', comma + 1) == std::string_view::npos;
        cut += one;
        numbers &= parseNumber(line, {',', {}}).verdict == NumberVerdict::Fits
            || parseNumber(line, {'.', {}}).verdict == NumberVerdict::Fits;
        names &=
            one && line.find(", ") == comma && line.find_first_of("0123456789\"") == std::string_view::npos;
        counting &= line.starts_with(std::to_string(count) + ',');
    }

    bool areOneColumn() const { return count > 0 && cut * 2 > count && !counting && (numbers || names); }
};

} // namespace

bool isOneColumn(std::string_view text, const CsvDialect &dialect)
{
    if (!dialect.delimiter.starts_with(',') || text.find('\t') != std::string_view::npos)
        return false;
    Lines lines;
    bool first = true;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = text.find_first_of("\r\n", begin);
        if (end == std::string_view::npos && !first && lines.count > 0 && text.size() >= 100'000)
            break; // may be cut off
        const std::string_view line = text.substr(begin, end - begin);
        begin = end == std::string_view::npos ? text.size() : end + 1;
        if (line.empty())
            continue;
        if (first && (line.find_first_of(", :=\"") != std::string_view::npos || looksTyped(line)))
            return false;
        if (!first)
            lines.add(line);
        first = false;
    }
    return lines.areOneColumn();
}

} // namespace sphygma
