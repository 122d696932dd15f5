// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statformat.h"

#include <algorithm>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace sphygma {

QString formatId(StatFormat format)
{
    switch (format) {
    case StatFormat::Sav:
        return u"sav"_s;
    case StatFormat::Zsav:
        return u"zsav"_s;
    case StatFormat::Por:
        return u"por"_s;
    case StatFormat::Dta:
        return u"dta"_s;
    case StatFormat::Sas7bdat:
        return u"sas7bdat"_s;
    case StatFormat::Xpt:
        break;
    }
    return u"xpt"_s;
}

/// Versions 104 to 115 start with four bytes: version, byte order (1 or 2), 1, and one that means nothing.
static bool isOldStata(std::string_view head)
{
    return head.size() > 60 && head[0] >= 104 && head[0] <= 115 && (head[1] == 1 || head[1] == 2)
        && head[2] == 1;
}

/// "SPSSPORT" stands behind 200 bytes of welcome and a table of 256 characters, folded into lines. The table
/// tells how the file writes digits and letters, which need not be as in ASCII.
static bool isPortable(std::string_view head)
{
    std::string flat;
    size_t lineBegin = 0;
    for (const char c : head.substr(0, 600)) {
        if (c == '\n') { // blanks may have been cut off
            flat.resize(std::max(flat.size(), lineBegin + 80), ' ');
            lineBegin = flat.size();
        } else if (c != '\r') {
            flat += c;
        }
    }
    constexpr std::string_view mark = "SPSSPORT";
    constexpr size_t digits = 200 + 64, letters = digits + 10, place = 200 + 256;
    if (flat.size() < place + mark.size())
        return false;
    const std::string known = flat.substr(digits, 36);
    if (std::set<char>(known.begin(), known.end()).size() != known.size())
        return false;
    return std::equal(mark.begin(), mark.end(), flat.begin() + place, [&flat](char letter, char c) {
        return flat[letters + static_cast<size_t>(letter - 'A')] == c;
    });
}

std::optional<StatFormat> statFormatOf(std::string_view head)
{
    using namespace std::string_view_literals;
    constexpr auto sas = "\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81"sv;
    constexpr auto sasEnd = "\xB3\x14\x11\xCF\xBD\x92\x08\0\x09\xC7\x31\x8C\x18\x1F\x10\x11"sv;
    if (head.starts_with("$FL3"))
        return StatFormat::Zsav;
    if (head.starts_with("$FL2"))
        return StatFormat::Sav;
    if (head.starts_with("<stata_dta>") || isOldStata(head))
        return StatFormat::Dta;
    if (head.starts_with(sas) && head.substr(16).starts_with(sasEnd))
        return StatFormat::Sas7bdat;
    if (head.starts_with("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!")
        || head.starts_with("HEADER RECORD*******LIBV8   HEADER RECORD!!!!!!!"))
        return StatFormat::Xpt;
    if (isPortable(head))
        return StatFormat::Por;
    return {};
}

} // namespace sphygma
