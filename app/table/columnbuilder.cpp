// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/columnbuilder.h"

#include "app/table/chunkeditor.h"

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

void appendCell(const Column &column, qsizetype row, ColumnBuilder &builder)
{
    if (!column.isValid(row)) {
        const Reason reason = column.reason(row);
        const std::string original = column.original(row).value_or(QString()).toStdString();
        if (reason >= Reason::FirstNamed)
            builder.appendMissing(column.reasonName(reason), original);
        else
            builder.appendMissing(reason, original);
    } else if (column.storage() == Storage::Number) {
        builder.appendNumber(column.number(row));
    } else if (column.storage() == Storage::Ticks) {
        builder.appendTicks(column.ticks(row));
    } else {
        builder.appendText(column.text(row));
    }
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

/// Runs \a change(editor, rowInChunk, row) over the chunks that hold a row of \a rows; the others are shared.
template<typename Change>
static std::vector<ChunkPtr> changed(const Column &column, const RowSet &rows, Change change)
{
    std::vector<ChunkPtr> chunks = column.chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const qsizetype first = static_cast<qsizetype>(c) * chunkRows;
        const qsizetype last = first + chunks[c]->rows;
        if (!rows.anyIn(first, last))
            continue;
        ChunkEditor editor(column.type(), *chunks[c]);
        rows.forEachIn(first, last,
                       [&](qsizetype row) { change(editor, static_cast<size_t>(row - first), row); });
        chunks[c] = editor.finish();
    }
    return chunks;
}

ColumnPtr withMissing(const Column &column, const RowSet &rows, const QString &reasonName)
{
    std::vector<QString> names = column.reasonNames();
    const Reason reason = reasonCode(names, reasonName);
    auto chunks = changed(
        column, rows, [&](ChunkEditor &editor, size_t row, qsizetype) { editor.setMissing(row, reason); });
    return std::make_shared<const Column>(column.type(), std::move(chunks), std::move(names),
                                          column.numberFormat());
}

ColumnPtr withNumbers(const Column &column, const RowSet &rows,
                      const std::function<double(qsizetype)> &valueOf)
{
    Q_ASSERT(column.storage() == Storage::Number);
    auto chunks = changed(column, rows, [&](ChunkEditor &editor, size_t row, qsizetype tableRow) {
        const double value = valueOf(tableRow);
        if (std::isnan(value))
            editor.setEmpty(row);
        else
            editor.setNumber(row, value);
    });
    return std::make_shared<const Column>(column.type(), std::move(chunks), column.reasonNames(),
                                          column.numberFormat());
}

ColumnPtr withCell(const Column &column, qsizetype row, const QString &value)
{
    RowSet rows(column.rowCount());
    rows.insert(row);
    auto chunks =
        changed(column, rows, [&](ChunkEditor &editor, size_t at, qsizetype) { editor.setTyped(at, value); });
    return std::make_shared<const Column>(column.type(), std::move(chunks), column.reasonNames(),
                                          column.numberFormat());
}

} // namespace sphygma
