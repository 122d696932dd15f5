// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/buffer.h"
#include "app/table/columntype.h"
#include "app/table/originals.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sphygma {

/// Rows in every chunk of a column but the last. Row r is in chunk r >> 16, at r & 0xFFFF.
inline constexpr qsizetype chunkRows = 65536;

/// Why a cell holds no value of its column's type. Codes from FirstNamed on are names the column gives.
enum class Reason : quint8 {
    None = 0, ///< it does hold a value
    Empty = 1, ///< an empty field
    NotANumber = 2, ///< text where the column holds numbers (dates, times); the text is kept
    Censored = 3, ///< "<5", ">200": a bound, not a value; the text is kept
    FirstNamed = 16, ///< "code:999", "tagged:a", "step:4": Column::reasonNames()[code - FirstNamed]
};

/// The values of at most chunkRows rows. Never changed once it is in a Column; shared by all that did not
/// change it. Bit r of \a valid tells whether row r holds a value; an empty \a valid means that all do. \a
/// reasons has a byte a row where some missing cell has a reason other than Empty, and is empty otherwise. \a
/// originals keeps the text of cells that hold no value but were not empty either ("120/80", "refused").
struct Chunk
{
    qsizetype rows = 0;
    Buffer<double> numbers; ///< Storage::Number; the content of rows without a value is 0
    Buffer<qint64> ticks; ///< Storage::Ticks; likewise
    Buffer<quint32> textEnds; ///< Storage::Text: end of each row's text in textBytes
    std::string textBytes; ///< UTF-8
    Buffer<quint64> valid;
    Buffer<quint8> reasons;
    Originals originals; ///< by row within the chunk, UTF-8

    bool isValid(qsizetype row) const
    {
        return valid.empty() || ((valid[static_cast<size_t>(row >> 6)] >> (row & 63)) & 1);
    }

    Reason reason(qsizetype row) const
    {
        if (isValid(row))
            return Reason::None;
        return reasons.empty() ? Reason::Empty : static_cast<Reason>(reasons[static_cast<size_t>(row)]);
    }

    std::string_view text(qsizetype row) const
    {
        const auto i = static_cast<size_t>(row);
        const quint32 start = i == 0 ? 0 : textEnds[i - 1];
        return std::string_view(textBytes).substr(start, textEnds[i] - start);
    }

    /// A deep copy to build a changed chunk from.
    Chunk clone() const;
    /// Bytes held, for the memory shown to the user and for cache limits.
    size_t memory() const;
};

using ChunkPtr = std::shared_ptr<const Chunk>;

/// How the file wrote the numbers of a column, so that they can be shown as they were.
struct NumberFormat
{
    int decimals = 0; ///< most digits after the decimal sign
    char16_t decimalSign = u'.';
    char16_t thousandsSign = 0; ///< 0 without one

    bool operator==(const NumberFormat &) const = default;
};

/// An immutable column: chunks of one storage, and the names of its missing reasons.
class Column
{
public:
    Column(ColumnType type, std::vector<ChunkPtr> chunks, std::vector<QString> reasonNames = {},
           NumberFormat format = {});

    ColumnType type() const { return m_type; }

    Storage storage() const { return storageOf(m_type); }

    qsizetype rowCount() const { return m_rows; }

    const std::vector<ChunkPtr> &chunks() const { return m_chunks; }

    const Chunk &chunkOf(qsizetype row) const { return *m_chunks[static_cast<size_t>(row / chunkRows)]; }

    const std::vector<QString> &reasonNames() const { return m_reasonNames; }

    const NumberFormat &numberFormat() const { return m_format; }

    bool isValid(qsizetype row) const { return chunkOf(row).isValid(row % chunkRows); }

    Reason reason(qsizetype row) const { return chunkOf(row).reason(row % chunkRows); }

    /// "empty", "notANumber", "censored", "code:999" …; an empty text for None.
    QString reasonName(Reason reason) const;

    /// Preconditions: the storage fits. The value of a row without one is 0 or empty.
    double number(qsizetype row) const { return chunkOf(row).numbers[static_cast<size_t>(row % chunkRows)]; }

    qint64 ticks(qsizetype row) const { return chunkOf(row).ticks[static_cast<size_t>(row % chunkRows)]; }

    std::string_view text(qsizetype row) const { return chunkOf(row).text(row % chunkRows); }

    /// The kept text of a cell that holds no value; nothing where the cell was empty or holds one.
    std::optional<QString> original(qsizetype row) const;

    /// Cells without a value, over all rows.
    qsizetype missingCount() const;

    size_t memory() const;

private:
    ColumnType m_type;
    std::vector<ChunkPtr> m_chunks;
    std::vector<QString> m_reasonNames;
    NumberFormat m_format;
    qsizetype m_rows = 0;
};

using ColumnPtr = std::shared_ptr<const Column>;

} // namespace sphygma
