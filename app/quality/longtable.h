// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/detectors.h"
#include "app/recipe/steps/steps.h"

namespace sphygma {

/// A table with a row for each measurement: a column says what each row measures, another holds the values.
struct LongTable
{
    SpreadRows spread; ///< into one row for each reading; without the columns to drop
    bool hasPressures = false; ///< systolic and diastolic are among the labels
};

/// Looked for only where no column is a pressure already.
std::optional<LongTable> longTableOf(const Look &look);

/// The question whether to give each measurement of such a table a column of its own.
QList<Proposal> rowsToSpread(const Look &look);

} // namespace sphygma
