// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/columnbuilder.h"

#include "app/table/cellformat.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

ColumnBuilder::ColumnBuilder(ColumnType type, NumberFormat format) : m_type(type), m_format(format) {}

void ColumnBuilder::appendNumber(double value)
{
    m_numbers.push_back(value);
    end(Reason::None);
}

void ColumnBuilder::appendTicks(qint64 value)
{
    m_ticks.push_back(value);
    end(Reason::None);
}

void ColumnBuilder::appendText(std::string_view utf8)
{
    m_chunk.textBytes.append(utf8);
    m_ends.push_back(static_cast<quint32>(m_chunk.textBytes.size()));
    end(Reason::None);
}

void ColumnBuilder::appendMissing(Reason reason, std::string_view original)
{
    switch (storageOf(m_type)) {
    case Storage::Number:
        m_numbers.push_back(0);
        break;
    case Storage::Ticks:
        m_ticks.push_back(0);
        break;
    case Storage::Text:
        m_ends.push_back(static_cast<quint32>(m_chunk.textBytes.size()));
        break;
    }
    if (!original.empty())
        m_chunk.originals.emplace(static_cast<quint32>(m_reasons.size()), original);
    end(reason);
}

void ColumnBuilder::appendMissing(const QString &reasonName, std::string_view original)
{
    appendMissing(reasonCode(m_reasonNames, reasonName), original);
}

void ColumnBuilder::end(Reason reason)
{
    m_reasons.push_back(static_cast<quint8>(reason));
    ++m_rows;
    if (m_reasons.size() == static_cast<size_t>(chunkRows))
        closeChunk();
}

template<typename T>
static Buffer<T> packed(std::vector<T> &values)
{
    Buffer<T> buffer(values.size());
    std::copy(values.begin(), values.end(), buffer.begin());
    values.clear();
    return buffer;
}

void ColumnBuilder::closeChunk()
{
    m_chunk.rows = static_cast<qsizetype>(m_reasons.size());
    m_chunk.numbers = packed(m_numbers);
    m_chunk.ticks = packed(m_ticks);
    m_chunk.textEnds = packed(m_ends);
    const bool anyMissing = std::any_of(m_reasons.begin(), m_reasons.end(), [](quint8 r) { return r != 0; });
    if (anyMissing) {
        m_chunk.valid = Buffer<quint64>((m_reasons.size() + 63) / 64, 0);
        for (size_t i = 0; i < m_reasons.size(); ++i) {
            if (m_reasons[i] == 0)
                m_chunk.valid[i / 64] |= quint64(1) << (i % 64);
        }
    }
    const auto plain = [](quint8 r) { return r <= static_cast<quint8>(Reason::Empty); };
    if (!std::all_of(m_reasons.begin(), m_reasons.end(), plain))
        m_chunk.reasons = packed(m_reasons);
    m_reasons.clear();
    m_chunks.push_back(std::make_shared<const Chunk>(std::move(m_chunk)));
    m_chunk = {};
}

ColumnPtr ColumnBuilder::finish()
{
    if (!m_reasons.empty())
        closeChunk();
    m_rows = 0;
    return std::make_shared<const Column>(m_type, std::exchange(m_chunks, {}),
                                          std::exchange(m_reasonNames, {}), m_format);
}

Reason reasonCode(std::vector<QString> &names, const QString &name)
{
    constexpr size_t room = 256 - static_cast<size_t>(Reason::FirstNamed) - 1;
    const auto code = [](size_t index) {
        return static_cast<Reason>(static_cast<size_t>(Reason::FirstNamed) + index);
    };
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return code(static_cast<size_t>(found - names.begin()));
    if (names.size() == room)
        return code(room - 1);
    names.push_back(name);
    return code(names.size() - 1);
}

/// Gives \a chunk a validity bit and a reason byte for every row, so that single rows can be changed.
static void spell(Chunk &chunk)
{
    const auto rows = static_cast<size_t>(chunk.rows);
    if (chunk.valid.empty()) {
        chunk.valid = Buffer<quint64>((rows + 63) / 64, ~quint64(0));
        if (rows % 64 != 0)
            chunk.valid[rows / 64] = (quint64(1) << (rows % 64)) - 1;
    }
    if (chunk.reasons.empty()) {
        chunk.reasons = Buffer<quint8>(rows, 0);
        for (size_t i = 0; i < rows; ++i) {
            if (((chunk.valid[i / 64] >> (i % 64)) & 1) == 0)
                chunk.reasons[i] = static_cast<quint8>(Reason::Empty);
        }
    }
}

static void setReason(Chunk &chunk, size_t row, Reason reason)
{
    const quint64 bit = quint64(1) << (row % 64);
    if (reason == Reason::None)
        chunk.valid[row / 64] |= bit;
    else
        chunk.valid[row / 64] &= ~bit;
    chunk.reasons[row] = static_cast<quint8>(reason);
}

