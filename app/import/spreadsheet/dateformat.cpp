// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/dateformat.h"

#include "app/import/csv/dateparser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace sphygma {

DateStyle builtInStyle(int formatId)
{
    if ((formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 31) || formatId == 36
        || (formatId >= 50 && formatId <= 54) || formatId == 57 || formatId == 58)
        return DateStyle::Date;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 32 && formatId <= 35) || formatId == 45
        || formatId == 47 || formatId == 55 || formatId == 56)
        return DateStyle::Time;
    return formatId == 22 ? DateStyle::DateTime : formatId == 46 ? DateStyle::Elapsed : DateStyle::None;
}

namespace {

/// Which letters of dates and times a code holds, outside quotes, escapes and brackets.
struct CodeLetters
{
    bool day = false; ///< d or y
    bool hour = false; ///< h or s
    bool minuteOrMonth = false;
    bool elapsed = false; ///< [h], [mm], [ss]
    bool number = false; ///< a digit, before any of them: they are a unit
};

size_t skipBracket(std::string_view code, size_t at, CodeLetters &found)
{
    const size_t close = std::min(code.find(']', at), code.size() - 1);
    const std::string_view inside = code.substr(at + 1, close - at - 1);
    found.elapsed |= !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
    return close;
}

/// Whether \a code is the general format, by its name in some language.
bool isGeneral(std::string_view code)
{
    static constexpr std::array names{"General", "Standard", "Standaard",     "Est\xC3\xA1ndar", "Estandar",
                                      "Geral",   "Generale", "Og\xC3\xB3lny", "Yleinen",         "Genel"};
    return std::any_of(names.begin(), names.end(),
                       [code](std::string_view name) { return code.starts_with(name); });
}

CodeLetters lettersOf(std::string_view code)
{
    CodeLetters found;
    const auto isClock = [&found] { return found.day || found.hour || found.minuteOrMonth || found.elapsed; };
    if (isGeneral(code))
        return found;
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        switch (code[i]) {
        case '"':
            i = std::min(code.find('"', i + 1), code.size() - 1);
            break;
        case '\\':
        case '_':
        case '*':
            ++i;
            break;
        case '[':
            i = skipBracket(code, i, found);
            break;
        case 'A':
        case 'a':
            if (code.substr(i).starts_with("AM/PM") || code.substr(i).starts_with("am/pm"))
                i += 4;
            break;
        case '0':
        case '#':
        case '?':
            found.number |= !isClock();
            break;
        case 'd':
        case 'D':
        case 'y':
        case 'Y':
            found.day = true;
            break;
        case 'h':
        case 'H':
        case 's':
        case 'S':
            found.hour = true;
            break;
        case 'm':
        case 'M':
            found.minuteOrMonth = true;
            break;
        default:
            break;
        }
    }
    return found;
}

constexpr qint64 ticksPerDay = millisecondsPerDay;

} // namespace

DateStyle styleOfCode(std::string_view code)
{
    const CodeLetters found = lettersOf(code);
    if (found.number)
        return DateStyle::None;
    if (found.elapsed)
        return DateStyle::Elapsed;
    if (found.day)
        return found.hour ? DateStyle::DateTime : DateStyle::Date;
    return found.hour ? DateStyle::Time : found.minuteOrMonth ? DateStyle::Date : DateStyle::None;
}

std::string elapsedText(qint64 milliseconds)
{
    char text[48];
    const auto seconds = milliseconds / 1000;
    std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", static_cast<long long>(seconds / 3600),
                  static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
    std::string result = text;
    if (milliseconds % 1000 != 0) {
        std::snprintf(text, sizeof text, ".%03d", static_cast<int>(milliseconds % 1000));
        result += text;
    }
    return result;
}

TypedCell cellOfSerial(double serial, DateStyle style, bool is1904, std::string &scratch)
{
    constexpr double last = 2958466; // 9999-12-31 and a day
    constexpr qint64 epoch1900 = 25569, epoch1904 = 24107; // their serial of 1970-01-01
    if (style == DateStyle::None || !(serial >= 0 && serial < last))
        return TypedCell::ofNumber(serial);
    const auto ticks = static_cast<qint64>(std::llround(serial * static_cast<double>(ticksPerDay)));
    const qint64 day = ticks / ticksPerDay, inDay = ticks % ticksPerDay;
    const bool onlyTime = style == DateStyle::Time || style == DateStyle::Elapsed;
    if (style == DateStyle::Elapsed && day > 0) {
        scratch = elapsedText(ticks);
        return TypedCell::ofText(scratch);
    }
    if (day == 0 && (onlyTime || (inDay > 0 && !is1904)))
        return TypedCell::ofTicks(TypedCell::Kind::Time, inDay);
    if (!is1904 && (day == 0 || day == 60)) {
        scratch = day == 0 ? "1900-01-00" : "1900-02-29";
        if (inDay > 0)
            scratch += " " + elapsedText(inDay);
        return TypedCell::ofText(scratch);
    }
    const qint64 sinceEpoch = is1904 ? day - epoch1904 : day < 60 ? day - epoch1900 + 1 : day - epoch1900;
    const auto kind =
        style == DateStyle::Date && inDay == 0 ? TypedCell::Kind::Date : TypedCell::Kind::DateTime;
    return TypedCell::ofTicks(kind, sinceEpoch * ticksPerDay + inDay);
}

} // namespace sphygma
