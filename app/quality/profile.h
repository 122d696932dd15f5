// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <QMap>

namespace sphygma {

/// What one column holds, over the kept rows.
struct ColumnProfile
{
    ColumnInfo info;
    qint64 n = 0; ///< cells with a value
    qint64 missing = 0;
    QMap<QString, qint64> missingReasons; ///< adds up to missing
    qint64 originalText = 0; ///< cells whose text was kept because it is no value of the type
    qint64 distinct = 0; ///< different values, missing not counted
    // Numbers only:
    std::optional<double> minimum, maximum, mean, sd;
    std::optional<Quantiles> quantiles;
    // Dates and times only, ISO 8601:
    QString first, last;
    // Text with few values: the most frequent ones.
    QList<std::pair<QString, qint64>> frequent;
};

Result<ColumnProfile> profileColumn(const Table &table, qsizetype column, Progress &progress);

/// All columns, on all cores.
Result<QList<ColumnProfile>> profileTable(const Table &table, Progress &progress);

} // namespace sphygma
