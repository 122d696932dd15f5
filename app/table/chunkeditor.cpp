// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/chunkeditor.h"

#include "app/table/cellformat.h"

namespace sphygma {

ChunkEditor::ChunkEditor(ColumnType type, const Chunk &source) : m_type(type), m_source(source)
{
    m_chunk.rows = source.rows;
    m_chunk.numbers = source.numbers.share();
    m_chunk.ticks = source.ticks.share();
    m_chunk.textEnds = source.textEnds.share();
    m_chunk.valid = source.valid.share();
    m_chunk.reasons = source.reasons.share();
    m_chunk.originals = source.originals;
}

Buffer<double> &ChunkEditor::numbers()
{
    if (!std::exchange(m_ownNumbers, true))
        m_chunk.numbers = m_source.numbers.clone();
    return m_chunk.numbers;
}

Buffer<qint64> &ChunkEditor::ticks()
{
    if (!std::exchange(m_ownTicks, true))
        m_chunk.ticks = m_source.ticks.clone();
    return m_chunk.ticks;
}

void ChunkEditor::ownValid()
{
    if (std::exchange(m_ownValid, true))
        return;
    if (!m_source.valid.empty()) {
        m_chunk.valid = m_source.valid.clone();
        return;
    }
    const auto rows = static_cast<size_t>(m_chunk.rows);
    m_chunk.valid = Buffer<quint64>((rows + 63) / 64, ~quint64(0));
    if (rows % 64 != 0)
        m_chunk.valid[rows / 64] = (quint64(1) << (rows % 64)) - 1;
}

void ChunkEditor::ownReasons()
{
    if (std::exchange(m_ownReasons, true))
        return;
    if (!m_source.reasons.empty()) {
        m_chunk.reasons = m_source.reasons.clone();
        return;
    }
    m_chunk.reasons = Buffer<quint8>(static_cast<size_t>(m_chunk.rows), 0);
    for (qsizetype row = 0; row < m_chunk.rows; ++row) {
        if (!m_source.isValid(row))
            m_chunk.reasons[static_cast<size_t>(row)] = static_cast<quint8>(Reason::Empty);
    }
}

void ChunkEditor::setReason(size_t row, Reason reason)
{
    m_changed = true;
    const bool valid = m_chunk.isValid(static_cast<qsizetype>(row));
    if (valid != (reason == Reason::None)) {
        ownValid();
        m_chunk.valid[row / 64] ^= quint64(1) << (row % 64);
    }
    if (reason > Reason::Empty || !m_chunk.reasons.empty()) {
        ownReasons();
        m_chunk.reasons[row] = static_cast<quint8>(reason);
    }
}

void ChunkEditor::setText(size_t row, std::string text)
{
    Q_ASSERT(m_texts.empty() || m_texts.back().first < row);
    m_texts.emplace_back(row, std::move(text));
}

void ChunkEditor::clearValue(size_t row)
{
    if (!m_chunk.isValid(static_cast<qsizetype>(row)))
        return;
    switch (storageOf(m_type)) {
    case Storage::Number:
        numbers()[row] = 0;
        break;
    case Storage::Ticks:
        ticks()[row] = 0;
        break;
    case Storage::Text:
        setText(row, {});
        break;
    }
}

void ChunkEditor::setMissing(size_t row, Reason reason)
{
    const auto at = static_cast<qsizetype>(row);
    if (m_chunk.isValid(at))
        m_chunk.originals[static_cast<quint32>(row)] = cellText(m_type, m_source, at);
    clearValue(row);
    setReason(row, reason);
}

void ChunkEditor::setEmpty(size_t row)
{
    clearValue(row);
    m_chunk.originals.erase(static_cast<quint32>(row));
    setReason(row, Reason::Empty);
}

void ChunkEditor::setNumber(size_t row, double value)
{
    numbers()[row] = value;
    m_chunk.originals.erase(static_cast<quint32>(row));
    setReason(row, Reason::None);
}

void ChunkEditor::setTyped(size_t row, const QString &text)
{
    const ParsedCell parsed = parseCell(m_type, text);
    if (parsed.reason != Reason::None) {
        setEmpty(row);
        if (parsed.reason != Reason::Empty) {
            m_chunk.originals[static_cast<quint32>(row)] = text.toStdString();
            setReason(row, parsed.reason);
        }
        return;
    }
    switch (storageOf(m_type)) {
    case Storage::Number:
        numbers()[row] = parsed.number;
        break;
    case Storage::Ticks:
        ticks()[row] = parsed.ticks;
        break;
    case Storage::Text:
        setText(row, text.toStdString());
        break;
    }
    m_chunk.originals.erase(static_cast<quint32>(row));
    setReason(row, Reason::None);
}

/// Text arenas cannot be changed in place: what lies between changed rows is copied in one piece.
void ChunkEditor::rebuildText()
{
    if (m_texts.empty()) {
        m_chunk.textBytes = m_source.textBytes;
        return;
    }
    const auto rows = static_cast<size_t>(m_chunk.rows);
    const std::string_view old(m_source.textBytes);
    const auto startOf = [&](size_t row) { return row == 0 ? 0 : size_t(m_source.textEnds[row - 1]); };
    m_chunk.textEnds = Buffer<quint32>(rows);
    m_chunk.textBytes.reserve(old.size());
    size_t row = 0;
    const auto copyUpTo = [&](size_t next) {
        const size_t from = startOf(row);
        const size_t shift = m_chunk.textBytes.size() - from; // wraps where the new text is shorter
        m_chunk.textBytes.append(old.substr(from, startOf(next) - from));
        for (; row < next; ++row)
            m_chunk.textEnds[row] = static_cast<quint32>(m_source.textEnds[row] + shift);
    };
    for (const auto &[changed, text] : m_texts) {
        copyUpTo(changed);
        m_chunk.textBytes += text;
        m_chunk.textEnds[row++] = static_cast<quint32>(m_chunk.textBytes.size());
    }
    copyUpTo(rows);
}

ChunkPtr ChunkEditor::finish()
{
    if (storageOf(m_type) == Storage::Text)
        rebuildText();
    return std::make_shared<const Chunk>(std::move(m_chunk));
}

} // namespace sphygma
