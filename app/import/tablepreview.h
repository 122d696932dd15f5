// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace sphygma {

/// Whether a cell without a value holds a text that its column has no place for; others are missing.
inline bool isMisfit(Reason reason)
{
    return reason == Reason::NotANumber || reason == Reason::Censored;
}

/// What one row says and how it was understood, a cell a column.
QList<PreviewCell> previewCells(const Table &table, qsizetype row);

/// The preview of what was read of a file whose cells have types of their own: the first \a rows rows.
ImportPreview previewOf(const Imported &imported, int rows);

} // namespace sphygma
