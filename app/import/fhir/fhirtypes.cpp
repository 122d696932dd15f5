// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirtypes.h"

#include "app/import/csv/dateparser.h"

#include <QDate>

#include <algorithm>
#include <charconv>

namespace sphygma {

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "Z", "+08:00" at the end of \a text, in minutes.
static std::optional<int> zoneOf(std::string_view text)
{
    if (text.ends_with('Z'))
        return 0;
    if (text.size() < 6)
        return {};
    const std::string_view zone = text.substr(text.size() - 6);
    if ((zone[0] != '+' && zone[0] != '-') || zone[3] != ':')
        return {};
    int hours = 0, minutes = 0;
    std::from_chars(zone.data() + 1, zone.data() + 3, hours);
    std::from_chars(zone.data() + 4, zone.data() + 6, minutes);
    return (zone[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

/// Digits behind the third of a fraction of a second, taken out of \a text.
static bool cutToMilliseconds(std::string &text)
{
    const size_t point = text.find('.');
    if (point == std::string::npos)
        return false;
    size_t end = point + 1;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (end <= point + 4)
        return false;
    const bool loses = text.substr(point + 4, end - point - 4).find_first_not_of('0') != std::string::npos;
    text.erase(point + 4, end - point - 4);
    return loses;
}

FhirTime readFhirTime(std::string_view text)
{
    if (text.empty())
        return {};
    FhirTime time;
    time.kind = FhirTime::Kind::Text;
    time.text = text;
    if (text.size() < 10 || text.size() > 60 || !isDigit(text[0]) || text[4] != '-' || text[7] != '-'
        || (text.size() > 10 && text[10] != 'T'))
        return time;
    std::string cut(text);
    const bool isCut = cutToMilliseconds(cut);
    const DateReading reading = readDate(cut, DateOrder::YearFirst);
    if (reading.kind != DateReading::Kind::Date && reading.kind != DateReading::Kind::DateTime)
        return time;
    time.kind = reading.kind == DateReading::Kind::Date ? FhirTime::Kind::Date : FhirTime::Kind::DateTime;
    time.ticks = reading.ticks;
    time.isCut = isCut;
    time.hasZone = reading.hasZone;
    if (reading.hasZone)
        time.zoneMinutes = static_cast<qint16>(zoneOf(cut).value_or(0));
    time.text = {};
    return time;
}

std::optional<BirthDate> readBirthDate(std::string_view text)
{
    const auto part = [&](size_t at, size_t size) {
        int value = 0;
        if (at + size <= text.size())
            std::from_chars(text.data() + at, text.data() + at + size, value);
        return value;
    };
    const bool shaped = (text.size() == 4 || (text.size() == 7 && text[4] == '-')
                         || (text.size() >= 10 && text[4] == '-' && text[7] == '-'))
        && std::all_of(text.begin(), text.begin() + 4, isDigit);
    if (!shaped || (text.size() > 10 && text[10] != 'T'))
        return {};
    const bool hasMonth = text.size() >= 7, hasDay = text.size() >= 10;
    const QDate date(part(0, 4), hasMonth ? part(5, 2) : 7, hasDay ? part(8, 2) : hasMonth ? 15 : 1);
    if (!date.isValid())
        return {};
    return BirthDate{daysFromCivil(date.year(), date.month(), date.day()), !hasDay};
}

static QDate dateOf(qint64 days)
{
    return QDate(1970, 1, 1).addDays(days);
}

std::optional<int> completedYears(const BirthDate &birth, qint64 days)
{
    if (days < birth.days)
        return {};
    const QDate born = dateOf(birth.days), on = dateOf(days);
    const bool before = on.month() < born.month() || (on.month() == born.month() && on.day() < born.day());
    return on.year() - born.year() - (before ? 1 : 0);
}

static std::optional<qint32> wholeNumber(std::string_view text)
{
    qint32 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && number >= 0;
    return isWhole ? std::optional(number) : std::nullopt;
}

FhirVersion versionOf(JsonValue resource)
{
    const JsonValue meta = resource["meta"];
    FhirVersion version;
    version.number = wholeNumber(meta["versionId"].text()).value_or(-1);
    if (const FhirTime time = readFhirTime(meta["lastUpdated"].text()); time.kind == FhirTime::Kind::DateTime)
        version.updated = time.instant();
    return version;
}

int compareVersions(const FhirVersion &a, const FhirVersion &b)
{
    const auto compare = [](qint64 x, qint64 y, qint64 unknown) {
        return x == unknown || y == unknown || x == y ? 0 : x < y ? -1 : 1;
    };
    const int byNumber = compare(a.number, b.number, -1);
    return byNumber != 0 ? byNumber : compare(a.updated, b.updated, FhirVersion::unknown);
}

} // namespace sphygma
