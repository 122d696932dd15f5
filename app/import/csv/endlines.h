// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/dialect.h"
#include "app/import/csv/missingfilter.h"
#include "app/import/issuelist.h"

namespace sphygma {

/// The filled cells of a line, for people.
QString lineText(const SampleRecord &record);

/// Says something about the line of \a record.
void tellLine(const SampleRecord &record, Phrase message, IssueList::Kind kind,
              ImportIssue::Severity severity, IssueList &issues);

/// The rows of a table among all records of a file, and how many columns they have.
struct TableRows
{
    size_t first = 0;
    size_t columns = 1;
};

/// Where the table ends: remarks and totals below it are left out, which \a issues tells. A last line that
/// looks like one, but may be a row, is kept and told too.
size_t findTableEnd(const std::vector<SampleRecord> &records, const TableRows &rows,
                    const MissingFilter &missing, IssueList &issues);

} // namespace sphygma
