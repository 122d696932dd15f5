// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/import/csv/columnplan.h"
#include "app/import/csv/numberlocale.h"
#include "app/import/csv/structure.h"
#include "app/import/csv/textrewriter.h"
#include "app/import/issuelist.h"

#include <optional>

namespace sphygma {

/// How a text file is understood from its beginning: every choice, and a plan for each column.
struct CsvLayout
{
    TextDialect choices;
    CsvDialect dialect;
    std::vector<SampleRecord> records; ///< the beginning of the file
    TextStructure structure;
    QStringList names; ///< unique, one a column
    NumberLocale locale; ///< what the beginning says
    NumberStyle style;
    std::vector<ColumnPlan> plans;
    IssueList issues;
    RewriteNotes notes; ///< what the records above lost to the rewriter
    std::string headerText; ///< the line of names as it stands in the file, if it is one line
    size_t skip = 0; ///< bytes before the first data record, in the text made ready to scan
    std::optional<size_t> end; ///< where a footer begins
    qint64 firstLine = 1; ///< physical line of the first data record
    bool complete = false; ///< records are all of the file
    bool onlyAscii = false; ///< so far
};

/// The text behind \a open as UTF-8 without a byte order mark. \a faults: see transcoded().
Result<ByteSourcePtr> openText(const SourceOpener &open, const QString &encoding, qint64 *faults = nullptr);

/// Reads the beginning of a file, at least \a bytes of it if there are as many. \a name is for messages.
Result<CsvLayout> understandCsv(const SourceOpener &open, const QString &name, const ImportOptions &options,
                                const ClinicalRules &rules, qint64 bytes);

} // namespace sphygma
