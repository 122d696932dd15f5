// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/reciperunner.h"

#include <QIODevice>

namespace sphygma {

/// One changed cell or removed row.
struct ChangeRecord
{
    qsizetype step = 0; ///< number in the recipe, from 1
    qint64 line = 0; ///< physical line of the source
    qint64 record = 0; ///< data row from 1
    QString column; ///< empty for a removed row
    QString before;
    QString after; ///< empty for missing or removed
    QString reason;
};

/// What was done to one row of the clean table, in order.
QList<ChangeRecord> changesOfRow(const RecipeResult &result, const Recipe &recipe, qsizetype cleanRow);

/// CSV: step,line,record,column,before,after,reason; one line a changed cell or removed row.
Status writeChangeLog(const RecipeResult &result, const Recipe &recipe, QIODevice &device,
                      Progress &progress);

} // namespace sphygma
