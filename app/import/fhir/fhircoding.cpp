// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirtypes.h"

#include <algorithm>
#include <array>

namespace sphygma {

static std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// However systems are written: "https://LOINC.org/", "urn:oid:2.16.840.1.113883.6.1", "LOINC".
static std::string plainSystem(std::string_view system)
{
    std::string plain = lowered(system.substr(0, 64));
    while (plain.ends_with('/'))
        plain.pop_back();
    for (const std::string_view before : {"https://", "http://", "urn:oid:", "www."}) {
        if (plain.starts_with(before))
            plain.erase(0, before.size());
    }
    return plain;
}

static bool isLoinc(std::string_view system)
{
    if (system == "http://loinc.org" || system.empty() || system == "http://snomed.info/sct")
        return system.size() == 16;
    const std::string plain = plainSystem(system);
    return plain == "loinc.org" || plain == "loinc" || plain == "2.16.840.1.113883.6.1";
}

static bool isSnomed(std::string_view system)
{
    if (system == "http://snomed.info/sct")
        return true;
    const std::string plain = plainSystem(system);
    return plain.starts_with("snomed") || plain == "sct" || plain == "2.16.840.1.113883.6.96";
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

struct KnownCode
{
    std::string_view code;
    bool isLoinc;
    PressureCode means;
};

struct KnownWords
{
    std::string_view words;
    PressurePart part;
};

} // namespace

/// Of a concept without any code.
static PressurePart partOfWords(std::string_view text)
{
    static constexpr std::array<KnownWords, 13> all{{
        {"systolic blood pressure", PressurePart::Systolic},
        {"systolic bp", PressurePart::Systolic},
        {"systolic pressure", PressurePart::Systolic},
        {"systolic", PressurePart::Systolic},
        {"sbp", PressurePart::Systolic},
        {"diastolic blood pressure", PressurePart::Diastolic},
        {"diastolic bp", PressurePart::Diastolic},
        {"diastolic pressure", PressurePart::Diastolic},
        {"diastolic", PressurePart::Diastolic},
        {"dbp", PressurePart::Diastolic},
        {"blood pressure", PressurePart::Panel},
        {"blood pressure panel", PressurePart::Panel},
        {"blood pressure systolic and diastolic", PressurePart::Panel},
    }};
    const std::string lower = lowered(text.substr(0, 64));
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const KnownWords &known) { return known.words == lower; });
    return found == all.end() ? PressurePart::None : found->part;
}

PressureCode pressureCodeOf(JsonValue codeable)
{
    using Part = PressurePart;
    static constexpr std::array<KnownCode, 13> codes{{
        {"8480-6", true, {Part::Systolic, {}}},
        {"8462-4", true, {Part::Diastolic, {}}},
        {"85354-9", true, {Part::Panel, {}}},
        {"55284-4", true, {Part::Panel, {}}},
        {"8459-0", true, {Part::Systolic, "Sitting"}},
        {"8453-3", true, {Part::Diastolic, "Sitting"}},
        {"8460-8", true, {Part::Systolic, "Standing"}},
        {"8454-1", true, {Part::Diastolic, "Standing"}},
        {"8461-6", true, {Part::Systolic, "Supine"}},
        {"8455-8", true, {Part::Diastolic, "Supine"}},
        {"271649006", false, {Part::Systolic, {}}},
        {"271650006", false, {Part::Diastolic, {}}},
        {"75367002", false, {Part::Panel, {}}},
    }};
    bool hasCode = false;
    for (const JsonValue coding : codeable["coding"]) {
        const std::string_view system = coding["system"].text(), code = coding["code"].text();
        hasCode = hasCode || !code.empty();
        const auto found = std::find_if(codes.begin(), codes.end(),
                                        [&](const KnownCode &known) { return known.code == code; });
        if (found != codes.end() && (system.empty() || (found->isLoinc ? isLoinc(system) : isSnomed(system))))
            return found->means;
    }
    return {hasCode ? Part::None : partOfWords(wordsOf(codeable)), {}};
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

std::string_view wordsOfValue(JsonValue holder)
{
    for (const JsonValue member : holder) {
        if (!member.key().starts_with("value") || !member.isThere())
            continue;
        return member.key() == "valueCoding" ? member["display"].text()
            : member.isContainer()           ? wordsOf(member)
                                             : member.text();
    }
    return {};
}

} // namespace sphygma
