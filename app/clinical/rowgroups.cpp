// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rowgroups.h"

#include "app/table/cellindex.h"

namespace sphygma {

std::vector<std::vector<quint32>> RowGroups::rows() const
{
    std::vector<size_t> sizes(firstRows.size());
    for (const quint32 group : ofRow) {
        if (group != none)
            ++sizes[group];
    }
    std::vector<std::vector<quint32>> all(firstRows.size());
    for (size_t group = 0; group < all.size(); ++group)
        all[group].reserve(sizes[group]);
    for (size_t row = 0; row < ofRow.size(); ++row) {
        if (ofRow[row] != none)
            all[ofRow[row]].push_back(static_cast<quint32>(row));
    }
    return all;
}

Result<RowGroups> groupRows(const Table &table, qsizetype column, Progress &progress, qsizetype most)
{
    const Column &cells = table.column(column);
    RowGroups groups;
    groups.ofRow.assign(static_cast<size_t>(table.rowCount()), RowGroups::none);
    CellIndex index(cells);
    std::vector<quint64> hashes;
    for (size_t c = 0; c < cells.chunks().size(); ++c) {
        const Chunk &chunk = *cells.chunks()[c];
        const auto start = static_cast<qsizetype>(c) * chunkRows;
        if (!progress.update(start, table.rowCount()))
            return Error::cancelled();
        hashes.assign(static_cast<size_t>(chunk.rows), 0);
        hashCells(cells, chunk, hashes);
        for (qsizetype i = 0; i < chunk.rows; ++i) {
            const qsizetype row = start + i;
            if (!table.isKept(row) || !chunk.isValid(i))
                continue;
            const qsizetype first = index.firstOf(row, finished(hashes[static_cast<size_t>(i)]));
            quint32 &group = groups.ofRow[static_cast<size_t>(row)];
            if (first != row) {
                group = groups.ofRow[static_cast<size_t>(first)];
                continue;
            }
            group = static_cast<quint32>(groups.firstRows.size());
            groups.firstRows.push_back(row);
            if (groups.count() > most)
                return groups;
        }
    }
    return groups;
}

} // namespace sphygma
