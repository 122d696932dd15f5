// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/rowhash.h"

#include <utility>

namespace sphygma {

/// An open hash table from the value of a cell to the first row that holds it; it grows with the values. A
/// slot holds that row, plus one, and half of the hash: most collisions end without a look at the column.
class CellIndex
{
public:
    explicit CellIndex(const Column &cells) : m_cells(cells), m_slots(leastSlots) {}

    /// The first row with an equal cell; \a row itself when it is new. \a hash is of hashCells(), finished.
    qsizetype firstOf(qsizetype row, quint64 hash)
    {
        const auto half = static_cast<quint32>(hash >> 32);
        for (size_t at = half & (m_slots.size() - 1);; at = (at + 1) & (m_slots.size() - 1)) {
            const Slot slot = m_slots[at];
            if (slot.rowPlusOne == 0) {
                m_slots[at] = {static_cast<quint32>(row + 1), half};
                if (++m_count > m_slots.size() / 4 * 3)
                    grow();
                return row;
            }
            const auto first = static_cast<qsizetype>(slot.rowPlusOne) - 1;
            if (slot.hash == half && equalCells(m_cells, row, first))
                return first;
        }
    }

private:
    static constexpr size_t leastSlots = 1 << 12;

    struct Slot
    {
        quint32 rowPlusOne = 0;
        quint32 hash = 0;
    };

    void grow()
    {
        const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(2 * m_slots.size()));
        for (const Slot &slot : before) {
            if (slot.rowPlusOne == 0)
                continue;
            size_t at = slot.hash & (m_slots.size() - 1);
            while (m_slots[at].rowPlusOne != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }

    const Column &m_cells;
    std::vector<Slot> m_slots;
    size_t m_count = 0; ///< different values
};

} // namespace sphygma
