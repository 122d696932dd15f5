// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/csvlayout.h"
#include "app/import/csv/csvpass.h"

namespace sphygma {

/// Adds to the issues of \a layout what is to be looked at in \a column (empty: the whole file), and what to
/// do.
void tellIssue(CsvLayout &layout, IssueList::Kind kind, ImportIssue::Severity severity, const QString &column,
               Phrase message, Phrase hint = {});

/// Adds a note about column \a c to the issues of \a layout.
void tellColumn(CsvLayout &layout, size_t c, Phrase message);

/// That the encoding is a guess, with a cell of \a bytes to judge it by.
void tellGuessedEncoding(CsvLayout &layout, std::string_view bytes);

/// What was decided while its cells were read: years of two digits, time zones, day numbers.
void tellOfColumn(CsvLayout &layout, size_t c, const ColumnTally &tally);

/// The lines that were emptied before the scan, as issues.
void tellEmptied(const RewriteNotes &notes, IssueList &issues);

/// Dialect, counts and all issues into \a report. \a notes tells which lines were emptied before the scan.
void fillReport(const CsvLayout &layout, const PassResult &result, const RewriteNotes &notes,
                ImportReport &report);

} // namespace sphygma
