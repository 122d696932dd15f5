// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/pointvalues.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <limits>

namespace sphygma {

static constexpr size_t mostDistinct = size_t(std::numeric_limits<quint16>::max()) + 1;

std::optional<quint16> ValueNumbering::numberOf(float value)
{
    const auto bits = std::bit_cast<quint32>(value);
    Met &met = m_met[bits * 0x9E3779B1U >> 20];
    if (met.known && met.bits == bits)
        return met.number;
    if (m_numbers.size() == mostDistinct && !m_numbers.contains(bits))
        return std::nullopt;
    const auto at = m_numbers.try_emplace(bits, static_cast<quint16>(m_numbers.size())).first;
    met = {bits, at->second, true};
    return met.number;
}

/// False when there are too many different values.
bool PointValues::number(float value)
{
    const auto number = m_numbering->numberOf(value);
    if (!number)
        return false;
    if (*number == m_distinct.size())
        m_distinct.push_back(value);
    m_codes.push_back(*number);
    return true;
}

void PointValues::pushNumber(float value)
{
    if (number(value))
        return;
    makePlain();
    m_plain.push_back(value);
}

void PointValues::makePlain()
{
    std::vector<float> plain;
    plain.reserve(m_codes.capacity());
    for (const quint16 code : m_codes)
        plain.push_back(m_distinct[code]);
    *this = PointValues(std::move(plain));
}

void PointValues::compact()
{
    if (isCompact() || m_plain.size() < worthIt)
        return;
    m_numbering.emplace();
    m_codes.reserve(m_plain.capacity());
    for (const float value : m_plain) {
        if (number(value))
            continue;
        m_numbering.reset();
        m_codes = {};
        m_distinct = {};
        return;
    }
    decltype(m_plain)().swap(m_plain); // gives the room back
}

const float *PointValues::run(size_t first, size_t n, float *buffer) const
{
    if (!isCompact())
        return m_plain.data() + first;
    std::transform(m_codes.begin() + static_cast<std::ptrdiff_t>(first),
                   m_codes.begin() + static_cast<std::ptrdiff_t>(first + n), buffer,
                   [this](quint16 code) { return m_distinct[code]; });
    return buffer;
}

size_t PointValues::bytes() const
{
    return m_plain.capacity() * sizeof(float) + m_codes.capacity() * sizeof(quint16)
        + m_distinct.capacity() * sizeof(float);
}

bool operator==(const PointValues &a, const std::vector<float> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

bool PointRows::isWorthIt(size_t points, size_t span)
{
    // Not for few rows of a very long table.
    return points >= PointValues::worthIt && span / 8 <= points * sizeof(quint32) / 2;
}

PointRows::PointRows(RowSet rows)
{
    const auto count = static_cast<size_t>(rows.count());
    if (isWorthIt(count, static_cast<size_t>(rows.size()))) {
        take(std::move(rows), count);
        return;
    }
    m_plain.reserve(count);
    rows.forEach([this](qsizetype row) { m_plain.push_back(static_cast<quint32>(row)); });
}

void PointRows::take(RowSet rows, size_t count)
{
    m_rows = std::move(rows);
    m_samples.reserve(count / stride + 1);
    size_t i = 0;
    m_rows.forEach([&](qsizetype row) {
        if (i++ % stride == 0)
            m_samples.push_back(static_cast<quint32>(row));
    });
    m_count = count;
}

void PointRows::compact()
{
    const bool ascend =
        std::adjacent_find(m_plain.begin(), m_plain.end(), std::greater_equal<>()) == m_plain.end();
    if (isCompact() || m_plain.empty() || !ascend)
        return;
    const size_t span = size_t(m_plain.back()) + 1;
    if (!isWorthIt(m_plain.size(), span))
        return;
    RowSet rows(static_cast<qsizetype>(span));
    for (const quint32 row : m_plain)
        rows.insert(row);
    take(std::move(rows), m_plain.size());
    decltype(m_plain)().swap(m_plain); // gives the room back
}

quint32 PointRows::rowAt(size_t i) const
{
    const size_t sample = i / stride;
    const quint32 from = m_samples[sample];
    size_t left = i % stride;
    if (sample + 1 < m_samples.size() && m_samples[sample + 1] - from == stride)
        return from + static_cast<quint32>(left); // none is left out
    const auto &words = m_rows.words();
    size_t w = from / 64;
    quint64 word = words[w] >> (from % 64) << (from % 64);
    for (size_t here = 0; (here = static_cast<size_t>(std::popcount(word))) <= left; word = words[++w])
        left -= here;
    for (; left > 0; --left)
        word &= word - 1;
    return static_cast<quint32>(w * 64) + static_cast<quint32>(std::countr_zero(word));
}

size_t PointRows::bytes() const
{
    return (m_plain.capacity() + m_samples.capacity()) * sizeof(quint32)
        + m_rows.words().capacity() * sizeof(quint64);
}

bool operator==(const PointRows &a, const std::vector<quint32> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace sphygma
