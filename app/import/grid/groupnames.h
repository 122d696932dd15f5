// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/unit.h"
#include "app/import/csv/dialect.h"
#include "app/import/csv/missingfilter.h"

#include <QStringList>

namespace sphygma {

/// How many of the first \a records stand above the names of the columns: titles, and the names of groups of
/// columns. They have less than half as many cells as one of the next rows, or leave cells free above names.
size_t rowsAboveNames(const std::vector<SampleRecord> &records, const MissingFilter &missing,
                      const UnitBook &units);

/// The names "BP", "HR", "BP", "HR" below the line "Visit 1", –, "Visit 2", – as "Visit 1 BP", "Visit 1 HR" …
/// where they do not differ without it, and "ID" of the line \a above where the names leave a cell free.
/// \a names as they are where that does not tell them apart.
QStringList withGroupNames(const QStringList &names, const SampleRecord &above);

} // namespace sphygma
