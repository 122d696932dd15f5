// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/retypedcolumn.h"

#include "app/recipe/steps/celltext.h"

namespace sphygma {

static bool differs(const Column &before, const Column &after, qsizetype row)
{
    return before.reasonName(before.reason(row)) != after.reasonName(after.reason(row))
        || standingText(before, row) != standingText(after, row);
}

Result<StepOutcome> withRetypedColumn(const Table &table, qsizetype index, ColumnType type,
                                      Progress &progress,
                                      const std::function<void(ColumnBuilder &, const std::string &)> &append)
{
    const Column &before = table.column(index);
    ColumnBuilder builder(type, before.numberFormat());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % chunkRows == 0 && !progress.update(row, table.rowCount()))
            return Error::cancelled();
        if (const auto text = standingText(before, row))
            append(builder, *text);
        else
            appendMissingCell(builder, before, row);
    }
    ColumnInfo info = table.info(index);
    info.type = type;
    const ColumnPtr after = builder.finish();
    RowSet changed(table.rowCount());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.isKept(row) && differs(before, *after, row))
            changed.insert(row);
    }
    StepOutcome outcome{table.withColumn(index, after, info), {}};
    if (!changed.isEmpty())
        outcome.changes.changedCells.emplace(info.name, std::move(changed));
    return outcome;
}

} // namespace sphygma
