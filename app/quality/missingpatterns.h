// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

namespace sphygma {

/// Rows that lack the same columns.
struct MissingPattern
{
    std::vector<bool> missing; ///< one a column of the map
    qint64 rows = 0;
    RowSet which;
};

/// Which columns are missing together.
struct MissingMap
{
    QStringList columns; ///< those that lack a value anywhere, most missing first
    QList<qint64> missing; ///< rows that lack each
    QList<MissingPattern> patterns; ///< most rows first; the complete rows are one of them
    qint64 rows = 0; ///< kept rows
    qint64 otherRows = 0; ///< of patterns beyond those listed
    qint64 otherColumns = 0; ///< with gaps, beyond those listed
};

/// At most \a mostColumns (up to 64) of the columns with gaps, and \a mostPatterns of the patterns.
Result<MissingMap> missingMap(const Table &table, qsizetype mostColumns, qsizetype mostPatterns,
                              Progress &progress);

} // namespace sphygma
