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
    if (scope.empty()) {
        m_fullUrl = fullUrl;
        m_home.see(fullUrl);
        if (m_records.resourceCounts.size() < 200)
            ++m_records.resourceCounts[std::string(type.substr(0, 64))];
    }
    std::string inner = scope;
    if (const JsonValue contained = resource["contained"]; contained.isContainer() && scope.empty()) {
        inner = scopeOf(resource);
        m_container = resource;
        for (const JsonValue one : contained)
            addResource(one, {}, inner);
        m_container = {};
    }
    if (type == "Observation") {
        m_records.resourceCounts["Observation"] += scope.empty() ? 0 : 1;
        addObservation(resource, inner);
    } else if (type == "Patient") {
        addPatient(resource, scope);
    } else if (type == "Encounter" && scope.empty()) {
        addEncounter(resource, inner);
    } else if (type == "Organization" || type == "Location") {
        addPlace(resource, scope);
    } else if (type == "Bundle") {
        for (const JsonValue entry : resource["entry"])
            addResource(entry["resource"], entry["fullUrl"].text(), {});
    }
}

/// All names by which references may call a resource.
void FhirGatherer::addKeys(ReferenceIndex &index, std::string_view type, JsonValue resource,
                           const std::string &scope, size_t at) const
{
    const auto number = static_cast<quint32>(at);
    const std::string_view id = resource["id"].text();
    if (!id.empty() && !scope.empty())
        index.add(scope + "#" + std::string(id), number);
    if (!id.empty() && scope.empty())
        index.add(m_home.nameOf(std::string(type).append("/").append(id), serverOf(m_fullUrl)), number);
    if (scope.empty())
        index.add(m_home.nameOf(m_fullUrl, {}), number);
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

/// What the newer says, and where it says nothing, what the older says.
void FhirGatherer::updatePatient(FhirPatient &known, const FhirPatient &again)
{
    const bool isNewer = compareVersions(known.version, again.version) < 0
        || (!known.version.isKnown() && again.version.isKnown());
    bool differs = false;
    const auto take = [&](auto &mine, const auto &other, auto empty) {
        differs = differs || (mine != other && mine != empty && other != empty);
        if (other != empty && (isNewer || mine == empty))
            mine = other;
    };
    take(known.sex, again.sex, quint32(0));
    take(known.birthDate, again.birthDate, std::string_view());
    take(known.identifier, again.identifier, std::string_view());
    if (isNewer)
        known.version = again.version;
    m_records.doubledPatients += differs;
}

void FhirGatherer::addPatient(JsonValue patient, const std::string &scope)
{
    TextPool &texts = m_records.texts;
    FhirPatient one;
    const std::string_view id = patient["id"].text(), number = recordNumber(patient);
    one.sex = texts.id(patient["gender"].text());
    one.line = m_line;
    one.version = versionOf(patient);
    one.identifier = texts.keep(number);
    one.birthDate = texts.keep(patient["birthDate"].text());
    std::string shown(!id.empty() ? id : number.empty() ? std::string_view(m_fullUrl) : number);
    if (scope.empty() && !id.empty()) {
        const std::string name = m_home.nameOf("Patient/" + std::string(id), serverOf(m_fullUrl));
        if (const auto known = m_records.patientIndex.find(name)) {
            updatePatient(m_records.patients[*known], one);
            m_records.patientIndex.add(m_home.nameOf(m_fullUrl, {}), *known);
            return;
        }
        // Someone else may have the same id at home.
        if (serverOf(name).size() > 0)
            shown = name;
    }
    // The id of a contained patient means nothing outside.
    if (!scope.empty())
        shown = number.empty() ? scope + "#" + std::string(id) : std::string(number);
    one.id = texts.keep(shown);
    m_records.patients.push_back(one);
    addKeys(m_records.patientIndex, "Patient", patient, scope, m_records.patients.size() - 1);
}

void FhirGatherer::addEncounter(JsonValue encounter, const std::string &scope)
{
    const JsonValue provider = encounter["serviceProvider"];
    const JsonValue location = encounter["location"].first()["location"];
    const JsonValue place = provider.isThere() ? provider : location;
    m_records.encounters.push_back({reference(place, scope), m_records.texts.id(place["display"].text())});
    addKeys(m_records.encounterIndex, "Encounter", encounter, {}, m_records.encounters.size() - 1);
}

void FhirGatherer::addPlace(JsonValue place, const std::string &scope)
{
    m_records.placeNames.push_back(m_records.texts.id(place["name"].text()));
    addKeys(m_records.placeIndex, place["resourceType"].text(), place, scope,
            m_records.placeNames.size() - 1);
}

std::string FhirGatherer::nameOf(JsonValue reference, const std::string &scope) const
{
    return m_home.nameOf(referenceKey(reference, scope), serverOf(m_fullUrl));
}

quint32 FhirGatherer::reference(JsonValue reference, const std::string &scope)
{
    return m_records.texts.id(nameOf(reference, scope));
}

} // namespace sphygma
