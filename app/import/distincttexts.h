// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

#include <QHash>

namespace sphygma {

/// The texts of a column of codes by small numbers, so that rows are compared and counted quickly.
class DistinctTexts
{
public:
    static constexpr qsizetype none = 0; ///< a row without a text, or of no column
    static constexpr qsizetype most = 5000; ///< texts told apart; further ones count as none

    /// \a column -1: no column.
    DistinctTexts(const Table &table, qsizetype column) : m_table(table), m_column(column) {}

    qsizetype idOf(qsizetype row);

    const QString &text(qsizetype id) const { return m_texts[id]; }

private:
    template<typename Key>
    qsizetype idOf(QHash<Key, qsizetype> &ids, const Key &key, qsizetype row);

    const Table &m_table;
    qsizetype m_column;
    QHash<double, qsizetype> m_numbers;
    QHash<QByteArray, qsizetype> m_bytes;
    QStringList m_texts{QString()};
};

} // namespace sphygma
