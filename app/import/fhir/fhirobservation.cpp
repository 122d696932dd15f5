// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirgatherer.h"

namespace sphygma {

/// With the first blood pressure, all else stops to matter where no table was asked for.
bool FhirGatherer::isWanted(bool isPressure)
{
    m_records.pressures += isPressure;
    if (isPressure && m_wanted == FhirTableKind::Any) {
        m_wanted = FhirTableKind::Pressure;
        m_records.otherObservations = static_cast<qint64>(m_records.observations.size());
        m_records.periods = 0;
        m_records.observations.clear();
        m_records.identities.clear();
        m_records.values.clear();
    }
    if (m_wanted != FhirTableKind::Pressure || isPressure)
        return m_wanted != FhirTableKind::Patients;
    ++m_records.otherObservations;
    return false;
}

static JsonValue effectiveOf(JsonValue observation)
{
    for (const char *name : {"effectiveDateTime", "effectiveInstant"}) {
        if (const JsonValue time = observation[name]; time.isThere())
            return time;
    }
    const JsonValue period = observation["effectivePeriod"];
    if (period.isThere())
        return period["start"].isThere() ? period["start"] : period["end"];
    return observation["effectiveTiming"]["event"].first();
}

static std::string_view absentReason(JsonValue holder)
{
    const JsonValue reason = holder["dataAbsentReason"];
    const FhirCoding coding = codingOf(reason);
    return (coding.code.empty() ? wordsOf(reason) : coding.code).substr(0, 64);
}

/// Of a value that says only why it is not there.
static std::string_view absentExtension(JsonValue holder)
{
    const auto reasonIn = [](JsonValue extensions) {
        for (const JsonValue extension : extensions) {
            if (extension["url"].text().ends_with("data-absent-reason"))
                return extension["valueCode"].text();
        }
        return std::string_view();
    };
    for (const JsonValue member : holder) {
        if (!member.key().starts_with("value") && !member.key().starts_with("_value"))
            continue;
        for (const JsonValue extensions : {member["extension"], member["_value"]["extension"]}) {
            if (const std::string_view reason = reasonIn(extensions); !reason.empty())
                return reason.substr(0, 64);
        }
    }
    return {};
}

static bool namesPosition(std::string_view url)
{
    return (url.ends_with("osition") && !url.ends_with("omposition"));
}

/// Position, arm and method: of their own fields, extensions or components.
void FhirGatherer::describePlace(JsonValue observation, FhirObservation &one)
{
    TextPool &texts = m_records.texts;
    one.arm = words(observation["bodySite"]);
    one.method = words(observation["method"]);
    for (const JsonValue extension : observation["extension"]) {
        if (one.position == 0 && namesPosition(extension["url"].text()))
            one.position = texts.id(wordsOfValue(extension));
    }
    for (const JsonValue component : observation["component"]) {
        const std::string_view code = codingOf(component["code"]).code;
        quint32 *const place = code == "8361-8" || code == "397155001" || code == "424724000" ? &one.position
            : code == "41904-4"                                                               ? &one.arm
            : code == "8357-6"                                                                ? &one.method
                                                                                              : nullptr;
        if (place && *place == 0)
            *place = texts.id(wordsOfValue(component));
    }
    if (one.position == 0)
        one.position = texts.id(pressureCodeOf(observation["code"]).position);
}

/// STU3 calls it context, which may also be an episode of care.
quint32 FhirGatherer::encounterOf(JsonValue observation, const std::string &scope)
{
    for (const JsonValue holder : {observation, m_container}) {
        m_home.see(holder["encounter"]["reference"].text());
        if (holder["encounter"].isThere())
            return reference(holder["encounter"], scope);
        const JsonValue context = holder["context"];
        if (context.isThere() && context["reference"].text().find("EpisodeOfCare") == std::string_view::npos)
            return reference(context, scope);
    }
    return 0;
}

FhirObservation FhirGatherer::describe(JsonValue observation, const std::string &scope)
{
    TextPool &texts = m_records.texts;
    FhirObservation one;
    one.id = texts.keep(observation["id"].text());
    one.line = m_line;
    const std::string_view time = effectiveOf(observation).text();
    one.time = readFhirTime(time);
    one.time.text = m_keepsTimes ? texts.keep(time) : texts.text(texts.id(one.time.text));
    m_records.periods += observation["effectivePeriod"].isThere();
    const JsonValue subject =
        observation["subject"].isThere() ? observation["subject"] : m_container["subject"];
    m_home.see(subject["reference"].text());
    one.subject = reference(subject, scope);
    one.encounter = encounterOf(observation, scope);
    for (const JsonValue performer : observation["performer"]) {
        if (one.performer == 0
            && performer["reference"].text().find("Organization") != std::string_view::npos)
            one.performer = reference(performer, scope);
    }
    one.status = texts.id(observation["status"].text().substr(0, 64));
    describePlace(observation, one);
    const std::string_view device = observation["device"]["display"].text();
    one.device = texts.id(
        device.empty() ? shownReference(referenceKey(observation["device"], scope), "Device") : device);
    one.absent = texts.id(absentReason(observation));
    one.part = pressurePartOf(observation["code"]);
    return one;
}

static bool hasValue(JsonValue holder)
{
    for (const JsonValue member : holder) {
        if (member.key().starts_with("value") && member.isThere())
            return true;
    }
    return false;
}

FhirIdentity FhirGatherer::identityOf(JsonValue observation, const std::string &scope) const
{
    FhirIdentity identity;
    identity.version = versionOf(observation);
    const std::string_view id = observation["id"].text();
    if (!id.empty() && !scope.empty() && m_container.isThere())
        identity.id = nameHash(scope + "#" + std::string(id));
    else if (!id.empty())
        identity.id = nameHash(m_home.nameOf("Observation/" + std::string(id), serverOf(m_fullUrl)));
    if (!m_container.isThere() && m_fullUrl.starts_with("urn:"))
        identity.url = nameHash(m_fullUrl);
    return identity;
}

/// Of the last observation, whose values begin at \a firstValue.
quint64 FhirGatherer::contentOf(size_t firstValue) const
{
    quint64 hash = 0;
    const auto add = [&hash](quint64 number) { hash = (hash ^ number) * 0x9E3779B97F4A7C15U + (hash >> 29); };
    const FhirObservation &one = m_records.observations.back();
    for (const quint32 text : {one.subject, one.encounter, one.performer, one.status, one.position, one.arm,
                               one.method, one.device, one.absent})
        add(text);
    add(static_cast<quint64>(one.time.ticks));
    add(static_cast<quint64>(one.time.zoneMinutes) * 8 + static_cast<quint64>(one.time.kind));
    add(nameHash(one.time.text));
    for (size_t i = firstValue; i < m_records.values.size(); ++i) {
        const FhirValue &value = m_records.values[i];
        for (const quint32 text : {value.code, value.unit, value.absent, static_cast<quint32>(value.kind)})
            add(text);
        add(nameHash(value.text));
    }
    return hash;
}

/// A number for a panel that names members; 0 for what names none.
quint64 FhirGatherer::groupOf(JsonValue observation, const std::string &scope, bool isPressure)
{
    const JsonValue members = observation["hasMember"];
    if (!members.first().isThere() || m_wanted == FhirTableKind::Patients)
        return 0;
    const quint64 id = identityOf(observation, scope).id;
    const quint64 group = id != 0 ? id : nameHash(scopeOf(observation));
    for (const JsonValue member : members) {
        const std::string name = nameOf(member, scope), relative = relativeKey(name, "Observation");
        m_records.members.push_back({nameHash(name), group, isPressure});
        if (name.starts_with("urn:"))
            m_records.members.push_back({nameHash(relative), group, isPressure});
    }
    return group;
}

void FhirGatherer::addObservation(JsonValue observation, const std::string &scope)
{
    const JsonValue components = observation["component"];
    bool isPressure = pressurePartOf(observation["code"]) != PressurePart::None;
    for (const JsonValue component : components)
        isPressure = isPressure || pressurePartOf(component["code"]) != PressurePart::None;
    const bool has = hasValue(observation), hasComponents = components.first().isThere();
    const bool isGroup = !has && !hasComponents && observation["hasMember"].first().isThere();
    const quint64 group = groupOf(observation, scope, isPressure);
    // A panel that only points at its members adds nothing to them.
    if (isGroup || !isWanted(isPressure))
        return;
    const auto index = static_cast<quint32>(m_records.observations.size());
    const size_t firstValue = m_records.values.size();
    m_records.observations.push_back(describe(observation, scope));
    m_records.observations.back().group = group;
    if (has || !hasComponents)
        addValue(observation, index);
    for (const JsonValue component : components)
        addValue(component, index);
    m_records.identities.push_back(identityOf(observation, scope));
    m_records.identities.back().content = contentOf(firstValue);
}

void FhirGatherer::addValue(JsonValue holder, quint32 observation)
{
    FhirValue value;
    value.observation = observation;
    value.code = codeId(holder["code"]);
    value.absent = m_records.texts.id(absentReason(holder));
    const PressureCode pressure = pressureCodeOf(holder["code"]);
    value.part = pressure.part;
    value.position = m_records.texts.id(pressure.position);
    readValue(holder, value);
    if (value.kind == FhirValue::Kind::None && value.absent == 0)
        value.absent = m_records.texts.id(absentExtension(holder));
    TextPool &texts = m_records.texts;
    const bool repeats = value.kind == FhirValue::Kind::Text || value.text.size() < 8;
    value.text = repeats ? texts.text(texts.id(value.text)) : texts.keep(value.text);
    m_records.values.push_back(value);
}

/// Codes are the same where system and code are; without a code, where the words are.
quint32 FhirGatherer::codeId(JsonValue codeable)
{
    const FhirCoding coding = codingOf(codeable);
    std::string key(coding.system);
    key.append("|").append(coding.code.empty() ? coding.display : coding.code);
    const auto [found, isNew] = m_codes.try_emplace(std::move(key), m_records.codes.size());
    if (isNew) {
        TextPool &texts = m_records.texts;
        m_records.codes.push_back({texts.id(coding.system), texts.id(coding.code), texts.id(coding.display)});
    } else if (FhirCode &known = m_records.codes[found->second]; known.display == 0) {
        known.display = m_records.texts.id(coding.display);
    }
    return found->second;
}

} // namespace sphygma
