// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/unit.h"
#include "app/import/fhir/fhirrecords.h"
#include "app/import/fhir/fhirreference.h"

#include <string>
#include <unordered_map>

namespace sphygma {

/// Takes out of resources (FHIR R4) what tables need. Resources may come in any order.
class FhirGatherer
{
public:
    /// \a keepsTimes: also their text as it is written.
    FhirGatherer(FhirRecords &records, const UnitBook &units, FhirTableKind wanted, bool keepsTimes)
        : m_records(records), m_units(units), m_wanted(wanted), m_keepsTimes(keepsTimes)
    {}

    /// A resource, a Bundle, or an entry of one.
    void add(JsonValue object, qint64 line);

    FhirTableKind wanted() const { return m_wanted; }

private:
    std::string scopeOf(JsonValue resource);
    void addResource(JsonValue resource, std::string_view fullUrl, const std::string &scope);
    void addPatient(JsonValue patient, const std::string &scope);
    void addEncounter(JsonValue encounter, const std::string &scope);
    void addPlace(JsonValue place, const std::string &scope);
    void addObservation(JsonValue observation, const std::string &scope);
    void addValue(JsonValue holder, quint32 observation);
    void readValue(JsonValue holder, FhirValue &value);
    void readQuantity(JsonValue quantity, FhirValue &value);
    bool isWanted(bool isPressure);
    FhirObservation describe(JsonValue observation, const std::string &scope);
    void describePlace(JsonValue observation, FhirObservation &one);
    quint32 encounterOf(JsonValue observation, const std::string &scope);
    quint32 codeId(JsonValue codeable);
    quint32 unitId(JsonValue quantity);
    FhirIdentity identityOf(JsonValue observation, const std::string &scope) const;
    quint64 contentOf(size_t firstValue) const;
    quint64 groupOf(JsonValue observation, const std::string &scope, bool isPressure);
    std::string nameOf(JsonValue reference, const std::string &scope) const;
    quint32 reference(JsonValue reference, const std::string &scope);
    void updatePatient(FhirPatient &known, const FhirPatient &again);
    void addKeys(ReferenceIndex &index, std::string_view type, JsonValue resource, const std::string &scope,
                 size_t at) const;
    quint32 words(JsonValue codeable) { return m_records.texts.id(wordsOf(codeable)); }

    FhirRecords &m_records;
    const UnitBook &m_units;
    FhirTableKind m_wanted;
    bool m_keepsTimes;
    HomeServer m_home;
    std::string m_fullUrl; ///< of the resource that is read
    JsonValue m_container; ///< of the contained resource that is read
    qint64 m_line = 0;
    qint64 m_nameless = 0; ///< resources without an id
    std::unordered_map<std::string, quint32> m_codes;
    std::unordered_map<std::string, quint32> m_unitIds;
    std::unordered_map<std::string, quint32> m_ucumIds;
};

} // namespace sphygma
