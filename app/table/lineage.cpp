// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/lineage.h"

#include <algorithm>

namespace sphygma {

void LineMap::addRow(qsizetype row, qint64 line)
{
    const qint64 offset = line - row;
    if (m_jumps.empty() || m_jumps.back().offset != offset)
        m_jumps.push_back({row, offset});
}

qint64 LineMap::lineOf(qsizetype row) const
{
    const auto next = std::upper_bound(m_jumps.begin(), m_jumps.end(), row,
                                       [](qsizetype r, const Jump &jump) { return r < jump.row; });
    return next == m_jumps.begin() ? row + 1 : row + std::prev(next)->offset;
}

LineMap LineMap::fromJumps(std::vector<Jump> jumps)
{
    LineMap map;
    map.m_jumps = std::move(jumps);
    return map;
}

} // namespace sphygma
