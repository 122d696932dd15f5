// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/numberchunk.h"

namespace sphygma {

NumberChunk::NumberChunk(qsizetype rows)
{
    const auto size = static_cast<size_t>(rows);
    m_chunk.rows = rows;
    m_chunk.numbers = Buffer<double>(size, 0);
    m_chunk.valid = Buffer<quint64>((size + 63) / 64, 0);
    m_chunk.reasons = Buffer<quint8>(size, static_cast<quint8>(Reason::Empty));
}

void NumberChunk::setNumber(size_t row, double value)
{
    m_chunk.numbers[row] = value;
    m_chunk.valid[row / 64] |= quint64(1) << (row % 64);
    m_chunk.reasons[row] = static_cast<quint8>(Reason::None);
    ++m_present;
}

void NumberChunk::setMissing(size_t row, Reason reason, const std::string &text)
{
    m_chunk.reasons[row] = static_cast<quint8>(reason);
    m_hasReasons = m_hasReasons || reason != Reason::Empty;
    if (!text.empty())
        m_chunk.originals.emplace_hint(m_chunk.originals.end(), static_cast<quint32>(row), text);
}

ChunkPtr NumberChunk::finish()
{
    if (m_present == m_chunk.rows)
        m_chunk.valid = {};
    if (!m_hasReasons)
        m_chunk.reasons = {};
    return std::make_shared<const Chunk>(std::move(m_chunk));
}

} // namespace sphygma
