// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rowgroups.h"

#include "app/table/rowhash.h"

#include <string_view>
#include <unordered_map>

namespace sphygma {

namespace {

struct CellHash
{
    size_t operator()(std::string_view text) const { return finished(mixedText(0, text)); }

    size_t operator()(quint64 bits) const { return finished(mixed(0, bits)); }
};

template<typename Key, typename KeyOf>
bool group(const Table &table, const Column &cells, RowGroups &groups, Progress &progress, KeyOf keyOf)
{
    std::unordered_map<Key, quint32, CellHash> known;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % chunkRows == 0 && !progress.update(row, table.rowCount()))
            return false;
        if (!table.isKept(row) || !cells.isValid(row))
            continue;
        const auto [found, isNew] = known.try_emplace(keyOf(row), static_cast<quint32>(known.size()));
        if (isNew)
            groups.firstRows.push_back(row);
        groups.ofRow[static_cast<size_t>(row)] = found->second;
    }
    return true;
}

} // namespace

std::vector<std::vector<quint32>> RowGroups::rows() const
{
    std::vector<std::vector<quint32>> all(firstRows.size());
    for (size_t row = 0; row < ofRow.size(); ++row) {
        if (ofRow[row] != none)
            all[ofRow[row]].push_back(static_cast<quint32>(row));
    }
    return all;
}

Result<RowGroups> groupRows(const Table &table, qsizetype column, Progress &progress)
{
    const Column &cells = table.column(column);
    RowGroups groups;
    groups.ofRow.assign(static_cast<size_t>(table.rowCount()), RowGroups::none);
    bool done = false;
    if (cells.storage() == Storage::Text)
        done = group<std::string_view>(table, cells, groups, progress,
                                       [&cells](qsizetype row) { return cells.text(row); });
    else if (cells.storage() == Storage::Number)
        done = group<quint64>(table, cells, groups, progress,
                              [&cells](qsizetype row) { return numberBits(cells.number(row)); });
    else
        done = group<quint64>(table, cells, groups, progress,
                              [&cells](qsizetype row) { return static_cast<quint64>(cells.ticks(row)); });
    if (!done)
        return Error::cancelled();
    return groups;
}

} // namespace sphygma
