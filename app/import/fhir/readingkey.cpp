// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/readingkey.h"

namespace sphygma {

std::string readingKey(const FhirRecords &records, const FhirObservation &observation)
{
    const FhirTime &time = observation.time;
    if (observation.subject == 0 || time.kind == FhirTime::Kind::None)
        return {};
    // Different references may lead to one patient.
    const auto patient = records.patientIndex.find(records.texts.text(observation.subject));
    std::string key = patient ? "p" + std::to_string(*patient) : "r" + std::to_string(observation.subject);
    if (time.kind == FhirTime::Kind::Text)
        return key.append("|t").append(time.text);
    key.append(time.kind == FhirTime::Kind::Date ? "|d" : "|m").append(std::to_string(time.instant()));
    return key.append(time.hasZone ? "z" : "");
}

} // namespace sphygma
