// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/numberparser.h"
#include "app/import/fhir/fhirgatherer.h"

#include <algorithm>

namespace sphygma {

static void setText(FhirValue &value, std::string_view text)
{
    value.kind = text.empty() ? FhirValue::Kind::None : FhirValue::Kind::Text;
    value.text = text;
}

static void setNumber(FhirValue &value, std::string_view text)
{
    const ParsedNumber number = parseNumber(text, {});
    value.text = text;
    if (number.verdict == NumberVerdict::Empty)
        return;
    value.kind =
        number.verdict == NumberVerdict::Fits ? FhirValue::Kind::Number : FhirValue::Kind::NotANumber;
    value.number = number.value;
    value.decimals = static_cast<quint8>(std::min(number.decimals, 30));
}

/// The UCUM code, also where it is miswritten ("mmHg"); else the unit's words, as UCUM where they are known.
quint32 FhirGatherer::unitId(JsonValue quantity)
{
    const std::string_view code = quantity["code"].text();
    if (!code.empty() && quantity["system"].text() == "http://unitsofmeasure.org") {
        const auto [found, isNew] = m_ucumIds.try_emplace(std::string(code), 0);
        if (isNew) {
            const auto known =
                m_units.code(QString::fromUtf8(code.data(), qsizetype(code.size())).remove(u' '));
            const bool isPressure =
                known && (*known == QLatin1String("mm[Hg]") || *known == QLatin1String("kPa"));
            found->second = m_records.texts.id(isPressure ? known->toStdString() : std::string(code));
        }
        return found->second;
    }
    const std::string_view unit = quantity["unit"].text();
    const std::string words(unit.empty() ? code : unit);
    if (words.empty())
        return 0;
    const auto [found, isNew] = m_unitIds.try_emplace(words, 0);
    if (isNew) {
        const auto known = m_units.code(QString::fromStdString(words));
        found->second = m_records.texts.id(known ? known->toStdString() : words);
    }
    return found->second;
}

void FhirGatherer::readQuantity(JsonValue quantity, FhirValue &value)
{
    value.unit = unitId(quantity);
    setNumber(value, quantity["value"].text());
    const std::string_view comparator = quantity["comparator"].text();
    if (comparator.empty() || value.text.empty())
        return;
    const bool isSign = comparator.front() == '<' || comparator.front() == '>';
    const std::string text = std::string(comparator).append(isSign ? "" : " ").append(value.text);
    value.text = m_records.texts.text(m_records.texts.id(text));
    value.kind = FhirValue::Kind::Censored;
}

static std::string quantityText(JsonValue quantity)
{
    std::string text(quantity["value"].text());
    const std::string_view unit = quantity["unit"].text();
    if (!unit.empty())
        text.append(" ").append(unit);
    return text;
}

static std::string pairText(JsonValue pair, const char *from, const char *to, const char *sign)
{
    const auto side = [&](const char *name) {
        return pair[name].isContainer() ? quantityText(pair[name]) : std::string(pair[name].text());
    };
    const std::string first = side(from), second = side(to);
    return first.empty() && second.empty() ? std::string() : first + sign + second;
}

/// value[x] of an Observation or component. Waveforms (SampledData) are no cells and stay out.
void FhirGatherer::readValue(JsonValue holder, FhirValue &value)
{
    TextPool &texts = m_records.texts;
    for (const JsonValue member : holder) {
        const std::string_view name = member.key();
        if (!name.starts_with("value") || !member.isThere())
            continue;
        if (name == "valueQuantity")
            readQuantity(member, value);
        else if (name == "valueInteger" || name == "valueDecimal")
            setNumber(value, member.text());
        else if (name == "valueCodeableConcept")
            setText(value, wordsOf(member));
        else if (name == "valueRange")
            setText(value, texts.text(texts.id(pairText(member, "low", "high", " - "))));
        else if (name == "valueRatio")
            setText(value, texts.text(texts.id(pairText(member, "numerator", "denominator", " : "))));
        else if (name == "valuePeriod")
            setText(value, texts.text(texts.id(pairText(member, "start", "end", " / "))));
        else
            setText(value, member.text());
        return;
    }
}

} // namespace sphygma
