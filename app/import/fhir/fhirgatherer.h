// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/unit.h"
#include "app/import/fhir/fhirrecords.h"

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
    void addPatient(JsonValue patient, std::string_view fullUrl, const std::string &scope);
    void addEncounter(JsonValue encounter, std::string_view fullUrl, const std::string &scope);
    void addPlace(JsonValue place, std::string_view fullUrl, const std::string &scope);
    void addObservation(JsonValue observation, const std::string &scope);
    void addValue(JsonValue holder, quint32 observation);
    void readValue(JsonValue holder, FhirValue &value);
    void readQuantity(JsonValue quantity, FhirValue &value);
    bool isWanted(bool isPressure);
    FhirObservation describe(JsonValue observation, const std::string &scope);
    quint32 codeId(JsonValue codeable);
    quint32 unitId(JsonValue quantity);
    quint32 reference(JsonValue reference, const std::string &scope);
    quint32 words(JsonValue codeable) { return m_records.texts.id(wordsOf(codeable)); }

    FhirRecords &m_records;
    const UnitBook &m_units;
    FhirTableKind m_wanted;
    bool m_keepsTimes;
    qint64 m_line = 0;
    qint64 m_nameless = 0; ///< resources without an id
    std::unordered_map<std::string, quint32> m_codes;
    std::unordered_map<std::string, quint32> m_unitIds;
};

} // namespace sphygma
