// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/recordframer.h"

#include <vector>

namespace sphygma {

/// Field ends that grow without being zeroed.
class OffsetList
{
public:
    quint32 *reserve(size_t more)
    {
        if (m_size + more > m_buffer.size()) {
            Buffer<quint32> larger(std::max(m_buffer.size() * 2, m_size + more + 1024));
            std::copy(m_buffer.begin(), m_buffer.begin() + m_size, larger.begin());
            m_buffer = std::move(larger);
        }
        return m_buffer.data() + m_size;
    }

    void grow(size_t by) { m_size += by; }

    void append(quint32 value)
    {
        *reserve(1) = value;
        ++m_size;
    }

    void clear() { m_size = 0; }

    size_t size() const { return m_size; }

    const quint32 *data() const { return m_buffer.data(); }

    quint32 operator[](size_t i) const { return m_buffer[i]; }

private:
    Buffer<quint32> m_buffer;
    size_t m_size = 0;
};

/// A row that has not as many fields as the table has columns.
struct RaggedRow
{
    qint64 row = 0; ///< within the piece
    size_t fields = 0;
    std::string extra; ///< what stands behind the last column, as it is in the file
};

/// The first of a cell.
struct StrayQuote
{
    qint64 row = 0; ///< within the piece
    size_t column = 0;
};

/// The fields of one piece: cell (row, column) lies between begins and ends at row · columns + column.
class FieldTable
{
public:
    FieldTable(size_t columns, ScanChars chars);

    /// Finds all fields of \a piece. What was found before is forgotten, its memory kept.
    void scan(const Piece &piece);

    qint64 rows() const { return m_rows; }

    size_t columns() const { return m_columns; }

    const char *text() const { return m_text; }

    /// A raw field, quotes and all, without the carriage return of its line end.
    std::string_view raw(qint64 row, size_t column) const
    {
        const size_t i = static_cast<size_t>(row) * m_columns + column;
        if (m_regular) {
            const quint32 begin = i == 0 ? 0 : m_separators[i - 1] + 1;
            size_t end = m_separators[i];
            if (column + 1 == m_columns && end > begin && m_text[end - 1] == '\r' && m_text[end] == '\n')
                --end;
            return {m_text + begin, end - begin};
        }
        return {m_text + m_begins[i], m_ends[i] - m_begins[i]};
    }

    /// The raw fields of \a count rows from \a firstRow on: raw() many times over, faster.
    void raws(qint64 firstRow, size_t count, size_t column, std::string_view *fields) const;

    const std::vector<RaggedRow> &ragged() const { return m_ragged; }

    const std::vector<StrayQuote> &strayQuotes() const { return m_strays; }

    /// Physical line on which each row starts, relative to the piece; empty when row r starts on line r.
    const std::vector<qint64> &lines() const { return m_lines; }

    qint64 blankLines() const { return m_blankLines; }

    /// The first of them, relative to the piece.
    const std::vector<qint64> &firstBlanks() const { return m_firstBlanks; }

    /// The most fields of any row.
    size_t widest() const { return m_widest; }

private:
    void findSeparators(const Piece &piece);
    void take(size_t at, const Resolved &found);
    bool isLineEnd(size_t separator) const;
    void findRowEnds();
    bool isRegular(const Piece &piece) const;
    void layOut(const Piece &piece);
    void layOutRow(size_t firstSeparator, size_t endSeparator, quint32 begin);

    size_t m_columns;
    ScanChars m_chars;
    MaskFunction m_masks;
    const char *m_text = nullptr;
    OffsetList m_separators;
    OffsetList m_rowEnds; ///< index of each row's last separator, where rows are not regular
    OffsetList m_begins;
    OffsetList m_ends;
    bool m_regular = true;
    qint64 m_rows = 0;
    qint64 m_blankLines = 0;
    std::vector<qint64> m_firstBlanks;
    size_t m_widest = 0;
    std::vector<RaggedRow> m_ragged;
    std::vector<StrayQuote> m_strays;
    std::vector<size_t> m_strayOffsets;
    std::vector<qint64> m_lines;
};

} // namespace sphygma
