// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/cellpainter.h"

#include "ui/data/tablegrid.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sphygma {

CellPainter::CellPainter(const TableGrid &grid)
    : m_grid(grid)
    , m_table(grid.tableModel())
    , m_tokens(tokensOf(grid))
    , m_font(grid.font())
    , m_metrics(grid.fontMetrics())
{}

QString CellPainter::labelText(qsizetype tableRow, int column) const
{
    const QString label = m_table.label(tableRow, column);
    return label.isEmpty() ? label : u" · "_s + label;
}

CellPainter::Content CellPainter::contentOf(const QRect &rect, qsizetype tableRow, int column) const
{
    const QString text = m_table.text(tableRow, column);
    const QRect inner = rect.adjusted(margin, 0, -margin, 0);
    const bool mayBeLong = text.size() * 5 > inner.width();
    return {inner, mayBeLong ? m_metrics.elidedText(text, Qt::ElideRight, inner.width()) : text,
            m_table.table().info(column).type == ColumnType::Number && !m_table.hasLabels(column)};
}

void CellPainter::paint(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const qsizetype tableRow = m_table.tableRow(index.row());
    const TableModel::Marks marks = m_table.marks(tableRow, index.column());
    const Content content = contentOf(rect, tableRow, index.column());
    if (m_grid.selectionModel()->isSelected(index))
        painter.fillRect(rect, m_tokens.accentSoft);
    if (marks.testFlag(TableModel::Changed))
        paintChange(painter, content);
    paintText(painter, content, marks);
    if (const QString label = labelText(tableRow, index.column()); !label.isEmpty())
        paintLabel(painter, content, label);
    if (marks.testFlag(TableModel::Removed))
        painter.drawLine(content.rect.left(), rect.center().y(), content.rect.right(), rect.center().y());
    if (marks.testFlag(TableModel::Flagged)) {
        painter.setBrush(m_tokens.warn);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPoint(rect.right() - 4, rect.top() + 6), 2, 2);
    }
    painter.setBrush(Qt::NoBrush);
    if (index == m_grid.currentIndex()) {
        painter.setPen(m_tokens.accent);
        painter.drawRect(rect.adjusted(0, 0, -1, -2));
    }
}

/// The soft ground behind a text that a step changed.
void CellPainter::paintChange(QPainter &painter, const Content &content) const
{
    const QRect &inner = content.rect;
    const int width = qMin(inner.width(), qMax(14, m_metrics.horizontalAdvance(content.text))) + 10;
    const int left = content.isNumber ? inner.right() - width + 6 : inner.left() - 5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.warnSoft);
    painter.drawRoundedRect(QRect(left, inner.center().y() - 10, width, 20), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// What a step set missing is told by its old text, struck out.
void CellPainter::paintText(QPainter &painter, const Content &content, TableModel::Marks marks) const
{
    const bool isMissing = marks.testFlag(TableModel::Missing);
    const bool isStruckOut = isMissing && marks.testFlag(TableModel::Changed);
    if (marks.testFlag(TableModel::Changed) || marks.testFlag(TableModel::Original))
        painter.setPen(m_tokens.warn);
    else
        painter.setPen(isMissing || marks.testFlag(TableModel::Removed) ? m_tokens.muted : m_tokens.ink);
    if (isStruckOut) {
        QFont struck = m_font;
        struck.setStrikeOut(true);
        painter.setFont(struck);
    }
    painter.drawText(content.rect,
                     (content.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                         | Qt::TextSingleLine,
                     content.text);
    if (isStruckOut)
        painter.setFont(m_font);
}

void CellPainter::paintLabel(QPainter &painter, const Content &content, const QString &label) const
{
    const QRect rest = content.rect.adjusted(m_metrics.horizontalAdvance(content.text), 0, 0, 0);
    painter.setPen(m_tokens.muted);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_metrics.elidedText(label, Qt::ElideRight, rest.width()));
}

} // namespace sphygma
