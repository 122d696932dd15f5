// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/import/importreport.h"
#include "app/table/table.h"

namespace sphygma {

/// Rows of a table with cells that surprise the type of their column, for the import preview.
struct ProblemRows
{
    QStringList columns; ///< names, in the order of the cells of a row
    qint64 cells = 0; ///< in the whole table, without what the file itself calls missing
    QList<QList<PreviewCell>> rows; ///< each different text of a column once, where it stands first
    QList<qint64> lines; ///< physical line of each row
    QStringList files; ///< of each row; empty where all are of one
};

/// Of the whole table, at most \a most rows; each column is given the same share of them.
Result<ProblemRows> problemRows(const Table &table, int most, Progress &progress);

} // namespace sphygma
