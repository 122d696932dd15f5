// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"

#include <functional>

namespace sphygma {

/// Runs \a change over the texts of \a columns: values of text columns, and texts that fit no value of the
/// others and are not declared missing. A text that comes back different is typed into its cell: where it now
/// fits the column's type it becomes a value, and where it is blank the cell becomes empty. \a change is
/// called from several threads.
Result<StepOutcome> changeTexts(const Table &table, const QList<qsizetype> &columns,
                                const std::function<QString(const QString &)> &change, Progress &progress);

} // namespace sphygma
