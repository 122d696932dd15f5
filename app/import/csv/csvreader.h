// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/clinical/clinicalrules.h"
#include "app/import/bytesource.h"
#include "app/import/csv/recordframer.h"
#include "app/import/importer.h"

namespace sphygma {

/// A delimited text to read: how to open it and what to call it.
struct CsvInput
{
    SourceOpener open;
    QString name; ///< for messages
    SourceFile source; ///< path, member, size and hash, as far as known
    QString format = QStringLiteral("csv");
};

/// Delimited text into a table. Row and cell count, values and lines are those of the file; see ImportReport.
/// \a limits are for tests.
Result<Imported> readCsv(const CsvInput &input, const ImportOptions &options, const ClinicalRules &rules,
                         Progress &progress, const FramerLimits &limits = {});

/// The beginning of such a text, raw and parsed.
Result<ImportPreview> previewCsv(const CsvInput &input, const ImportOptions &options,
                                 const ClinicalRules &rules, int rows);

} // namespace sphygma
