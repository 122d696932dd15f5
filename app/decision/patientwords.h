// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/decision/patientsummary.h"

namespace sphygma {

/// One heading of a patient's page and what stands under it.
struct PatientSection
{
    Phrase heading;
    QList<Phrase> lines;
};

/// "P0044, 88 years, female"
Phrase patientTitle(const PatientSummary &patient);

/// The page of one patient in words, in the order it is read; the last section says what it does not say. \a
/// guideline names the ranges.
QList<PatientSection> patientInWords(const PatientSummary &patient, const Guideline &guideline);

} // namespace sphygma
