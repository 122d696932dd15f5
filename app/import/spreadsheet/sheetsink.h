// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/grid/cellgrid.h"
#include "app/import/issuelist.h"

#include <QString>

namespace sphygma {

/// "A1" style name of a cell; both count from 0.
QString cellName(qint64 row, qsizetype column);

/// Where a reader of sheets puts what it finds. Gathers what the report says of the sheet as a whole.
class SheetSink
{
public:
    /// \a rows: how many filled rows are wanted; 0 for all.
    SheetSink(qint64 memory, qsizetype rows) : m_grid(memory), m_wanted(rows) {}

    /// \a row counts from 1, \a column from 0. False when no more rows are wanted.
    bool add(qint64 row, qsizetype column, const TypedCell &cell)
    {
        if (m_wanted > 0 && m_grid.rows() >= m_wanted && row != m_grid.lastLine() && !cell.isEmpty()) {
            m_complete = false;
            return false;
        }
        m_grid.add(row, column, cell);
        return true;
    }

    void hideRow(qint64 row);
    /// Rows and columns count from 0.
    void merge(qint64 firstRow, qsizetype firstColumn, qint64 lastRow, qsizetype lastColumn);

    /// A formula without a stored result.
    void addUncomputed(qint64 row, qsizetype column);

    bool isComplete() const { return m_complete; }

    const CellGrid &grid() const { return m_grid; }

    CellGrid takeGrid() { return std::move(m_grid); }

    /// Hidden rows, merged cells, formulas without a result.
    void tell(IssueList &issues) const;

private:
    CellGrid m_grid;
    qsizetype m_wanted;
    bool m_complete = true;
    QStringList m_hidden; ///< "5", "8–12": the first ones
    qint64 m_hiddenCount = 0;
    qint64 m_hiddenFirst = 0; ///< of the run at hand
    qint64 m_hiddenLast = 0;
    QStringList m_merged; ///< "A1:B2": the first ones
    qint64 m_mergedCount = 0;
    QStringList m_uncomputed;
    qint64 m_uncomputedCount = 0;
};

} // namespace sphygma
