// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/cellgrid.h"

#include <new>

namespace sphygma {

void CellGrid::addRow(qint64 line)
{
    if (line == m_line && m_rows > 0)
        return;
    m_lines.addRow(m_rows, line);
    ++m_rows;
    m_line = line;
}

void CellGrid::widen(qsizetype columns)
{
    if (columns > this->columns())
        m_columns.resize(static_cast<size_t>(columns));
}

void CellGrid::add(qint64 line, qsizetype column, const TypedCell &cell)
{
    if (cell.isEmpty())
        return;
    m_ordered &= line >= m_line;
    if (line < m_line)
        return;
    addRow(line);
    widen(column + 1);
    MixedColumn &target = m_columns[static_cast<size_t>(column)];
    m_ordered &= target.rowCount() < m_rows;
    const qint64 before = target.memory();
    target.append(m_rows - 1, cell);
    m_used += target.memory() - before;
    if (m_used > m_memory)
        throw std::bad_alloc();
}

} // namespace sphygma
