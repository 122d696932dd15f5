// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <string>
#include <unordered_map>

namespace sphygma {

/// The kept rows of a table by the values of some columns, as canonical text: the number 12 and the text "12"
/// are one key, "007" and 7 are two. A row with a missing key has none.
class KeyedRows
{
public:
    static Result<KeyedRows> of(const Table &table, const QList<qsizetype> &columns, Progress &progress);

    /// Empty where a value is missing.
    static std::string keyOf(const Table &table, const QList<qsizetype> &columns, qsizetype row);

    /// The first row with \a key; -1 without one.
    qint64 find(const std::string &key) const;

    /// Rows whose key an earlier row has; and the first such pair, for a message.
    qint64 repeats() const { return m_repeats; }
    std::pair<qsizetype, qsizetype> firstRepeat() const { return m_firstRepeat; }

private:
    std::unordered_map<std::string, quint32> m_rows;
    qint64 m_repeats = 0;
    std::pair<qsizetype, qsizetype> m_firstRepeat{-1, -1};
};

} // namespace sphygma
