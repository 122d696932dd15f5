// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/table/chunkeditor.h"
#include "app/table/parallel.h"
#include "app/table/table.h"

#include <functional>

namespace sphygma {

/// One chunk of a column as a step changes it: the cells, where they stand in the table, and marks of what
/// was done to them.
class ChunkPass
{
public:
    ChunkPass(const Table &table, const Column &column, size_t chunk, RowSet &changed, RowSet &flagged)
        : m_table(table)
        , m_chunk(*column.chunks()[chunk])
        , m_first(static_cast<qsizetype>(chunk) * chunkRows)
        , m_editor(column.type(), m_chunk)
        , m_changed(changed)
        , m_flagged(flagged)
    {}

    const Chunk &cells() const { return m_chunk; }

    qsizetype rows() const { return m_chunk.rows; }

    /// Row of the table.
    qsizetype tableRow(size_t row) const { return m_first + static_cast<qsizetype>(row); }

    /// Whether a value stands in \a row of the chunk, in a row that is kept.
    bool hasValue(size_t row) const
    {
        return m_chunk.isValid(static_cast<qsizetype>(row)) && m_table.isKept(tableRow(row));
    }

    /// To change a cell; it is logged by that.
    ChunkEditor &change(size_t row)
    {
        m_changed.insert(tableRow(row));
        return m_editor;
    }

    void flag(size_t row) { m_flagged.insert(tableRow(row)); }

    ChunkEditor &editor() { return m_editor; }

private:
    const Table &m_table;
    const Chunk &m_chunk;
    const qsizetype m_first;
    ChunkEditor m_editor;
    RowSet &m_changed;
    RowSet &m_flagged;
};

/// What became of one column.
struct ColumnOutcome
{
    ColumnPtr column;
    RowSet changed;
    RowSet flagged;
};

/// Runs \a work over every chunk of a column, on all cores; chunks it does not change are shared.
/// \a reasonNames are those of the new column.
Result<ColumnOutcome> changeColumn(const Table &table, qsizetype column, std::vector<QString> reasonNames,
                                   Progress &progress, const std::function<void(ChunkPass &)> &work);

} // namespace sphygma
