// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/dateparser.h"

#include <array>
#include <cmath>
#include <cstring>
#include <optional>

namespace sphygma {

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Howard Hinnant, chrono-Compatible Low-Level Date Algorithms.
static constexpr qint64 civilDays(int year, int month, int day)
{
    year -= month <= 2;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<qint64>(era) * 146097 + dayOfEra - 719468;
}

static constexpr int firstTabled = 1900, yearsTabled = 200;

/// The day before the first of each month of the years most dates are from.
static constexpr auto monthStarts = [] {
    std::array<qint32, 12 * yearsTabled> starts{};
    for (int i = 0; i < 12 * yearsTabled; ++i)
        starts[static_cast<size_t>(i)] = static_cast<qint32>(civilDays(firstTabled + i / 12, i % 12 + 1, 0));
    return starts;
}();

qint64 daysFromCivil(int year, int month, int day)
{
    const int index = 12 * (year - firstTabled) + month - 1;
    const bool isTabled = year >= firstTabled && year < firstTabled + yearsTabled;
    return isTabled ? monthStarts[static_cast<size_t>(index)] + day : civilDays(year, month, day);
}

static bool isValidDate(int year, int month, int day)
{
    static constexpr std::array<int, 13> days{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[static_cast<size_t>(month)] + (month == 2 && leap);
}

bool parseIsoDate(const char *t, qint64 &days)
{
    // What is left of "YYYY-MM-" without the pattern are the digits themselves, and nothing of the dashes.
    constexpr std::string_view pattern = "0000-00-";
    quint64 digits = 0, plain = 0;
    std::memcpy(&digits, t, 8);
    std::memcpy(&plain, pattern.data(), 8);
    digits ^= plain;
    const quint64 beyondNine = ((digits + 0x7676767676767676ULL) | digits) & 0x8080808080808080ULL;
    std::array<unsigned char, 8> digit{};
    std::memcpy(digit.data(), &digits, 8);
    if (beyondNine != 0 || digit[4] != 0 || digit[7] != 0 || !isDigit(t[8]) || !isDigit(t[9]))
        return false;
    const int year = digit[0] * 1000 + digit[1] * 100 + digit[2] * 10 + digit[3];
    const int month = digit[5] * 10 + digit[6], day = (t[8] - '0') * 10 + (t[9] - '0');
    if (!isValidDate(year, month, day))
        return false;
    days = daysFromCivil(year, month, day);
    return true;
}

namespace {

/// A text that is taken from the front.
struct Cursor
{
    std::string_view text;

    bool atEnd() const { return text.empty(); }

    bool take(std::string_view what)
    {
        const bool there = text.starts_with(what);
        if (there)
            text.remove_prefix(what.size());
        return there;
    }

    void skipBlanks()
    {
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
    }

    /// Digits up to \a most; their count.
    int number(int &value, int most)
    {
        int count = 0;
        value = 0;
        while (!text.empty() && isDigit(text.front()) && count < most) {
            value = value * 10 + (text.front() - '0');
            text.remove_prefix(1);
            ++count;
        }
        return count;
    }

    /// "Mar", "march", "sept": the number of the month, or 0.
    int monthName()
    {
        static constexpr std::array<std::string_view, 12> names{
            "january", "february", "march",     "april",   "may",      "june",
            "july",    "august",   "september", "october", "november", "december"};
        size_t letters = 0;
        std::array<char, 9> lower{};
        while (letters < text.size() && (text[letters] | 0x20) >= 'a' && (text[letters] | 0x20) <= 'z') {
            if (letters == lower.size())
                return 0;
            lower[letters] = static_cast<char>(text[letters] | 0x20);
            ++letters;
        }
        const std::string_view word(lower.data(), letters);
        for (size_t m = 0; m < names.size(); ++m) {
            if (word == names[m] || word == names[m].substr(0, 3) || (m == 8 && word == "sept")) {
                text.remove_prefix(letters);
                return static_cast<int>(m) + 1;
            }
        }
        return 0;
    }
};

struct DateParts
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool shortYear = false;
    int firstShortYear = 1930;
};

} // namespace

static int fullYear(const DateParts &parts)
{
    if (!parts.shortYear)
        return parts.year;
    const int year = parts.year + parts.firstShortYear / 100 * 100;
    return year < parts.firstShortYear ? year + 100 : year;
}

static std::optional<qint64> daysOf(DateParts parts)
{
    parts.year = fullYear(parts);
    if (!isValidDate(parts.year, parts.month, parts.day))
        return {};
    return daysFromCivil(parts.year, parts.month, parts.day);
}

/// "Z", "+02:00", "-0530", "+01", or nothing; false for half a zone.
static bool takeZone(Cursor &at, DateReading &reading)
{
    const bool zero = at.take("Z"), minus = !zero && at.take("-"), plus = !zero && !minus && at.take("+");
    reading.hasZone = zero || minus || plus;
    if (!minus && !plus)
        return true;
    int hours = 0, minutes = 0;
    if (at.number(hours, 2) != 2 || (at.take(":"), at.number(minutes, 2) == 1) || hours > 14 || minutes > 59)
        return false;
    reading.zoneMinutes = (hours * 60 + minutes) * (minus ? -1 : 1);
    return true;
}

/// "13:45", "1:45 pm", "13:45:10.250", with a zone behind it.
static std::optional<qint64> takeTime(Cursor &at, DateReading &reading)
{
    int hour = 0, minute = 0, second = 0, thousandths = 0;
    if (const int n = at.number(hour, 2); n == 0 || !at.take(":") || at.number(minute, 2) != 2)
        return {};
    if (at.take(":")) {
        if (at.number(second, 2) != 2)
            return {};
        if (at.take(".") || at.take(",")) {
            const int n = at.number(thousandths, 3);
            if (n == 0)
                return {};
            for (int i = n; i < 3; ++i)
                thousandths *= 10;
            for (int rest = 0; at.number(rest, 1) == 1;) {
                if (rest != 0)
                    return {}; // finer than a millisecond
            }
        }
    }
    Cursor half = at;
    half.skipBlanks();
    const bool am = half.take("AM") || half.take("am"), pm = !am && (half.take("PM") || half.take("pm"));
    if (am || pm) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (pm ? 12 : 0);
        at = half;
    }
    if (!takeZone(at, reading))
        return {};
    if (hour > 23 || minute > 59 || second > 59)
        return {};
    return ((hour * 60LL + minute) * 60 + second) * 1000 + thousandths;
}

