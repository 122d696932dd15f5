// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace sphygma {

/// What came of several files of the same shape.
struct ImportedSeveral
{
    Imported imported; ///< all rows, those of each file together, and a last column that names the file
    QStringList files; ///< names of the files as that column holds them, in order
    QList<QStringList> mapping; ///< by file: its own name of each column but the last
};

/// Reads \a paths one after the other and puts their rows together. Columns are matched by name, in any
/// order, and whatever case and blanks around them where that is clear. Files whose columns, units or labels
/// of codes differ are DoesNotFit with a sentence that names the columns. A column that is of one type in
/// some files and of another in others is text in all of them, so that every cell keeps what its file says;
/// the report tells. Files of FHIR are one set: patients and readings may stand in different ones.
/// Else as importFile().
Result<ImportedSeveral> importFiles(const QStringList &paths, const ImportOptions &options,
                                    const ClinicalRulesPtr &rules, Progress &progress);

/// One file as it is, or several of the same shape one below the other.
Result<Imported> importTogether(const QStringList &paths, const ImportOptions &options,
                                const ClinicalRulesPtr &rules, Progress &progress);

} // namespace sphygma
