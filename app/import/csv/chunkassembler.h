// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/columnwriter.h"

#include <memory>
#include <mutex>

namespace sphygma {

/// One chunk of every column, filled by several pieces at the same time. Numbers and dates are written where
/// they stay; texts and misfits are joined when the last piece is done.
class ChunkSlot
{
public:
    ChunkSlot(const std::vector<ColumnPlan> &plans, qsizetype capacity);

    /// Where the rows from \a firstRow on of \a column go.
    ColumnPart part(size_t column, quint32 firstRow);

    /// Called before its task is queued.
    void expectPiece();

    /// True for the piece, or the close, after which nothing is missing: that caller finishes the slot.
    bool addParts(quint32 firstRow, quint32 rows, std::vector<LooseCells> parts);
    bool close();

    /// The finished chunks, null for skipped columns.
    std::vector<ChunkPtr> finish();

    qsizetype rows() const { return m_rows; }

private:
    struct Columns
    {
        Buffer<double> numbers;
        Buffer<qint64> ticks;
        Buffer<quint32> textEnds;
        Buffer<quint64> valid;
    };

    struct PieceParts
    {
        quint32 firstRow;
        quint32 rows;
        std::vector<LooseCells> parts;
    };

    ChunkPtr finishColumn(size_t column);
    void joinTexts(size_t column, Chunk &chunk);

    const std::vector<ColumnPlan> &m_plans;
    std::vector<Columns> m_columns;
    std::mutex m_mutex;
    std::vector<PieceParts> m_pieces;
    int m_open = 1; ///< under m_mutex: pieces not yet done, and one until closed
    qsizetype m_rows = 0;
};

/// Moves the misfits of \a part, whose rows ascend, into \a chunk.
void takeMisfits(LooseCells &part, Chunk &chunk);

} // namespace sphygma
