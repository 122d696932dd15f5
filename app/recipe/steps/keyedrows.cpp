// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/keyedrows.h"

#include "app/table/cellformat.h"

namespace sphygma {

std::string KeyedRows::keyOf(const Table &table, const QList<qsizetype> &columns, qsizetype row)
{
    constexpr char between = '\x1f';
    std::string key;
    for (const qsizetype index : columns) {
        const Column &column = table.column(index);
        if (!column.isValid(row))
            return {};
        appendCellText(key, column.type(), column.chunkOf(row), row % chunkRows);
        key += between;
    }
    return key;
}

Result<KeyedRows> KeyedRows::of(const Table &table, const QList<qsizetype> &columns, Progress &progress)
{
    KeyedRows keyed;
    keyed.m_rows.reserve(static_cast<size_t>(table.keptCount()));
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % chunkRows == 0 && !progress.update(row, table.rowCount()))
            return Error::cancelled();
        std::string key = table.isKept(row) ? keyOf(table, columns, row) : std::string();
        if (key.empty())
            continue;
        const auto [place, isNew] = keyed.m_rows.emplace(std::move(key), static_cast<quint32>(row));
        if (!isNew && keyed.m_repeats++ == 0)
            keyed.m_firstRepeat = {static_cast<qsizetype>(place->second), row};
    }
    return keyed;
}

qint64 KeyedRows::find(const std::string &key) const
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? -1 : static_cast<qint64>(found->second);
}

} // namespace sphygma
