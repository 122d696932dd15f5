// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/fieldscanner.h"

namespace sphygma {

static constexpr size_t mostBlanks = 20; ///< that are told one by one

FieldTable::FieldTable(size_t columns, ScanChars chars)
    : m_columns(columns), m_chars(chars), m_masks(bestMaskFunction())
{}

void FieldTable::scan(const Piece &piece)
{
    m_text = piece.block->data() + piece.begin;
    m_separators.clear();
    m_ragged.clear();
    m_strays.clear();
    m_strayOffsets.clear();
    m_lines.clear();
    m_blankLines = 0;
    m_firstBlanks.clear();
    m_widest = m_columns;
    findSeparators(piece);
    m_regular = isRegular(piece);
    if (m_regular)
        m_rows = piece.rows;
    else
        layOut(piece);
}

void FieldTable::raws(qint64 firstRow, size_t count, size_t column, std::string_view *fields) const
{
    const bool mayEndInReturn = column + 1 == m_columns; // raw() looks for it
    if (!m_regular || mayEndInReturn || (firstRow == 0 && column == 0)) {
        for (size_t i = 0; i < count; ++i)
            fields[i] = raw(firstRow + static_cast<qint64>(i), column);
        return;
    }
    const char *const text = m_text;
    const quint32 *separator = m_separators.data() + static_cast<size_t>(firstRow) * m_columns + column;
    for (size_t i = 0; i < count; ++i, separator += m_columns)
        fields[i] = {text + separator[-1] + 1, separator[0] - separator[-1] - 1};
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
    const bool closed = m_separators.size() > 0 && m_separators[m_separators.size() - 1] + 1 == size
        && isLineEnd(m_separators.size() - 1);
    if (size > 0 && !closed)
        m_separators.append(static_cast<quint32>(size));
}

void FieldTable::take(size_t at, const Resolved &found)
{
    constexpr unsigned together = 8; // a branch for each would be guessed wrongly once a block
    quint32 *out = m_separators.reserve(64 + together);
    const auto base = static_cast<quint32>(at);
    quint64 bits = found.separators;
    const auto count = static_cast<unsigned>(std::popcount(bits));
    for (unsigned done = 0; done < count; done += together) {
        for (unsigned i = 0; i < together; ++i, bits &= bits - 1)
            *out++ = base + static_cast<quint32>(std::countr_zero(bits));
    }
    m_separators.grow(count);
    for (quint64 strays = found.strayQuotes; strays != 0; strays &= strays - 1)
        m_strayOffsets.push_back(at + static_cast<size_t>(std::countr_zero(strays)));
}

bool FieldTable::isLineEnd(size_t separator) const
{
    const char c = m_text[m_separators[separator]];
    return c == '\n' || c == '\r';
}

/// Every row has as many fields as there are columns, and starts on a line of its own.
bool FieldTable::isRegular(const Piece &piece) const
{
    const auto rows = static_cast<size_t>(piece.rows);
    if (m_separators.size() != rows * m_columns || !m_strayOffsets.empty())
        return false;
    const bool open = rows > 0 && m_separators[m_separators.size() - 1] == piece.end - piece.begin;
    if (piece.lines + qint64(open) != piece.rows)
        return false;
    // There are no more line ends than rows: when each row's last separator is one, no other is.
    bool regular = true;
    for (size_t r = 0; r + 1 < rows; ++r)
        regular &= isLineEnd((r + 1) * m_columns - 1);
    return regular;
}

void FieldTable::findRowEnds()
{
    m_rowEnds.clear();
    for (size_t i = 0; i < m_separators.size(); ++i) {
        if (i + 1 == m_separators.size() || isLineEnd(i))
            m_rowEnds.append(static_cast<quint32>(i));
    }
}

void FieldTable::layOut(const Piece &piece)
{
    findRowEnds();
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
        for (size_t column = 0; stray < m_strayOffsets.size() && m_strayOffsets[stray] < end; ++stray) {
            while (m_separators[firstSeparator + column] < m_strayOffsets[stray])
                ++column;
            if (m_strays.empty() || m_strays.back().row != m_rows || m_strays.back().column != column)
                m_strays.push_back({m_rows, column});
        }
        if (blank) {
            ++m_blankLines;
            if (m_firstBlanks.size() < mostBlanks)
                m_firstBlanks.push_back(line);
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
