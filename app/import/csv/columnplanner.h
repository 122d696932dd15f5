// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/csvlayout.h"
#include "app/import/csv/typedetector.h"

namespace sphygma {

/// Fills in the signs of numbers, the order of dates and a plan for each column, from the records of \a
/// layout.
void planColumns(CsvLayout &layout, const ImportOptions &options, const ClinicalRules &rules,
                 const MissingFilter &missing);

/// What the cells and the name of a column say. Numbers are dates only where the name says so and all of them
/// may be day numbers of Excel; years of two digits in dates of birth are never in the future.
ColumnPlan planColumn(const TypeDetector &detector, const QString &name, DateOrder order);

/// The order of day and month that any column proves, unless the user chose one or columns contradict.
void learnDateOrder(const std::vector<TypeDetector> &detectors, const ImportOptions &options,
                    TextDialect &choices);

void tellMixedNumbers(CsvLayout &layout);

} // namespace sphygma
