// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/grid/cellgrid.h"
#include "app/import/importer.h"
#include "app/import/issuelist.h"

namespace sphygma {

/// The cells of a sheet or a query, and what its reader knows of them.
struct GridInput
{
    CellGrid grid;
    QStringList names; ///< of all columns of the grid, from the format itself; empty: a row of the grid
    SourceFile source; ///< path, member and size
    QString format; ///< "xlsx"
    IssueList issues; ///< found so far
    bool complete = true; ///< the grid holds all rows
};

/// Finds title lines, header and units as in a text file, then types the columns.
Result<Imported> tableOf(GridInput input, const ImportOptions &options, const ClinicalRules &rules,
                         Progress &progress);

/// The first \a rows rows of the same.
Result<ImportPreview> previewOf(GridInput input, const ImportOptions &options, const ClinicalRules &rules,
                                int rows);

} // namespace sphygma
