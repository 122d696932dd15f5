// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/binarycheck.h"

#include "app/import/csv/encoding.h"
#include "app/import/words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct Magic
{
    std::string_view bytes;
    const char *what;
    bool packed = false;
};

} // namespace

static constexpr std::array<Magic, 15> magics{{
    {"%PDF", QT_TRANSLATE_NOOP("sphygma", "a PDF document")},
    {"\x89PNG", QT_TRANSLATE_NOOP("sphygma", "a picture")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("sphygma", "a picture")},
    {"GIF8", QT_TRANSLATE_NOOP("sphygma", "a picture")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("sphygma", "a database")},
    {"$FL2", QT_TRANSLATE_NOOP("sphygma", "an SPSS file")},
    {"$FL3", QT_TRANSLATE_NOOP("sphygma", "an SPSS file")},
    {"<stata_dta>", QT_TRANSLATE_NOOP("sphygma", "a Stata file")},
    {"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("sphygma", "an old Excel or Word file")},
    {"\x7F"
     "ELF",
     QT_TRANSLATE_NOOP("sphygma", "a program")},
    {"MZ\x90", QT_TRANSLATE_NOOP("sphygma", "a program")},
    {"{\\rtf", QT_TRANSLATE_NOOP("sphygma", "a document of a word processor (RTF)")},
    {"BZh", QT_TRANSLATE_NOOP("sphygma", "packed with bzip2"), true},
    {"\xFD"
     "7zXZ",
     QT_TRANSLATE_NOOP("sphygma", "packed with xz"), true},
    {"7z\xBC\xAF", QT_TRANSLATE_NOOP("sphygma", "packed with 7-Zip"), true},
}};

/// Characters that no table in text form has, whatever its encoding.
static bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 9 && c != 0) || (c > 13 && c < 26);
}

/// Zero bytes, much of one control character, or some of many: 8 of 100 random bytes are such characters.
static bool isNoText(std::string_view looked)
{
    const QString encoding = detectEncoding(looked, false).value;
    if (encoding.startsWith(u"UTF-16"_s) || encoding.startsWith(u"UTF-32"_s))
        return false;
    constexpr std::ptrdiff_t kindsOfChance = 4;
    const auto size = static_cast<std::ptrdiff_t>(looked.size());
    const auto zeros = std::count(looked.begin(), looked.end(), '\0');
    const auto controls = std::count_if(looked.begin(), looked.end(), isControl);
    std::set<char> kinds;
    std::copy_if(looked.begin(), looked.end(), std::inserter(kinds, kinds.end()), isControl);
    return zeros * 3 > size || (zeros > 8 && zeros * 50 > size) || (controls > 8 && controls * 10 > size)
        || (controls > 8 && controls * 50 > size && std::ssize(kinds) >= kindsOfChance);
}

Status refuseBinary(std::string_view head, const QString &name)
{
    for (const Magic &magic : magics) {
        if (head.starts_with(magic.bytes) && magic.packed)
            return Error{
                Error::Kind::Unreadable,
                say(QT_TRANSLATE_NOOP("sphygma", "%1 is %2. Unpack it first, then open what is in it."))
                    .arg(name, say(magic.what)),
                {}};
        if (head.starts_with(magic.bytes))
            return Error{
                Error::Kind::Unreadable,
                say(QT_TRANSLATE_NOOP(
                        "sphygma",
                        "%1 is not a table in text form: it is %2. Save the table as CSV and open that."))
                    .arg(name, say(magic.what)),
                {}};
    }
    if (isNoText(head.substr(0, 4096)))
        return Error{
            Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma",
                                  "%1 is not a table in text form. Save the table as CSV and open that."))
                .arg(name),
            {}};
    return ok();
}

} // namespace sphygma
