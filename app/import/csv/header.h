// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/dialect.h"
#include "app/import/csv/missingfilter.h"
#include "app/import/issuelist.h"

namespace sphygma {

struct HeaderVerdict
{
    bool isHeader = false;
    QString why;
    bool sure = false; ///< names stand above numbers or dates
};

/// Whether record \a head names the \a columns below it: text where the cells below are numbers or dates; in
/// a table of texts, names that do not come again below.
HeaderVerdict judgeHeader(const std::vector<SampleRecord> &records, size_t head, size_t columns,
                          const MissingFilter &missing);

/// "id", "Patient name", "record_no": whom or what a row is about.
bool namesSubject(const QString &name);

/// Whether the line of names is one short because R writes none above its row names: the first column holds a
/// text of its own in each row, and the first name does not say that it names just those.
bool haveRowNames(const std::vector<SampleRecord> &records, size_t head, size_t columns);

/// How many cells of the rows stand under no name; a delimiter at the end of each row makes none.
qsizetype namesMissing(const std::vector<SampleRecord> &records, size_t head, size_t columns);

/// The names in record \a head as they stand in the file, without a sign of comment, and with an empty one
/// first where R wrote none above its row names.
QStringList headerCells(const std::vector<SampleRecord> &records, size_t head, size_t columns);

/// Whether record \a head stands below itself again, cell by cell: files put together with their headers.
bool comesAgain(const std::vector<SampleRecord> &records, size_t head);

/// \a headers without doubles or empty ones, and without blanks at their ends unless \a keepsBlanks; what was
/// changed is told in \a issues. Fewer headers than \a columns are filled up with "V4" …
QStringList uniqueNames(const QStringList &headers, size_t columns, qint64 line, IssueList &issues,
                        bool keepsBlanks = false);

} // namespace sphygma
