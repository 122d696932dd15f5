// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/pointvalues.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <limits>
#include <optional>
#include <unordered_map>

namespace sphygma {

static constexpr size_t leastPoints = 1 << 16; // fewer take no room to speak of
static constexpr size_t mostDistinct = size_t(std::numeric_limits<quint16>::max()) + 1;

namespace {

/// Numbers values in the order they are first met; by their bits, so that 0 and −0 stay what they are.
class Numbering
{
public:
    /// Nothing when there are too many different ones.
    std::optional<quint16> codeOf(float value)
    {
        const auto bits = std::bit_cast<quint32>(value);
        Met &met = m_met[bits * 0x9E3779B1U >> 20];
        if (met.known && met.bits == bits)
            return met.code;
        if (distinct.size() == mostDistinct && !m_codes.contains(bits))
            return std::nullopt;
        const auto [at, isNew] = m_codes.try_emplace(bits, static_cast<quint16>(distinct.size()));
        if (isNew)
            distinct.push_back(value);
        met = {bits, at->second, true};
        return met.code;
    }

    std::vector<float> distinct;

private:
    struct Met
    {
        quint32 bits = 0;
        quint16 code = 0;
        bool known = false;
    };

    std::vector<Met> m_met = std::vector<Met>(1 << 12); ///< lately: spares most look-ups
    std::unordered_map<quint32, quint16> m_codes;
};

} // namespace

void PointValues::compact()
{
    if (isCompact() || m_plain.size() < leastPoints)
        return;
    Numbering numbering;
    std::vector<quint16> codes;
    codes.reserve(m_plain.size());
    for (const float value : m_plain) {
        const auto code = numbering.codeOf(value);
        if (!code)
            return;
        codes.push_back(*code);
    }
    m_codes = std::move(codes);
    m_distinct = std::move(numbering.distinct);
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

void PointRows::compact()
{
    const bool ascend =
        std::adjacent_find(m_plain.begin(), m_plain.end(), std::greater_equal<>()) == m_plain.end();
    if (isCompact() || m_plain.size() < leastPoints || !ascend)
        return;
    const size_t span = size_t(m_plain.back()) + 1;
    if (span / 8 > m_plain.size() * sizeof(quint32) / 2)
        return; // few rows of a very long table
    m_rows = RowSet(static_cast<qsizetype>(span));
    for (size_t i = 0; i < m_plain.size(); ++i) {
        m_rows.insert(m_plain[i]);
        if (i % stride == 0)
            m_samples.push_back(m_plain[i]);
    }
    m_count = m_plain.size();
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
