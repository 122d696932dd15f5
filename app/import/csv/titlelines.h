// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/unit.h"
#include "app/import/csv/dialect.h"
#include "app/import/csv/missingfilter.h"

namespace sphygma {

/// The width of most rows, wide ones counting more.
size_t usualWidth(const std::vector<SampleRecord> &records);

/// "sep=;" on the first line.
bool isSeparatorLine(const std::vector<SampleRecord> &records, size_t index);

/// The first record of a table of \a columns: what stands above it are blank lines, comments and titles. A
/// title has fewer cells than the rows, only one that is filled, or is followed by the line of names though
/// it is half empty or says "Exported: …".
size_t firstOfTable(const std::vector<SampleRecord> &records, size_t columns, const MissingFilter &missing,
                    const UnitBook &units);

/// Whether the line above \a head, the first row, is the line of names, though it has fewer cells than the
/// rows: "a,b" above "1,5,2,5".
bool namesStandAbove(const std::vector<SampleRecord> &records, size_t head, size_t columns,
                     const MissingFilter &missing);

} // namespace sphygma
