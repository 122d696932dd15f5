// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/rowremoval.h"

namespace sphygma {

StepOutcome withoutRows(const Table &table, RowSet rows)
{
    RowSet kept = table.keptRows();
    rows &= kept;
    StepOutcome outcome{table, {}};
    if (rows.isEmpty())
        return outcome;
    kept -= rows;
    outcome.table = table.withKept(std::move(kept));
    outcome.changes.removedRows = std::move(rows);
    return outcome;
}

} // namespace sphygma
