// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/column.h"
#include "app/table/rowset.h"

#include <functional>

namespace sphygma {

/// Builds a column row by row. For small or computed columns; readers of big files fill chunks themselves.
class ColumnBuilder
{
public:
    explicit ColumnBuilder(ColumnType type, NumberFormat format = {});

    void appendNumber(double value);
    void appendTicks(qint64 value);
    void appendText(std::string_view utf8);
    void appendMissing(Reason reason = Reason::Empty, std::string_view original = {});
    /// With a reason of the column's own, such as "code:999".
    void appendMissing(const QString &reasonName, std::string_view original = {});

    qsizetype rowCount() const { return m_rows; }

    /// Leaves the builder empty.
    ColumnPtr finish();

private:
    void end(Reason reason);
    void closeChunk();

    ColumnType m_type;
    NumberFormat m_format;
    Chunk m_chunk;
    std::vector<double> m_numbers;
    std::vector<qint64> m_ticks;
    std::vector<quint32> m_ends;
    std::vector<quint8> m_reasons;
    std::vector<ChunkPtr> m_chunks;
    std::vector<QString> m_reasonNames;
    qsizetype m_rows = 0;
};

/// The cell of \a column in \a row with its reason and original text, behind what \a builder holds.
/// Precondition: their storage is the same.
void appendCell(const Column &column, qsizetype row, ColumnBuilder &builder);

/// The code of \a name among the reasons of a column, adding it where it is new. A column names at most 239
/// reasons; past that the last one stands for the rest.
Reason reasonCode(std::vector<QString> &names, const QString &name);

/// A copy of \a column with the cells of \a rows without a value, for the reason \a reasonName; their text,
/// as it stood, is kept as original. Chunks without such a row are shared with \a column.
ColumnPtr withMissing(const Column &column, const RowSet &rows, const QString &reasonName);

/// A copy of a number column with new values in \a rows: \a valueOf(row), or without a value where that gives
/// NaN. Chunks without such a row are shared.
ColumnPtr withNumbers(const Column &column, const RowSet &rows,
                      const std::function<double(qsizetype)> &valueOf);

/// One cell set to \a value as text: parsed by the column's type where it fits, kept as original text with
/// Reason::NotANumber where it does not, missing where \a value is empty.
ColumnPtr withCell(const Column &column, qsizetype row, const QString &value);

} // namespace sphygma
