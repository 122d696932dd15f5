// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/import/fhir/jsonscan.h"
#include "app/import/importer.h"

namespace sphygma {

/// Objects that are no FHIR resources, one a row: their plain fields become columns, in the order in which
/// they first occur; fields that hold objects or lists are left out and told of. The cells are then read as
/// those of a CSV file are.
Result<Imported> readPlainJson(const JsonFile &file, const QString &path, const ImportOptions &options,
                               const ClinicalRules &rules, Progress &progress);
Result<ImportPreview> previewPlainJson(const JsonFile &file, const QString &path,
                                       const ImportOptions &options, const ClinicalRules &rules, int rows);

} // namespace sphygma
