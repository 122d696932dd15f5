// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/persons.h"

#include "app/table/rowhash.h"

#include <bit>
#include <utility>

namespace sphygma {

namespace {

/// An open hash table from id to person. A slot holds the first row of a person, plus one, and the upper half
/// of the hash: most collisions end without a look at the table.
class PersonIndex
{
public:
    PersonIndex(const Column &ids, qint64 rows)
        : m_ids(ids), m_slots(std::bit_ceil(static_cast<size_t>(rows) * 2 + 2))
    {}

    /// The first row with the same id; \a row itself, when it is new.
    qsizetype firstOf(qsizetype row, quint64 hash)
    {
        const auto upper = static_cast<quint32>(hash >> 32);
        for (size_t at = hash & (m_slots.size() - 1);; at = (at + 1) & (m_slots.size() - 1)) {
            Slot &slot = m_slots[at];
            if (slot.rowPlusOne == 0) {
                slot = {static_cast<quint32>(row + 1), upper};
                return row;
            }
            const auto first = static_cast<qsizetype>(slot.rowPlusOne) - 1;
            if (slot.upperHash == upper && equalCells(m_ids, row, first))
                return first;
        }
    }

private:
    struct Slot
    {
        quint32 rowPlusOne = 0;
        quint32 upperHash = 0;
    };

    const Column &m_ids;
    std::vector<Slot> m_slots;
};

} // namespace

Result<Persons> findPersons(const Table &table, qsizetype idColumn, Progress &progress)
{
    const Column &ids = table.column(idColumn);
    PersonIndex index(ids, table.keptCount());
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
