// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/rowhash.h"

namespace sphygma {

/// An open hash table from the value of a cell to the first row that holds it. A slot holds that row, plus
/// one, and the upper half of the hash: most collisions end without a look at the column.
class CellIndex
{
public:
    /// For at most \a most different values.
    CellIndex(const Column &cells, qsizetype most)
        : m_cells(cells), m_slots(std::bit_ceil(static_cast<size_t>(most) * 2 + 2))
    {}

    /// The first row with an equal cell; \a row itself when it is new. \a hash is of hashCells(), finished.
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
            if (slot.upperHash == upper && equalCells(m_cells, row, first))
                return first;
        }
    }

private:
    struct Slot
    {
        quint32 rowPlusOne = 0;
        quint32 upperHash = 0;
    };

    const Column &m_cells;
    std::vector<Slot> m_slots;
};

} // namespace sphygma
