// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/chunkassembler.h"

#include <algorithm>
#include <cstring>

namespace sphygma {

ChunkSlot::ChunkSlot(const std::vector<ColumnPlan> &plans, qsizetype capacity)
    : m_plans(plans), m_columns(plans.size())
{
    const auto size = static_cast<size_t>(capacity);
    for (size_t c = 0; c < plans.size(); ++c) {
        if (plans[c].skip)
            continue;
        Columns &column = m_columns[c];
        column.valid = Buffer<quint64>((size + 63) / 64);
        switch (storageOf(plans[c].type)) {
        case Storage::Number:
            column.numbers = Buffer<double>(size);
            break;
        case Storage::Ticks:
            column.ticks = Buffer<qint64>(size);
            break;
        case Storage::Text:
            column.textEnds = Buffer<quint32>(size);
            break;
        }
    }
}

ColumnPart ChunkSlot::part(size_t column, quint32 firstRow)
{
    Columns &memory = m_columns[column];
    ColumnPart part;
    part.valid = memory.valid.data() + firstRow / 64;
    if (!memory.numbers.empty())
        part.numbers = memory.numbers.data() + firstRow;
    if (!memory.ticks.empty())
        part.ticks = memory.ticks.data() + firstRow;
    if (!memory.textEnds.empty())
        part.textEnds = memory.textEnds.data() + firstRow;
    return part;
}

void ChunkSlot::expectPiece()
{
    const std::lock_guard lock(m_mutex); // earlier pieces may be done at this moment
    ++m_open;
}

bool ChunkSlot::addParts(quint32 firstRow, quint32 rows, std::vector<LooseCells> parts)
{
    const std::lock_guard lock(m_mutex);
    m_rows += rows;
    m_pieces.push_back({firstRow, rows, std::move(parts)});
    return --m_open == 0;
}

bool ChunkSlot::close()
{
    const std::lock_guard lock(m_mutex);
    return --m_open == 0;
}

std::vector<ChunkPtr> ChunkSlot::finish()
{
    std::sort(m_pieces.begin(), m_pieces.end(),
              [](const PieceParts &a, const PieceParts &b) { return a.firstRow < b.firstRow; });
    std::vector<ChunkPtr> chunks(m_plans.size());
    for (size_t c = 0; c < m_plans.size(); ++c) {
        if (!m_plans[c].skip)
            chunks[c] = finishColumn(c);
    }
    return chunks;
}

/// \a buffer itself when it is full, else a copy of its first \a size entries.
template<typename T>
static Buffer<T> fitted(Buffer<T> buffer, size_t size)
{
    if (buffer.empty() || buffer.size() == size)
        return buffer;
    Buffer<T> copy(size);
    std::copy(buffer.begin(), buffer.begin() + size, copy.begin());
    return copy;
}

ChunkPtr ChunkSlot::finishColumn(size_t column)
{
    auto chunk = std::make_shared<Chunk>();
    Columns &memory = m_columns[column];
    const auto rows = static_cast<size_t>(m_rows);
    chunk->rows = m_rows;
    chunk->numbers = fitted(std::move(memory.numbers), rows);
    chunk->ticks = fitted(std::move(memory.ticks), rows);
    if (storageOf(m_plans[column].type) == Storage::Text) {
        chunk->textEnds = fitted(std::move(memory.textEnds), rows);
        joinTexts(column, *chunk);
    }
    const bool allValid = std::all_of(m_pieces.begin(), m_pieces.end(),
                                      [column](const PieceParts &p) { return p.parts[column].allValid; });
    if (!allValid)
        chunk->valid = fitted(std::move(memory.valid), (rows + 63) / 64);
    for (PieceParts &piece : m_pieces)
        takeMisfits(piece.parts[column], *chunk);
    return chunk;
}

void ChunkSlot::joinTexts(size_t column, Chunk &chunk)
{
    size_t total = 0;
    for (const PieceParts &piece : m_pieces)
        total += piece.parts[column].bytes.size();
    chunk.textBytes.reserve(total);
    for (PieceParts &piece : m_pieces) {
        const auto offset = static_cast<quint32>(chunk.textBytes.size());
        for (quint32 row = piece.firstRow; row < piece.firstRow + piece.rows; ++row)
            chunk.textEnds[row] += offset;
        chunk.textBytes += piece.parts[column].bytes;
        piece.parts[column].bytes = {};
    }
}

void takeMisfits(LooseCells &part, Chunk &chunk)
{
    if (!part.misfits.empty() && chunk.reasons.empty()) {
        chunk.reasons = Buffer<quint8>(static_cast<size_t>(chunk.rows));
        for (qsizetype row = 0; row < chunk.rows; ++row)
            chunk.reasons[static_cast<size_t>(row)] =
                static_cast<quint8>(chunk.isValid(row) ? Reason::None : Reason::Empty);
    }
    for (Misfit &misfit : part.misfits) {
        chunk.reasons[misfit.row] = static_cast<quint8>(misfit.reason);
        chunk.originals.emplace_hint(std::as_const(chunk.originals).end(), misfit.row,
                                     std::move(misfit.text));
    }
    part.misfits.clear();
}

} // namespace sphygma
