// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/columnplan.h"
#include "app/import/csv/missingfilter.h"
#include "app/import/csv/numberlocale.h"
#include "app/import/csv/typedetector.h"
#include "app/import/grid/mixedcolumn.h"
#include "app/table/column.h"

namespace sphygma {

/// Rows of a grid, the last one excluded.
struct RowRange
{
    qsizetype first = 0;
    qsizetype end = 0;
};

/// Gathers what the texts of \a column say about decimal and thousands signs, unless most of them are words.
void addSigns(const MixedColumn &column, RowRange rows, const MissingFilter &missing, NumberLocale &locale);

/// Looks at typed cells and texts alike, by the rules for text files: nine of ten cells make a type.
TypeDetector detectTypes(const MixedColumn &column, RowRange rows, const MissingFilter &missing,
                         const NumberStyle &style);

/// A column made by its plan.
struct TypedColumn
{
    ColumnPtr column;
    qint64 shortYears = 0; ///< texts with years of two digits
    qint64 zones = 0; ///< texts with a time zone
    qint64 longNumbers = 0; ///< whole numbers of more than 15 digits
};

/// Numbers as the doubles they are; cells of other types keep their text beside a number, date or time
/// column; errors of the format are missing for the reason "error:#N/A".
TypedColumn typedColumn(const MixedColumn &column, RowRange rows, const ColumnPlan &plan,
                        const MissingFilter &missing);

} // namespace sphygma
