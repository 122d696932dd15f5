// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/formatreader.h"

namespace sphygma {

struct JsonFile;

/// FHIR R4 in JSON: a resource, a Bundle, an array of resources, or NDJSON (bulk data), plain or in gzip. Its
/// tables:
/// - "blood pressure": one row a reading (LOINC 85354-9 and 55284-4, or lone 8480-6 and 8462-4 joined);
/// - "observations": one row a value, with code, display, value and unit;
/// - "observations wide": one row a patient and time, one column a code;
/// - "patients".
/// Without options.table the first of them that the file holds is read: whoever opens a file here wants its
/// blood pressures, and has the others by name. Files are streamed; only what becomes the table is kept.
///
/// Values keep their units; ages are completed years at the reading; values of observations that are not
/// final, amended or corrected are missing ("status:entered-in-error"), as are absent ones
/// ("absent:not-performed"), with their text kept. Sources: hl7.org/fhir/R4/observation.html, bp.html,
/// references.html; clinical_spec.md, section 9.
///
/// JSON of other objects becomes a table of their plain fields.
class FhirReader final : public FormatReader
{
public:
    bool recognises(const QString &path, std::string_view head) const override;
    Result<QList<TableEntry>> tables(const QString &path, const ImportOptions &options) const override;
    Result<Imported> read(const QString &path, const ImportOptions &options, const ClinicalRules &rules,
                          Progress &progress) const override;
    Result<ImportPreview> preview(const QString &path, const ImportOptions &options,
                                  const ClinicalRules &rules, int rows) const override;

    /// The same of a text that was opened elsewhere; \a path is where it is said to come from.
    static Result<Imported> readJson(const JsonFile &file, const QString &path, const ImportOptions &options,
                                     const ClinicalRules &rules, Progress &progress);
};

} // namespace sphygma
