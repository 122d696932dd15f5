// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/fieldscanner.h"

namespace sphygma {

FieldTable::FieldTable(size_t columns, ScanChars chars)
    : m_columns(columns), m_chars(chars), m_masks(bestMaskFunction())
{}

void FieldTable::scan(const Piece &piece)
{
    m_text = piece.block->data() + piece.begin;
    m_separators.clear();
    m_rowEnds.clear();
    m_ragged.clear();
    m_strays.clear();
    m_strayOffsets.clear();
    m_lines.clear();
    m_blankLines = 0;
    m_widest = m_columns;
    findSeparators(piece);
    m_regular = isRegular(piece);
    if (m_regular)
        m_rows = piece.rows;
    else
        layOut(piece);
}

void FieldTable::findSeparators(const Piece &piece)
{
    constexpr size_t span = 64;
    BlockMasks masks[span];
    SpanContent ignored;
    BlockResolver resolver(m_text, m_chars, false);
    resolver.setLiterals(piece.literals);
    const size_t size = piece.end - piece.begin;
    size_t at = 0;
    while (at + 64 <= size) {
        const size_t blocks = std::min(span, (size - at) / 64);
        m_masks(m_text + at, blocks, m_chars, masks, ignored);
        for (size_t b = 0; b < blocks; ++b, at += 64) {
            Resolved found;
            resolver.resolve(masks[b], at, at + 64 < size && m_text[at + 64] == '\n', found);
            take(at, found);
        }
    }
    if (at < size) {
        Resolved found;
        resolver.resolveExactly(at, static_cast<unsigned>(size - at), false, found);
        take(at, found);
    }
    const bool open =
        size > 0 && (m_rowEnds.size() == 0 || m_separators[m_rowEnds[m_rowEnds.size() - 1]] + 1 < size);
    if (open) {
        m_rowEnds.append(static_cast<quint32>(m_separators.size()));
        m_separators.append(static_cast<quint32>(size));
    }
}

void FieldTable::take(size_t at, const Resolved &found)
{
    quint32 *out = m_separators.reserve(64), *rowEnds = m_rowEnds.reserve(64);
    const auto before = static_cast<quint32>(m_separators.size());
    const auto base = static_cast<quint32>(at);
    quint32 count = 0;
    size_t rows = 0;
    for (quint64 bits = found.separators; bits != 0; bits &= bits - 1) {
        const int place = std::countr_zero(bits);
        rowEnds[rows] = before + count; // kept where a line ends here
        rows += (found.newlines >> place) & 1;
        out[count++] = base + static_cast<quint32>(place);
    }
    m_separators.grow(count);
    m_rowEnds.grow(rows);
    for (quint64 bits = found.strayQuotes; bits != 0; bits &= bits - 1)
        m_strayOffsets.push_back(at + static_cast<size_t>(std::countr_zero(bits)));
}

/// Every row has as many fields as there are columns, and starts on a line of its own.
bool FieldTable::isRegular(const Piece &piece) const
{
    const size_t rows = m_rowEnds.size();
    if (static_cast<qint64>(rows) != piece.rows || !m_strayOffsets.empty()
        || (piece.lines != piece.rows && piece.lines + 1 != piece.rows))
        return false;
    const quint32 *ends = m_rowEnds.data();
    bool regular = true;
    for (size_t r = 0; r < rows; ++r)
        regular &= ends[r] == (r + 1) * m_columns - 1;
    return regular;
}

void FieldTable::layOut(const Piece &piece)
{
    m_begins.clear();
    m_ends.clear();
    m_rows = 0;
    quint32 begin = 0;
    size_t firstSeparator = 0, stray = 0;
    qint64 line = 0;
    for (size_t r = 0; r < m_rowEnds.size(); ++r) {
        const size_t endSeparator = m_rowEnds[r];
        const quint32 end = m_separators[endSeparator];
        const bool blank = firstSeparator == endSeparator
            && (end == begin || (end == begin + 1 && m_text[begin] == '\r' && m_text[end] == '\n'));
        if (m_rows >= piece.rows && !blank)
            break; // a footer that was cut off
        for (; stray < m_strayOffsets.size() && m_strayOffsets[stray] < end; ++stray)
            m_strays.push_back({m_rows});
        if (blank) {
            ++m_blankLines;
        } else {
            m_lines.push_back(line);
            layOutRow(firstSeparator, endSeparator, begin);
        }
        line += countLines({m_text + begin, std::min<size_t>(end + 1, piece.end - piece.begin) - begin});
        firstSeparator = endSeparator + 1;
        begin = end + 1;
    }
}

void FieldTable::layOutRow(size_t firstSeparator, size_t endSeparator, quint32 begin)
{
    const size_t fields = endSeparator - firstSeparator + 1;
    const quint32 rowEnd = m_separators[endSeparator];
    const bool carriageReturn = rowEnd > begin && m_text[rowEnd - 1] == '\r' && m_text[rowEnd] == '\n';
    const quint32 contentEnd = rowEnd - quint32(carriageReturn);
    quint32 *begins = m_begins.reserve(m_columns);
    quint32 *ends = m_ends.reserve(m_columns);
    quint32 at = begin;
    for (size_t c = 0; c < m_columns; ++c) {
        if (c < fields) {
            begins[c] = at;
            ends[c] = c + 1 == fields ? contentEnd : m_separators[firstSeparator + c];
            at = ends[c] + 1;
        } else {
            begins[c] = ends[c] = contentEnd;
        }
    }
    m_begins.grow(m_columns);
    m_ends.grow(m_columns);
    if (fields != m_columns) {
        RaggedRow ragged{m_rows, fields, {}};
        if (fields > m_columns)
            ragged.extra.assign(m_text + at, contentEnd - at);
        m_ragged.push_back(std::move(ragged));
    }
    m_widest = std::max(m_widest, fields);
    ++m_rows;
}

} // namespace sphygma