/// The separator between two parts of a date; a part of it must repeat.
static std::string_view takeSeparator(Cursor &at)
{
    for (const std::string_view separator : {"-", "/", ".", "\u5E74", " "}) {
        if (at.take(separator))
            return separator;
    }
    return {};
}

/// "2024年3月5日" behind its year sign.
static bool takeChineseRest(Cursor &at, DateParts &parts)
{
    return at.number(parts.month, 2) > 0 && at.take("\u6708") && at.number(parts.day, 2) > 0
        && (at.take("\u65E5") || at.take("\u53F7"));
}

/// A date with the name of its month: "5 Mar 2024", "05-MAR-24", "05MAR2024", "Mar 5, 2024".
static bool takeNamed(Cursor &at, DateParts &parts)
{
    parts.month = at.monthName();
    const bool monthLeads = parts.month != 0;
    if (monthLeads) {
        at.take(".");
        at.skipBlanks();
    }
    if (at.number(parts.day, 2) == 0)
        return false;
    if (!monthLeads) {
        takeSeparator(at);
        parts.month = at.monthName();
        if (parts.month == 0)
            return false;
    }
    const bool comma = at.take(","), separator = !takeSeparator(at).empty();
    if (monthLeads && !comma && !separator)
        return false; // "Jan 2019" is a month and has no day
    const int n = at.number(parts.year, 4);
    parts.shortYear = n == 2;
    return n == 4 || n == 2;
}

