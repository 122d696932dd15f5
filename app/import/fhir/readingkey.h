// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/fhir/fhirrecords.h"

#include <string>

namespace sphygma {

/// The same for observations of one patient at one time, on whatever clock; empty where one of both is not
/// known.
std::string readingKey(const FhirRecords &records, const FhirObservation &observation);

} // namespace sphygma
