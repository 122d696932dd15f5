// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/readinggroups.h"

#include "app/recipe/columnaccess.h"

#include <algorithm>

namespace sphygma {

Result<ReadingGroups> ReadingGroups::find(const Table &table, const QStringList &by, Progress &progress)
{
    ReadingGroups groups;
    if (by.isEmpty())
        return groups;
    const auto columns = requireColumns(table, by);
    if (!columns)
        return columns.error();
    auto repeats = findRepeats(table, *columns, {.skipMissing = true}, progress);
    if (!repeats)
        return repeats.error();
    groups.m_repeats = std::move(repeats).value();
    if (groups.m_repeats.empty())
        return groups;
    groups.m_joined = RowSet(table.rowCount());
    for (const Repeat &repeat : groups.m_repeats)
        groups.m_joined.insert(repeat.row);
    std::stable_sort(groups.m_repeats.begin(), groups.m_repeats.end(),
                     [](const Repeat &a, const Repeat &b) { return a.of < b.of; });
    return groups;
}

std::span<const Repeat> ReadingGroups::joinedTo(qsizetype row) const
{
    const auto leader = static_cast<quint32>(row);
    const auto first = std::lower_bound(m_repeats.begin(), m_repeats.end(), leader,
                                        [](const Repeat &repeat, quint32 of) { return repeat.of < of; });
    auto last = first;
    while (last != m_repeats.end() && last->of == leader)
        ++last;
    return {first, last};
}

} // namespace sphygma
