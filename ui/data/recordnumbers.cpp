// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/recordnumbers.h"

#include "app/base/numbertext.h"
#include "ui/data/tablegrid.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

namespace sphygma {

RecordNumbers::RecordNumbers(TableGrid &grid) : QWidget(&grid), m_grid(grid)
{
    setAccessibleName(tr("Record numbers"));
    setToolTip(tr("The number of the record in the file. Click to select it."));
    setFont(Theme::font(11));
}

int RecordNumbers::wantedWidth() const
{
    const QString last = readableNumber(static_cast<qint64>(m_grid.tableModel().table().rowCount()));
    return qMax(44, fontMetrics().horizontalAdvance(last) + 22);
}

void RecordNumbers::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.rail);
    painter.setPen(tokens.hairline);
    painter.drawLine(rect().topRight(), rect().bottomRight());
    const TableModel &model = m_grid.tableModel();
    const auto &selected = m_grid.rowSelection().rows();
    const int height = m_grid.rowHeight();
    const int rows = model.rowCount();
    for (int row = m_grid.firstRow(), y = 0; row < rows && y < this->height(); ++row, y += height) {
        const qsizetype tableRow = model.tableRow(row);
        const QRect cell(0, y, width() - 1, height);
        const bool chosen = selected && tableRow < selected->size() && selected->contains(tableRow);
        if (chosen)
            painter.fillRect(cell, tokens.accentSoft);
        painter.setPen(chosen ? tokens.accent : tokens.muted);
        painter.drawText(cell.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                         readableNumber(model.table().recordOf(tableRow)));
    }
}

int RecordNumbers::rowAt(int y) const
{
    const int row = m_grid.firstRow() + y / m_grid.rowHeight();
    return y >= 0 && row < m_grid.tableModel().rowCount() ? row : -1;
}

void RecordNumbers::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos().y());
    if (row >= 0 && event->button() == Qt::LeftButton)
        m_grid.selectRecord(row, event->modifiers());
}

void RecordNumbers::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos().y());
    if (row >= 0 && event->buttons().testFlag(Qt::LeftButton))
        m_grid.selectRecord(row, event->modifiers() | Qt::ShiftModifier);
}

void RecordNumbers::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_grid.viewport(), event);
}

} // namespace sphygma