static bool touches(const RowSet &rows, size_t chunk)
{
    const auto &words = rows.words();
    const size_t perChunk = static_cast<size_t>(chunkRows) / 64;
    const size_t first = chunk * perChunk;
    const size_t last = std::min(words.size(), first + perChunk);
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                       words.begin() + static_cast<std::ptrdiff_t>(last),
                       [](quint64 word) { return word != 0; });
}

/// Runs \a change(chunk, rowInChunk, row) over copies of the chunks that hold a row of \a rows.
template<typename Change>
static std::vector<ChunkPtr> changed(const Column &column, const RowSet &rows, Change change)
{
    std::vector<ChunkPtr> chunks = column.chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        if (!touches(rows, c))
            continue;
        Chunk copy = chunks[c]->clone();
        spell(copy);
        const qsizetype first = static_cast<qsizetype>(c) * chunkRows;
        for (qsizetype row = 0; row < copy.rows; ++row) {
            if (rows.contains(first + row))
                change(copy, static_cast<size_t>(row), first + row);
        }
        chunks[c] = std::make_shared<const Chunk>(std::move(copy));
    }
    return chunks;
}

/// Text arenas cannot be changed in place: rebuilds one with \a textOf(rowInChunk).
template<typename TextOf>
static void rebuildText(Chunk &chunk, TextOf textOf)
{
    std::string bytes;
    bytes.reserve(chunk.textBytes.size());
    Buffer<quint32> ends(static_cast<size_t>(chunk.rows));
    for (qsizetype row = 0; row < chunk.rows; ++row) {
        bytes.append(textOf(row));
        ends[static_cast<size_t>(row)] = static_cast<quint32>(bytes.size());
    }
    chunk.textBytes = std::move(bytes);
    chunk.textEnds = std::move(ends);
}

ColumnPtr withMissing(const Column &column, const RowSet &rows, const QString &reasonName)
{
    std::vector<QString> names = column.reasonNames();
    const Reason reason = reasonCode(names, reasonName);
    auto chunks = changed(column, rows, [&](Chunk &chunk, size_t row, qsizetype) {
        const auto at = static_cast<qsizetype>(row);
        if (chunk.isValid(at))
            chunk.originals[static_cast<quint32>(row)] = cellText(column.type(), chunk, at);
        setReason(chunk, row, reason);
        if (!chunk.numbers.empty())
            chunk.numbers[row] = 0;
        if (!chunk.ticks.empty())
            chunk.ticks[row] = 0;
    });
    if (column.storage() == Storage::Text) {
        for (size_t c = 0; c < chunks.size(); ++c) {
            if (!touches(rows, c))
                continue;
            Chunk copy = chunks[c]->clone();
            const Chunk &before = *chunks[c];
            rebuildText(copy, [&](qsizetype row) {
                return before.isValid(row) ? before.text(row) : std::string_view();
            });
            chunks[c] = std::make_shared<const Chunk>(std::move(copy));
        }
    }
    return std::make_shared<const Column>(column.type(), std::move(chunks), std::move(names),
                                          column.numberFormat());
}

ColumnPtr withNumbers(const Column &column, const RowSet &rows,
                      const std::function<double(qsizetype)> &valueOf)
{
    Q_ASSERT(column.storage() == Storage::Number);
    auto chunks = changed(column, rows, [&](Chunk &chunk, size_t row, qsizetype tableRow) {
        const double value = valueOf(tableRow);
        const bool present = !std::isnan(value);
        chunk.numbers[row] = present ? value : 0;
        setReason(chunk, row, present ? Reason::None : Reason::Empty);
        chunk.originals.erase(static_cast<quint32>(row));
    });
    return std::make_shared<const Column>(column.type(), std::move(chunks), column.reasonNames(),
                                          column.numberFormat());
}

ColumnPtr withCell(const Column &column, qsizetype row, const QString &value)
{
    RowSet rows(column.rowCount());
    rows.insert(row);
    const std::string text = value.toStdString();
    const auto parsed = parseCell(column.type(), value);
    auto chunks = changed(column, rows, [&](Chunk &chunk, size_t at, qsizetype) {
        chunk.originals.erase(static_cast<quint32>(at));
        setReason(chunk, at, parsed.reason);
        if (parsed.reason != Reason::None && !text.empty())
            chunk.originals[static_cast<quint32>(at)] = text;
        if (!chunk.numbers.empty())
            chunk.numbers[at] = parsed.number;
        if (!chunk.ticks.empty())
            chunk.ticks[at] = parsed.ticks;
        if (column.storage() == Storage::Text) {
            const Chunk before = chunk.clone();
            rebuildText(chunk, [&](qsizetype r) {
                return static_cast<size_t>(r) == at ? std::string_view(text) : before.text(r);
            });
        }
    });
    return std::make_shared<const Column>(column.type(), std::move(chunks), column.reasonNames(),
                                          column.numberFormat());
}

} // namespace sphygma
