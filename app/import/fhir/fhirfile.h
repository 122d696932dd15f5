// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/clinical/clinicalrules.h"
#include "app/import/fhir/fhirrecords.h"
#include "app/import/fhir/jsonscan.h"

#include <QStringList>

namespace sphygma {

/// A file as far as it was read.
struct FhirFile
{
    FhirRecords records;
    JsonScan scan;
    IssueList issues;
    FhirTableKind kind = FhirTableKind::Any; ///< the table to make of it; Any where there are no resources
};

/// Enough of a big file to tell what it holds.
inline constexpr qint64 sampleBytes = 4 * 1024 * 1024;

/// Reads what options.table needs, or what the first table the file holds needs. A table that is not there is
/// told (DoesNotFit), save where only the beginning was read.
Status gather(const JsonFile &file, const ImportOptions &options, const ClinicalRules &rules,
              Progress &progress, qint64 mostBytes, FhirFile &gathered);

/// The names of the tables the records hold, in the order in which they are wanted; or of the others.
QStringList namesHeld(const FhirRecords &records, bool held = true);

/// Why there is nothing to read.
Error noTable(const JsonFile &file, const FhirFile &gathered);

} // namespace sphygma
