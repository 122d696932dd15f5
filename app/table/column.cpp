// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/column.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace sphygma {

Chunk Chunk::clone() const
{
    Chunk copy;
    copy.rows = rows;
    copy.numbers = numbers.clone();
    copy.ticks = ticks.clone();
    copy.textEnds = textEnds.clone();
    copy.textBytes = textBytes;
    copy.valid = valid.clone();
    copy.reasons = reasons.clone();
    copy.originals = originals;
    return copy;
}

size_t Chunk::memory() const
{
    size_t bytes = sizeof(Chunk) + numbers.size() * 8 + ticks.size() * 8 + textEnds.size() * 4
        + textBytes.capacity() + valid.size() * 8 + reasons.size();
    for (const auto &[row, text] : originals)
        bytes += 64 + text.capacity();
    return bytes;
}

Column::Column(ColumnType type, std::vector<ChunkPtr> chunks, std::vector<QString> reasonNames,
               NumberFormat format)
    : m_type(type), m_chunks(std::move(chunks)), m_reasonNames(std::move(reasonNames)), m_format(format)
{
    for (size_t i = 0; i < m_chunks.size(); ++i) {
        Q_ASSERT(i + 1 == m_chunks.size() || m_chunks[i]->rows == chunkRows);
        m_rows += m_chunks[i]->rows;
    }
}

QString Column::reasonName(Reason reason) const
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Empty:
        return u"empty"_s;
    case Reason::NotANumber:
        return u"notANumber"_s;
    case Reason::Censored:
        return u"censored"_s;
    case Reason::FirstNamed:
        break;
    }
    const size_t named = static_cast<size_t>(reason) - static_cast<size_t>(Reason::FirstNamed);
    return named < m_reasonNames.size() ? m_reasonNames[named] : u"unknown"_s;
}

std::optional<QString> Column::original(qsizetype row) const
{
    const auto &originals = chunkOf(row).originals;
    const auto found = originals.find(static_cast<quint32>(row % chunkRows));
    if (found == originals.end())
        return {};
    return QString::fromUtf8(found->second.data(), static_cast<qsizetype>(found->second.size()));
}

qsizetype Column::missingCount() const
{
    qsizetype present = 0;
    for (const ChunkPtr &chunk : m_chunks) {
        if (chunk->valid.empty())
            present += chunk->rows;
        for (const quint64 word : chunk->valid)
            present += std::popcount(word);
    }
    return m_rows - present;
}

size_t Column::memory() const
{
    size_t bytes = sizeof(Column);
    for (const ChunkPtr &chunk : m_chunks)
        bytes += chunk->memory();
    return bytes;
}

} // namespace sphygma
