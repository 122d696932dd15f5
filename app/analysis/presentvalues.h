// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

#include <bit>
#include <span>
#include <vector>

namespace sphygma {

inline constexpr qsizetype chunkWords = chunkRows / 64;

/// The rows 64·word … 64·word + 63 of a chunk that the table keeps, lowest bit first; rows past the chunk's
/// end are not.
inline quint64 keptWord(const Table &table, qsizetype chunk, qsizetype word, qsizetype rowsInChunk)
{
    const qsizetype left = rowsInChunk - word * 64;
    const quint64 rows = left >= 64 ? ~quint64(0) : (quint64(1) << left) - 1;
    if (!table.kept())
        return rows;
    return rows & table.kept()->words()[static_cast<size_t>(chunk * chunkWords + word)];
}

/// The rows of the same word that hold a value.
inline quint64 validWord(const Chunk &chunk, qsizetype word)
{
    return chunk.valid.empty() ? ~quint64(0) : chunk.valid[static_cast<size_t>(word)];
}

/// Calls visit(row in chunk) for every kept row of a chunk in which all of \a columns hold a value.
template<typename Visit>
void forEachPresent(const Table &table, qsizetype chunk, std::span<const Chunk *const> columns, Visit &&visit)
{
    const qsizetype rows = columns.front()->rows;
    for (qsizetype word = 0; word * 64 < rows; ++word) {
        quint64 present = keptWord(table, chunk, word, rows);
        for (const Chunk *column : columns)
            present &= validWord(*column, word);
        for (; present != 0; present &= present - 1)
            visit(word * 64 + std::countr_zero(present));
    }
}

/// The kept, present numbers of one chunk: the chunk itself where nothing is left out, else gathered in \a
/// buffer.
std::span<const double> presentNumbers(const Table &table, qsizetype column, qsizetype chunk,
                                       std::vector<double> &buffer);

} // namespace sphygma
