// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/columnplan.h"
#include "app/import/csv/fieldscanner.h"
#include "app/import/csv/missingfilter.h"

namespace sphygma {

/// What one piece adds to a column of a chunk and cannot write where it stays.
struct LooseCells
{
    std::string bytes; ///< of texts
    std::vector<Misfit> misfits;
    bool allValid = true;
};

/// The part of a chunk that one piece fills: memory for its rows, and what does not fit in such memory.
struct ColumnPart : LooseCells
{
    double *numbers = nullptr;
    qint64 *ticks = nullptr;
    quint32 *textEnds = nullptr; ///< relative to this part's own bytes
    quint64 *valid = nullptr;
    ColumnTally tally;
};

/// Memory that one thread uses for piece after piece.
struct WriterScratch
{
    std::string unescaped;
    Buffer<char> text;
};

/// Parses one column of one piece straight into \a part. Rows of the part start at \a firstRow of the chunk,
/// a multiple of 64. When \a repair, text that is not UTF-8 is made so.
void writeColumn(const FieldTable &fields, size_t column, const ColumnPlan &plan,
                 const MissingFilter &missing, char quote, quint32 firstRow, bool repair,
                 WriterScratch &scratch, ColumnPart &part);

/// The same cell by cell, for text that is already a column.
void writeCell(std::string_view content, quint32 row, quint32 rowInChunk, const ColumnPlan &plan,
               const MissingFilter &missing, ColumnPart &part);

} // namespace sphygma
