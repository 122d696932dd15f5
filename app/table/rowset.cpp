// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/rowset.h"

#include <algorithm>

namespace sphygma {

RowSet::RowSet(qsizetype size, bool filled)
    : m_size(size), m_words(static_cast<size_t>((size + 63) / 64), filled ? ~quint64(0) : 0)
{
    if (filled && (size & 63) != 0)
        m_words.back() = (quint64(1) << (size & 63)) - 1;
}

qsizetype RowSet::count() const
{
    qsizetype count = 0;
    for (const quint64 word : m_words)
        count += std::popcount(word);
    return count;
}

bool RowSet::isEmpty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
}

bool RowSet::anyIn(qsizetype first, qsizetype last) const
{
    const auto from = static_cast<size_t>(first / 64);
    const auto to = qMin(static_cast<size_t>(last / 64), m_words.size());
    for (size_t w = from; w < to; ++w) {
        if (m_words[w] != 0)
            return true;
    }
    return last % 64 != 0 && to < m_words.size() && (m_words[to] & (bit(last) - 1)) != 0;
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    Q_ASSERT(m_size == other.m_size);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    Q_ASSERT(m_size == other.m_size);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator-=(const RowSet &other)
{
    Q_ASSERT(m_size == other.m_size);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

RowSet RowSet::complement() const
{
    RowSet all(m_size, true);
    all -= *this;
    return all;
}

static qsizetype nthBit(quint64 word, qsizetype n)
{
    for (; n > 0; --n)
        word &= word - 1;
    return std::countr_zero(word);
}

qsizetype RowSet::rowAt(qsizetype rank) const
{
    for (size_t w = 0; w < m_words.size(); ++w) {
        const qsizetype here = std::popcount(m_words[w]);
        if (rank < here)
            return static_cast<qsizetype>(w * 64) + nthBit(m_words[w], rank);
        rank -= here;
    }
    return -1;
}

static constexpr size_t blockWords = 64;

RowIndex::RowIndex(const RowSet &rows) : m_rows(rows)
{
    const auto &words = m_rows.words();
    for (size_t w = 0; w < words.size(); ++w) {
        if (w % blockWords == 0)
            m_before.push_back(m_count);
        m_count += std::popcount(words[w]);
    }
}

qsizetype RowIndex::rowAt(qsizetype rank) const
{
    const auto next = std::upper_bound(m_before.begin(), m_before.end(), rank);
    const auto block = static_cast<size_t>(next - m_before.begin() - 1);
    qsizetype left = rank - m_before[block];
    const auto &words = m_rows.words();
    for (size_t w = block * blockWords; w < words.size(); ++w) {
        const qsizetype here = std::popcount(words[w]);
        if (left < here)
            return static_cast<qsizetype>(w * 64) + nthBit(words[w], left);
        left -= here;
    }
    return -1;
}

qsizetype RowIndex::rankOf(qsizetype row) const
{
    const auto word = static_cast<size_t>(row >> 6);
    const size_t block = word / blockWords;
    if (block >= m_before.size())
        return m_count;
    qsizetype rank = m_before[block];
    const auto &words = m_rows.words();
    for (size_t w = block * blockWords; w < word; ++w)
        rank += std::popcount(words[w]);
    return rank + std::popcount(words[word] & ((quint64(1) << (row & 63)) - 1));
}

} // namespace sphygma
