// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirgatherer.h"

#include <algorithm>

namespace sphygma {

void FhirGatherer::add(JsonValue object, qint64 line)
{
    m_line = line;
    if (object["resourceType"].isThere())
        addResource(object, {}, {});
    else if (const JsonValue resource = object["resource"]; resource["resourceType"].isThere())
        addResource(resource, object["fullUrl"].text(), {});
    else if (!object["request"].isThere() && !object["response"].isThere())
        ++m_records.foreignObjects;
}

/// Within which "#p1" means something.
std::string FhirGatherer::scopeOf(JsonValue resource)
{
    const std::string_view id = resource["id"].text();
    return std::string(resource["resourceType"].text())
        .append("/")
        .append(id.empty() ? "nameless " + std::to_string(++m_nameless) : std::string(id));
}

/// \a scope: of the resource that contains this one; empty when it stands alone.
void FhirGatherer::addResource(JsonValue resource, std::string_view fullUrl, const std::string &scope)
{
    const std::string_view type = resource["resourceType"].text();
    if (scope.empty() && m_records.resourceCounts.size() < 200)
        ++m_records.resourceCounts[std::string(type.substr(0, 64))];
    std::string inner = scope;
    if (const JsonValue contained = resource["contained"]; contained.isContainer() && scope.empty()) {
        inner = scopeOf(resource);
        for (const JsonValue one : contained)
            addResource(one, {}, inner);
    }
    if (type == "Observation" && scope.empty()) {
        addObservation(resource, inner);
    } else if (type == "Patient") {
        addPatient(resource, fullUrl, scope);
    } else if (type == "Encounter" && scope.empty()) {
        addEncounter(resource, fullUrl, inner);
    } else if (type == "Organization" || type == "Location") {
        addPlace(resource, fullUrl, scope);
    } else if (type == "Bundle") {
        for (const JsonValue entry : resource["entry"])
            addResource(entry["resource"], entry["fullUrl"].text(), {});
    }
}

/// All names by which references may call a resource.
static void addKeys(ReferenceIndex &index, std::string_view type, JsonValue resource,
                    std::string_view fullUrl, const std::string &scope, size_t at)
{
    const auto number = static_cast<quint32>(at);
    const std::string_view id = resource["id"].text();
    if (!id.empty())
        index.add(scope.empty() ? std::string(type).append("/").append(id) : scope + "#" + std::string(id),
                  number);
    index.add(fullUrl, number);
    constexpr int most = 8;
    int count = 0;
    for (const JsonValue identifier : resource["identifier"]) {
        const std::string_view value = identifier["value"].text();
        if (!value.empty() && count++ < most)
            index.add(identifierKey(identifier["system"].text(), value), number);
    }
}

static std::string_view recordNumber(JsonValue patient)
{
    for (const JsonValue identifier : patient["identifier"]) {
        for (const JsonValue coding : identifier["type"]["coding"]) {
            if (coding["code"].text() == "MR")
                return identifier["value"].text();
        }
    }
    return patient["identifier"].first()["value"].text();
}

void FhirGatherer::addPatient(JsonValue patient, std::string_view fullUrl, const std::string &scope)
{
    TextPool &texts = m_records.texts;
    FhirPatient one;
    const std::string_view id = patient["id"].text(), number = recordNumber(patient);
    one.sex = texts.id(patient["gender"].text());
    one.line = m_line;
    if (scope.empty() && !id.empty()) {
        if (const auto known = m_records.patientIndex.find(std::string("Patient/").append(id))) {
            const FhirPatient &before = m_records.patients[*known];
            m_records.doubledPatients +=
                before.sex != one.sex || before.birthDate != patient["birthDate"].text();
            m_records.patientIndex.add(fullUrl, *known);
            return;
        }
    }
    // The id of a contained patient means nothing outside.
    const std::string shown = scope.empty() ? std::string(!id.empty()          ? id
                                                              : number.empty() ? fullUrl
                                                                               : number)
        : number.empty()                    ? scope + "#" + std::string(id)
                                            : std::string(number);
    one.id = texts.keep(shown);
    one.identifier = texts.keep(number);
    one.birthDate = texts.keep(patient["birthDate"].text());
    m_records.patients.push_back(one);
    addKeys(m_records.patientIndex, "Patient", patient, fullUrl, scope, m_records.patients.size() - 1);
}

void FhirGatherer::addEncounter(JsonValue encounter, std::string_view fullUrl, const std::string &scope)
{
    const JsonValue provider = encounter["serviceProvider"];
    const JsonValue location = encounter["location"].first()["location"];
    const JsonValue place = provider.isThere() ? provider : location;
    m_records.encounters.push_back({reference(place, scope), m_records.texts.id(place["display"].text())});
    addKeys(m_records.encounterIndex, "Encounter", encounter, fullUrl, {}, m_records.encounters.size() - 1);
}

void FhirGatherer::addPlace(JsonValue place, std::string_view fullUrl, const std::string &scope)
{
    m_records.placeNames.push_back(m_records.texts.id(place["name"].text()));
    addKeys(m_records.placeIndex, place["resourceType"].text(), place, fullUrl, scope,
            m_records.placeNames.size() - 1);
}

quint32 FhirGatherer::reference(JsonValue reference, const std::string &scope)
{
    return m_records.texts.id(referenceKey(reference, scope));
}

/// With the first blood pressure, all else stops to matter where no table was asked for.
bool FhirGatherer::isWanted(bool isPressure)
{
    m_records.pressures += isPressure;
    if (isPressure && m_wanted == FhirTableKind::Any) {
        m_wanted = FhirTableKind::Pressure;
        m_records.otherObservations = static_cast<qint64>(m_records.observations.size());
        m_records.periods = 0;
        m_records.observations.clear();
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

/// The position as an extension (observation-bodyPosition) or as a component.
static JsonValue positionOf(JsonValue observation)
{
    for (const JsonValue extension : observation["extension"]) {
        if (extension["url"].text().ends_with("bodyPosition"))
            return extension["valueCodeableConcept"];
    }
    for (const JsonValue component : observation["component"]) {
        if (codingOf(component["code"]).code == "8361-8")
            return component["valueCodeableConcept"];
    }
    return {};
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
    one.subject = reference(observation["subject"], scope);
    one.encounter = reference(observation["encounter"], scope);
    for (const JsonValue performer : observation["performer"]) {
        const std::string key = referenceKey(performer, scope);
        if (one.performer == 0 && key.find("Organization") != std::string::npos)
            one.performer = texts.id(key);
    }
    one.status = texts.id(observation["status"].text().substr(0, 64));
    one.position = words(positionOf(observation));
    one.arm = words(observation["bodySite"]);
    one.method = words(observation["method"]);
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

void FhirGatherer::addObservation(JsonValue observation, const std::string &scope)
{
    const JsonValue components = observation["component"];
    bool isPressure = pressurePartOf(observation["code"]) != PressurePart::None;
    for (const JsonValue component : components)
        isPressure = isPressure || pressurePartOf(component["code"]) != PressurePart::None;
    const bool has = hasValue(observation), hasComponents = components.first().isThere();
    const bool isGroup = !has && !hasComponents && observation["hasMember"].first().isThere();
    // A panel that only points at its members adds nothing to them.
    if (isGroup || !isWanted(isPressure))
        return;
    const auto index = static_cast<quint32>(m_records.observations.size());
    m_records.observations.push_back(describe(observation, scope));
    if (has || !hasComponents)
        addValue(observation, index);
    for (const JsonValue component : components)
        addValue(component, index);
}

void FhirGatherer::addValue(JsonValue holder, quint32 observation)
{
    FhirValue value;
    value.observation = observation;
    value.code = codeId(holder["code"]);
    value.absent = m_records.texts.id(absentReason(holder));
    readValue(holder, value);
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
        m_records.codes.push_back({texts.id(coding.system), texts.id(coding.code), texts.id(coding.display),
                                   pressurePartOf(codeable)});
    } else if (FhirCode &known = m_records.codes[found->second]; known.display == 0) {
        known.display = m_records.texts.id(coding.display);
    }
    return found->second;
}

} // namespace sphygma
