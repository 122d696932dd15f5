// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/unit.h"
#include "app/import/csv/dialect.h"
#include "app/import/csv/missingfilter.h"
#include "app/import/importreport.h"
#include "app/import/issuelist.h"

namespace sphygma {

/// Which records of a text are title, header, units, data and footer.
struct TextStructure
{
    size_t firstData = 0; ///< index of the first data record among those given
    size_t endData = 0; ///< behind the last one; less than all only when footers were found
    size_t columns = 1;
    QStringList headers; ///< as they stand in the file; empty without a header
    bool headerAgain = false; ///< it also stands among the data
    QStringList units; ///< UCUM codes of a units row, one a column; empty without one
};

/// \a records are all records of the beginning of a file. What was left out is told in \a issues, the reason
/// for the header in \a choices.
TextStructure findStructure(const std::vector<SampleRecord> &records, bool complete,
                            const ImportOptions &options, const MissingFilter &missing, const UnitBook &units,
                            TextDialect &choices, IssueList &issues);

} // namespace sphygma
