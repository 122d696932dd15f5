// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/persons.h"

#include "app/table/cellindex.h"

#include <utility>

namespace sphygma {

Result<Persons> findPersons(const Table &table, qsizetype idColumn, Progress &progress)
{
    const Column &ids = table.column(idColumn);
    CellIndex index(ids);
    Persons persons;
    persons.ofRow.resize(static_cast<size_t>(table.rowCount()));
    std::vector<quint64> hashes;
    for (size_t c = 0; c < ids.chunks().size(); ++c) {
        const Chunk &chunk = *ids.chunks()[c];
        const auto start = static_cast<qsizetype>(c) * chunkRows;
        if (!progress.update(start, table.rowCount()))
            return Error::cancelled();
        hashes.assign(static_cast<size_t>(chunk.rows), 0);
        hashCells(ids, chunk, hashes);
        qsizetype before = -1; // the kept row before this one, in this chunk
        for (qsizetype i = 0; i < chunk.rows; ++i) {
            const qsizetype row = start + i;
            if (!table.isKept(row))
                continue;
            const quint64 hash = hashes[static_cast<size_t>(i)];
            const qsizetype previous = std::exchange(before, i);
            quint32 &person = persons.ofRow[static_cast<size_t>(row)];
            if (!chunk.isValid(i)) {
                person = persons.count++;
            } else if (previous >= 0 && hash == hashes[static_cast<size_t>(previous)]
                       && equalCells(ids, row,
                                     start + previous)) { // visits of one person often stand together
                person = persons.ofRow[static_cast<size_t>(start + previous)];
            } else {
                const qsizetype first = index.firstOf(row, finished(hash));
                person = first == row ? persons.count++ : persons.ofRow[static_cast<size_t>(first)];
            }
        }
    }
    return persons;
}

} // namespace sphygma
