// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/distincttexts.h"

namespace sphygma {

template<typename Key>
qsizetype DistinctTexts::idOf(QHash<Key, qsizetype> &ids, const Key &key, qsizetype row)
{
    if (const auto known = ids.constFind(key); known != ids.constEnd())
        return *known;
    if (m_texts.size() > most)
        return none;
    m_texts.append(m_table.displayText(row, m_column).trimmed());
    return *ids.insert(key, m_texts.size() - 1);
}

qsizetype DistinctTexts::idOf(qsizetype row)
{
    if (m_column < 0 || !m_table.column(m_column).isValid(row))
        return none;
    const Column &column = m_table.column(m_column);
    if (column.storage() == Storage::Number)
        return idOf(m_numbers, column.number(row), row);
    if (column.storage() != Storage::Text)
        return none;
    const std::string_view text = column.text(row);
    return idOf(m_bytes, QByteArray(text.data(), static_cast<qsizetype>(text.size())), row);
}

} // namespace sphygma
