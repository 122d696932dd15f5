// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statformat.h"

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

/// "SPSSPORT" stands behind 200 bytes of welcome and a table of 256 characters, folded into lines.
static bool isPortable(std::string_view head)
{
    std::string flat;
    for (const char c : head.substr(0, 600)) {
        if (c != '\r' && c != '\n')
            flat += c;
    }
    return flat.size() > 464 && flat.compare(456, 8, "SPSSPORT") == 0;
}

std::optional<StatFormat> statFormatOf(std::string_view head)
{
    using namespace std::string_view_literals;
    constexpr auto sas = "\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60\xB3\x14\x11\xCF\xBD\x92\x08\0\x09\xC7"
                         "\x31\x8C\x18\x1F\x10\x11"sv;
    if (head.starts_with("$FL3"))
        return StatFormat::Zsav;
    if (head.starts_with("$FL2"))
        return StatFormat::Sav;
    if (head.starts_with("<stata_dta>") || isOldStata(head))
        return StatFormat::Dta;
    if (head.starts_with(sas))
        return StatFormat::Sas7bdat;
    if (head.starts_with("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!")
        || head.starts_with("HEADER RECORD*******LIBV8   HEADER RECORD!!!!!!!"))
        return StatFormat::Xpt;
    if (isPortable(head))
        return StatFormat::Por;
    return {};
}

} // namespace sphygma
