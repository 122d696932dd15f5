// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importreport.h"
#include "app/table/table.h"

namespace sphygma {

/// What the cells of a table tell a person to look at, besides the notes of its report.
struct FoundCells
{
    qint64 rows = 0;
    /// Columns and how many of their cells are no value of their type: "refused" or ">200" where numbers
    /// stand.
    QList<std::pair<QString, qint64>> misfits;
    qint64 saidMissing = 0; ///< cells with a content that means missing by the format itself
};

FoundCells foundCells(const Table &table);

/// Among the rows of a preview.
FoundCells foundCells(const ImportPreview &preview);

/// One sentence each; empty where nothing was found.
QStringList sentences(const FoundCells &found);

} // namespace sphygma
