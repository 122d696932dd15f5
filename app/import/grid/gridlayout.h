// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/import/grid/columntyping.h"
#include "app/import/grid/gridtable.h"

namespace sphygma {

/// How a grid is understood: which rows and columns are data, and what the columns are.
struct GridLayout
{
    RowRange rows; ///< data only
    std::vector<qsizetype> columns; ///< those of the grid that become columns of the table
    QStringList names; ///< unique, one each
    QStringList sources; ///< as they stand in the file
    QStringList units; ///< UCUM codes of a units row, or empty
    std::vector<ColumnPlan> plans;
    TextDialect choices; ///< of header, dates and the numbers in texts
    IssueList issues; ///< those of the input and more
};

/// Fails only when cancelled.
Result<GridLayout> understandGrid(const GridInput &input, const ImportOptions &options,
                                  const ClinicalRules &rules, Progress &progress);

} // namespace sphygma
