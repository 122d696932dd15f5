// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/grid/mixedcolumn.h"
#include "app/table/lineage.h"

namespace sphygma {

/// The filled cells of a sheet or a query, row by row. Rows without a filled cell are not kept,
/// unless they are added as such.
class CellGrid
{
public:
    /// More than \a memory bytes throw std::bad_alloc, before the computer begins to swap.
    explicit CellGrid(qint64 memory) : m_memory(memory) {}

    /// Lines ascend and count from 1; columns count from 0, in any order. An empty cell is passed over, and
    /// so is one whose line or place has passed: see isOrdered().
    void add(qint64 line, qsizetype column, const TypedCell &cell);
    /// A row that stays also without a cell, and columns that are there also without one: of a database.
    void addRow(qint64 line);
    void widen(qsizetype columns);

    /// False when a cell came late or twice, as only a damaged file has it.
    bool isOrdered() const { return m_ordered; }

    qsizetype rows() const { return m_rows; }

    /// Of the file, those without a cell included.
    qsizetype columns() const { return static_cast<qsizetype>(m_columns.size()); }

    const MixedColumn &column(qsizetype column) const { return m_columns[static_cast<size_t>(column)]; }

    /// Gives the memory of \a column back.
    void drop(qsizetype column) { m_columns[static_cast<size_t>(column)].clear(); }

    qint64 lineOf(qsizetype row) const { return m_lines.lineOf(row); }

    qint64 lastLine() const { return m_line; }

private:
    std::vector<MixedColumn> m_columns;
    LineMap m_lines;
    qsizetype m_rows = 0;
    qint64 m_line = 0;
    qint64 m_memory;
    qint64 m_used = 0;
    bool m_ordered = true;
};

} // namespace sphygma
