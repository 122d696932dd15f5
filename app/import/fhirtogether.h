// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace sphygma {

/// Whether all of \a paths are files of FHIR resources, as their beginnings say.
bool areAllFhir(const QStringList &paths, const ImportOptions &options);

/// Reads files of FHIR as if they were one, as bulk exports are to be read: a file for each type of resource,
/// or several. A last column names the file of each row, and lines count in that file.
Result<Imported> importFhirTogether(const QStringList &paths, const ImportOptions &options,
                                    const ClinicalRulesPtr &rules, Progress &progress);

} // namespace sphygma
