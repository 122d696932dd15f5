// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/fhir/fhirtypes.h"
#include "app/import/fhir/referenceindex.h"
#include "app/import/fhir/textpool.h"

#include <map>
#include <string>
#include <vector>

namespace sphygma {

/// Which of the tables is read, so that nothing else need be kept.
enum class FhirTableKind : quint8 {
    Any, ///< becomes Pressure with the first blood pressure
    Pressure,
    Observations,
    Wide,
    Patients,
};

/// What was measured, as the file codes it. Texts are ids of FhirRecords::texts.
struct FhirCode
{
    quint32 system = 0;
    quint32 code = 0;
    quint32 display = 0;
};

/// The value of an observation or of one of its components.
struct FhirValue
{
    enum class Kind : quint8 {
        None,
        Number,
        Censored, ///< a bound: "<90"
        NotANumber, ///< a quantity whose value cannot be kept as a number without loss
        Text,
    };

    quint32 observation = 0;
    quint32 code = 0; ///< of FhirRecords::codes
    quint32 unit = 0; ///< UCUM where known
    quint32 absent = 0; ///< code of the dataAbsentReason
    quint32 position = 0; ///< where the code says it
    double number = 0;
    std::string_view text; ///< as the file writes it
    Kind kind = Kind::None;
    quint8 decimals = 0;
    PressurePart part = PressurePart::None;
};

/// What an Observation says beside its values. Texts and references (see referenceKey()) are ids.
struct FhirObservation
{
    std::string_view id;
    FhirTime time;
    qint64 line = 0;
    quint64 group = 0; ///< hash of the panel that it is or belongs to; 0 without one
    quint32 subject = 0;
    quint32 encounter = 0;
    quint32 performer = 0; ///< only an organization
    quint32 status = 0;
    quint32 position = 0;
    quint32 arm = 0;
    quint32 method = 0;
    quint32 device = 0;
    quint32 absent = 0;
    PressurePart part = PressurePart::None; ///< of its own code
};

/// What tells that two Observations are one and the same. The numbers are hashes of texts.
struct FhirIdentity
{
    quint64 id = 0; ///< of its name; 0 without an id
    quint64 url = 0; ///< of a name that is no id ("urn:uuid:…")
    quint64 content = 0; ///< of all that tables show
    FhirVersion version;
};

/// A panel names an Observation as its member.
struct FhirMember
{
    quint64 name = 0; ///< hash
    quint64 group = 0;
    bool isPressure = false; ///< the panel is one of blood pressure
};

struct FhirPatient
{
    std::string_view id;
    std::string_view identifier; ///< the medical record number where there is one, else the first
    std::string_view birthDate;
    FhirVersion version;
    quint32 sex = 0;
    qint64 line = 0;
};

struct FhirEncounter
{
    quint32 place = 0; ///< reference to its organization or location
    quint32 placeName = 0;
};

/// Everything of a file that tables are made of, small enough to be kept while it is read.
struct FhirRecords
{
    TextPool texts;
    std::vector<FhirCode> codes;
    std::vector<FhirObservation> observations;
    std::vector<FhirIdentity> identities; ///< of the observations, until settle()
    std::vector<FhirMember> members; ///< until settle()
    std::vector<FhirValue> values; ///< those of one observation stand together
    std::vector<FhirPatient> patients;
    std::vector<FhirEncounter> encounters;
    std::vector<quint32> placeNames;

    ReferenceIndex patientIndex{"Patient"};
    ReferenceIndex encounterIndex{"Encounter"};
    ReferenceIndex placeIndex{"Organization"};

    std::map<std::string, qint64, std::less<>> resourceCounts; ///< by type
    qint64 pressures = 0; ///< observations of blood pressure
    qint64 otherObservations = 0; ///< passed over, because only blood pressures are wanted
    qint64 periods = 0; ///< times that are the start of a period
    qint64 doubledPatients = 0; ///< the same id with other data
    qint64 repeats = 0; ///< observations left out, as they stand there again or in a newer version
    qint64 conflicts = 0; ///< observations that say something else under the same id
    qint64 foreignObjects = 0; ///< without a resourceType
};

inline quint64 nameHash(std::string_view name)
{
    return std::hash<std::string_view>()(name);
}

/// To be called when all is read: joins members to their panels, and leaves of each observation only the
/// newest version.
void settle(FhirRecords &records);

} // namespace sphygma
