// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace sphygma {

/// A set of rows of one table, one bit a row: what is kept, removed, changed or selected.
class RowSet
{
public:
    RowSet() = default;
    explicit RowSet(qsizetype size, bool filled = false);

    qsizetype size() const { return m_size; }

    bool contains(qsizetype row) const { return (m_words[static_cast<size_t>(row >> 6)] >> (row & 63)) & 1; }

    void insert(qsizetype row) { m_words[static_cast<size_t>(row >> 6)] |= bit(row); }

    void remove(qsizetype row) { m_words[static_cast<size_t>(row >> 6)] &= ~bit(row); }

    qsizetype count() const;
    bool isEmpty() const;

    /// 64 rows a word, row 0 in the lowest bit of the first; bits past size() are zero.
    const std::vector<quint64> &words() const { return m_words; }

    /// For whole words at a time; bits past size() must stay zero.
    std::vector<quint64> &words() { return m_words; }

    RowSet &operator&=(const RowSet &other);
    RowSet &operator|=(const RowSet &other);
    RowSet &operator-=(const RowSet &other);
    RowSet complement() const;

    bool operator==(const RowSet &) const = default;

    template<typename Visit>
    void forEach(Visit &&visit) const
    {
        for (size_t w = 0; w < m_words.size(); ++w) {
            for (quint64 word = m_words[w]; word != 0; word &= word - 1)
                visit(static_cast<qsizetype>(w * 64) + std::countr_zero(word));
        }
    }

    /// The same for the rows from \a first, a multiple of 64, to before \a last: one chunk's, say.
    template<typename Visit>
    void forEachIn(qsizetype first, qsizetype last, Visit &&visit) const
    {
        const auto end = static_cast<size_t>((last + 63) / 64);
        for (auto w = static_cast<size_t>(first / 64); w < end && w < m_words.size(); ++w) {
            for (quint64 word = m_words[w]; word != 0; word &= word - 1) {
                const qsizetype row = static_cast<qsizetype>(w * 64) + std::countr_zero(word);
                if (row < last)
                    visit(row);
            }
        }
    }

    /// Whether any row from \a first, a multiple of 64, to before \a last is in the set.
    bool anyIn(qsizetype first, qsizetype last) const;

    /// The row that has \a rank rows of the set before it; rank < count(). O(words): build a RowIndex for
    /// views.
    qsizetype rowAt(qsizetype rank) const;

private:
    static quint64 bit(qsizetype row) { return quint64(1) << (row & 63); }

    qsizetype m_size = 0;
    std::vector<quint64> m_words;
};

/// Finds the n-th row of a set, and the rank of a row, in constant time; for tables on screen.
class RowIndex
{
public:
    RowIndex() = default;
    explicit RowIndex(const RowSet &rows);

    qsizetype count() const { return m_count; }

    qsizetype rowAt(qsizetype rank) const;

    /// How many rows of the set come before \a row.
    qsizetype rankOf(qsizetype row) const;

private:
    RowSet m_rows;
    std::vector<qsizetype> m_before; ///< rows of the set before each block of 64 words
    qsizetype m_count = 0;
};

} // namespace sphygma
