// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/readinggroups.h"

#include "app/recipe/columnaccess.h"

#include <algorithm>

namespace sphygma {

/// \a table without the rows that lack one of \a columns.
static Table withAll(const Table &table, const QList<qsizetype> &columns)
{
    RowSet kept = table.keptRows();
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const bool lacks = std::any_of(columns.begin(), columns.end(),
                                       [&](qsizetype column) { return !table.column(column).isValid(row); });
        if (lacks)
            kept.remove(row);
    }
    return table.withKept(std::move(kept));
}

Result<ReadingGroups> ReadingGroups::find(const Table &table, const QStringList &by, Progress &progress,
                                          const QStringList &within)
{
    ReadingGroups groups;
    if (by.isEmpty())
        return groups;
    const auto columns = requireColumns(table, by);
    if (!columns)
        return columns.error();
    QList<qsizetype> further;
    for (const QString &name : within) {
        const auto column = requireColumn(table, name);
        if (!column)
            return column.error();
        further += *column;
    }
    auto repeats = further.isEmpty()
        ? findRepeats(table, *columns, {.skipMissing = true}, progress)
        : findRepeats(withAll(table, *columns), *columns + further, {}, progress);
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