/// Reads a date of three numbers, or tells by \a reading.fits why the order does not allow it.
static std::optional<qint64> takeNumbers(Cursor &at, DateOrder order, int firstShortYear,
                                         DateReading &reading)
{
    int first = 0, second = 0, third = 0;
    const int firstDigits = at.number(first, 4);
    const std::string_view separator = takeSeparator(at);
    if (firstDigits == 0 || separator.empty() || separator == " ")
        return {};
    DateParts parts;
    if (separator == "\u5E74") {
        parts.year = first;
        return firstDigits == 4 && takeChineseRest(at, parts) ? daysOf(parts) : std::nullopt;
    }
    if (at.number(second, 2) == 0 || !at.take(separator))
        return {};
    const int thirdDigits = at.number(third, firstDigits == 4 ? 2 : 4);
    if (firstDigits == 4)
        return thirdDigits > 0 ? daysOf({first, second, third, false, firstShortYear}) : std::nullopt;
    if (firstDigits > 2 || (thirdDigits != 4 && thirdDigits != 2))
        return {};
    const bool shortYear = reading.shortYear = thirdDigits == 2;
    if (order == DateOrder::YearFirst)
        return shortYear ? daysOf({first, second, third, true, firstShortYear}) : std::nullopt;
    const DateParts yearFirst{first, second, third, true, firstShortYear};
    if (shortYear && separator != "." && daysOf(yearFirst)) {
        reading.leadingYear = fullYear(yearFirst);
        reading.trailingYear = fullYear({third, second, first, true, firstShortYear});
    }
    const auto dayFirst = daysOf({third, second, first, shortYear, firstShortYear});
    const auto monthFirst = daysOf({third, first, second, shortYear, firstShortYear});
    reading.fits = dayFirst && monthFirst && first != second ? DateReading::Fits::BothOrders
        : dayFirst && monthFirst                             ? DateReading::Fits::AnyOrder
        : dayFirst                                           ? DateReading::Fits::DayFirst
                                                             : DateReading::Fits::MonthFirst;
    if (order == DateOrder::Unknown)
        return dayFirst ? dayFirst : monthFirst;
    return order == DateOrder::DayFirst ? dayFirst : monthFirst;
}

static std::string_view trimmed(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

static DateReading readTime(std::string_view text)
{
    DateReading reading;
    Cursor at{text};
    const auto time = takeTime(at, reading);
    if (time && at.atEnd() && !reading.hasZone) {
        reading.kind = DateReading::Kind::Time;
        reading.ticks = *time;
    }
    return reading;
}

DateReading readSerial(double number)
{
    DateReading reading;
    const double ticks = std::round((number - unixSerial) * static_cast<double>(millisecondsPerDay));
    if (!(number >= firstSerial && number <= lastSerial))
        return reading;
    reading.ticks = static_cast<qint64>(ticks);
    reading.kind =
        reading.ticks % millisecondsPerDay == 0 ? DateReading::Kind::Date : DateReading::Kind::DateTime;
    return reading;
}

DateReading readDate(std::string_view text, DateOrder order, int firstShortYear)
{
    text = trimmed(text);
    if (text.size() < 4 || text.size() > 40)
        return {};
    if (text[1] == ':' || text[2] == ':')
        return readTime(text);
    DateReading reading;
    Cursor at{text};
    std::optional<qint64> days = takeNumbers(at, order, firstShortYear, reading);
    if (!days && reading.fits == DateReading::Fits::AnyOrder) {
        at = {text};
        DateParts parts;
        parts.firstShortYear = firstShortYear;
        if (takeNamed(at, parts)) {
            days = daysOf(parts);
            reading.shortYear = parts.shortYear;
        }
    }
    if (!days)
        return reading;
    reading.ticks = *days * millisecondsPerDay;
    reading.kind = DateReading::Kind::Date;
    if (at.atEnd())
        return reading;
    if (!at.take("T")) {
        at.take(",");
        at.skipBlanks();
    }
    const auto time = takeTime(at, reading);
    if (!time || !at.atEnd())
        return {};
    reading.ticks += *time;
    reading.kind = DateReading::Kind::DateTime;
    return reading;
}

} // namespace sphygma
