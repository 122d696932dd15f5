// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/columnpass.h"

namespace sphygma {

Result<ColumnOutcome> changeColumn(const Table &table, qsizetype column, std::vector<QString> reasonNames,
                                   Progress &progress, const std::function<void(ChunkPass &)> &work)
{
    const Column &before = table.column(column);
    std::vector<ChunkPtr> chunks = before.chunks();
    ColumnOutcome outcome{nullptr, RowSet(table.rowCount()), RowSet(table.rowCount())};
    const bool whole = runParallel(chunks.size(), progress, [&](size_t chunk) {
        ChunkPass pass(table, before, chunk, outcome.changed, outcome.flagged);
        work(pass);
        if (pass.editor().isChanged())
            chunks[chunk] = pass.editor().finish();
    });
    if (!whole)
        return Error::cancelled();
    const bool same = outcome.changed.isEmpty();
    outcome.column = same ? table.columnPtr(column)
                          : std::make_shared<const Column>(before.type(), std::move(chunks),
                                                           std::move(reasonNames), before.numberFormat());
    return outcome;
}

} // namespace sphygma
