// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <QIODevice>

namespace sphygma {

enum class CellContent : quint8 {
    Values, ///< numbers in shortest exact decimal form, dates ISO 8601, missing = empty
    OriginalText, ///< every cell's own text; for tables imported as text
};

/// Kept rows as canonical CSV: UTF-8, comma, LF, RFC 4180 quotes only where needed, header row.
Status writeCsv(const Table &table, QIODevice &device, CellContent content, Progress &progress);

/// Into a file, replaced only when all went well. Unwritable names the file and what the system said.
Status writeCsvFile(const Table &table, const QString &path, CellContent content, Progress &progress);

} // namespace sphygma
