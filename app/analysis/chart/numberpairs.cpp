// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/numberpairs.h"

#include "app/analysis/presentvalues.h"

namespace sphygma {

Result<NumberPairs> numberPairs(const Table &table, qsizetype x, qsizetype y, Progress &progress)
{
    NumberPairs pairs;
    const auto &first = table.column(x).chunks();
    const auto &second = table.column(y).chunks();
    for (size_t c = 0; c < first.size(); ++c) {
        const auto start = static_cast<qint64>(c) * chunkRows;
        if (!progress.update(start, table.rowCount()))
            return Error::cancelled();
        const Chunk *const columns[]{first[c].get(), second[c].get()};
        forEachPresent(table, static_cast<qsizetype>(c), columns, [&](qsizetype row) {
            const auto i = static_cast<size_t>(row);
            pairs.x.push_back(columns[0]->numbers[i]);
            pairs.y.push_back(columns[1]->numbers[i]);
            pairs.rows.push_back(static_cast<quint32>(start + row));
        });
    }
    pairs.missing = table.keptCount() - static_cast<qint64>(pairs.x.size());
    return pairs;
}

} // namespace sphygma
