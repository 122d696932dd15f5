// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirtypes.h"

#include "app/import/csv/dateparser.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <charconv>

namespace sphygma {

static bool isLoinc(std::string_view system)
{
    return system == "http://loinc.org" || system == "https://loinc.org"
        || system == "urn:oid:2.16.840.1.113883.6.1";
}

FhirCoding codingOf(JsonValue codeable)
{
    FhirCoding chosen;
    for (const JsonValue coding : codeable["coding"]) {
        const FhirCoding one{coding["system"].text(), coding["code"].text(), coding["display"].text()};
        if (one.code.empty() || !(chosen.code.empty() || (isLoinc(one.system) && !isLoinc(chosen.system))))
            continue;
        chosen = one;
    }
    if (chosen.display.empty())
        chosen.display = codeable["text"].text();
    return chosen;
}

namespace {

struct PressureCode
{
    std::string_view code;
    bool isLoinc;
    PressurePart part;
};

} // namespace

PressurePart pressurePartOf(JsonValue codeable)
{
    static constexpr std::array<PressureCode, 7> codes{{
        {"8480-6", true, PressurePart::Systolic},
        {"8462-4", true, PressurePart::Diastolic},
        {"85354-9", true, PressurePart::Panel},
        {"55284-4", true, PressurePart::Panel},
        {"271649006", false, PressurePart::Systolic},
        {"271650006", false, PressurePart::Diastolic},
        {"75367002", false, PressurePart::Panel},
    }};
    for (const JsonValue coding : codeable["coding"]) {
        const std::string_view system = coding["system"].text(), code = coding["code"].text();
        const bool loinc = isLoinc(system);
        if (!loinc && system != "http://snomed.info/sct" && !system.empty())
            continue;
        for (const PressureCode &known : codes) {
            if (code == known.code && (system.empty() || loinc == known.isLoinc))
                return known.part;
        }
    }
    return PressurePart::None;
}

std::string_view wordsOf(JsonValue codeable)
{
    if (const std::string_view text = codeable["text"].text(); !text.empty())
        return text;
    for (const char *name : {"display", "code"}) {
        for (const JsonValue coding : codeable["coding"]) {
            if (const std::string_view words = coding[name].text(); !words.empty())
                return words;
        }
    }
    return {};
}

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

std::string identifierKey(std::string_view system, std::string_view value)
{
    return std::string("identifier:").append(system).append("|").append(value);
}

std::string referenceKey(JsonValue reference, std::string_view scope)
{
    std::string_view to = reference["reference"].text();
    if (to.empty()) {
        const JsonValue identifier = reference["identifier"];
        const std::string_view value = identifier["value"].text();
        return value.empty() ? std::string() : identifierKey(identifier["system"].text(), value);
    }
    if (to.starts_with('#'))
        return std::string(scope).append(to);
    constexpr std::string_view conditional = "?identifier=";
    if (const size_t at = to.find(conditional); at != std::string_view::npos)
        return std::string("identifier:").append(to.substr(at + conditional.size()));
    return std::string(to.substr(0, to.find("/_history/")));
}

std::string relativeKey(std::string_view key, std::string_view type)
{
    if (key.starts_with("urn:")) {
        const size_t colon = key.rfind(':');
        return std::string(type).append("/").append(key.substr(colon + 1));
    }
    if (key.find("://") == std::string_view::npos)
        return {};
    const size_t id = key.rfind('/');
    const size_t before = id == 0 ? std::string_view::npos : key.rfind('/', id - 1);
    return before == std::string_view::npos ? std::string() : std::string(key.substr(before + 1));
}

std::string_view shownReference(std::string_view key, std::string_view type)
{
    if (key.starts_with("identifier:"))
        return key.substr(key.rfind('|') == std::string_view::npos ? 11 : key.rfind('|') + 1);
    if (key.starts_with("urn:uuid:") || key.starts_with("urn:oid:"))
        return key.substr(key.find(':', 4) + 1);
    if (key.find('#') != std::string_view::npos)
        return key;
    const size_t id = key.rfind('/');
    if (id == std::string_view::npos || id == 0)
        return key;
    const size_t before = key.rfind('/', id - 1);
    const size_t typeAt = before == std::string_view::npos ? 0 : before + 1;
    return key.substr(typeAt, id - typeAt) == type ? key.substr(id + 1) : key.substr(typeAt);
}

} // namespace sphygma
