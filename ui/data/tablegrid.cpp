// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/tablegrid.h"

#include "ui/data/cellpainter.h"
#include "ui/data/columnheader.h"
#include "ui/data/recordnumbers.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Beyond this many columns widths are not measured: a header is never worth a second.
static constexpr int measuredColumns = 400;
static constexpr qint64 copyLimit = 500'000;

TableGrid::TableGrid(TableModel &model, Selection &selection, QWidget *parent)
    : QAbstractItemView(parent)
    , m_table(model)
    , m_rows(selection)
    , m_header(new ColumnHeader(this))
    , m_numbers(new RecordNumbers(*this))
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setFont(Theme::font(13));
    setAccessibleName(tr("Table"));
    m_rowHeight = qMax(28, fontMetrics().height() + 8);
    setModel(&model);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::sectionPressed, this, [this](int column) {
        const int row = currentIndex().isValid() ? currentIndex().row() : firstRow();
        selectionModel()->setCurrentIndex(m_table.index(row, column), QItemSelectionModel::ClearAndSelect);
    });
    connect(&m_rows, &Selection::changed, this, [this] {
        viewport()->update();
        m_numbers->update();
    });
}

void TableGrid::setModel(QAbstractItemModel *model)
{
    m_header->setModel(model);
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableGrid::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this,
            &TableGrid::returnToPlace); // after selectionModel()
    m_header->setSelectionModel(selectionModel());
}

/// A reset forgets the current cell before the views hear of it.
void TableGrid::rememberPlace()
{
    const QModelIndex cell = currentIndex();
    m_place = Place();
    if (cell.isValid())
        m_place = {m_table.tableRow(cell.row()), m_table.table().info(cell.column()).name, cell.column()};
}

/// The keyboard stays on its cell; where that is gone, on the one that took its place.
void TableGrid::returnToPlace()
{
    const Table &table = m_table.table();
    if (m_place.tableRow < 0 || m_table.rowCount() == 0 || table.columnCount() == 0)
        return;
    int row = 0, after = m_table.rowCount() - 1;
    while (row < after) {
        const int middle = row + (after - row) / 2;
        if (m_table.tableRow(middle) < m_place.tableRow)
            row = middle + 1;
        else
            after = middle;
    }
    auto column = static_cast<int>(table.indexOf(m_place.column));
    if (column < 0) // renamed
        column = qMin(m_place.columnIndex, static_cast<int>(table.columnCount()) - 1);
    selectionModel()->setCurrentIndex(m_table.index(row, column), QItemSelectionModel::ClearAndSelect);
}

void TableGrid::reset()
{
    QAbstractItemView::reset();
    m_anchorRow = -1;
    sizeColumns();
    updateGeometries();
    m_numbers->update();
}

void TableGrid::sizeColumns()
{
    QStringList names;
    for (const ColumnInfo &info : m_table.table().schema())
        names.append(info.name);
    if (names == m_sizedFor)
        return;
    m_sizedFor = names;
    const int rows = qMin(m_table.rowCount(), 30);
    const QFontMetrics metrics(font());
    const CellPainter cells(*this);
    for (int column = 0; column < qMin<qsizetype>(names.size(), measuredColumns); ++column) {
        int width = m_header->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row) {
            const qsizetype tableRow = m_table.tableRow(row);
            const QString text =
                (m_table.text(tableRow, column) + cells.labelText(tableRow, column)).left(40);
            width = qMax(width, metrics.horizontalAdvance(text) + 2 * CellPainter::margin + 8);
        }
        m_header->resizeSection(column, qMin(width, 280));
    }
}

int TableGrid::firstRow() const
{
    return verticalScrollBar()->value();
}

int TableGrid::fullRows() const
{
    return qMax(1, viewport()->height() / m_rowHeight);
}

void TableGrid::updateGeometries()
{
    const int left = m_numbers->wantedWidth();
    const int top = m_header->sizeHint().height();
    setViewportMargins(left, top, 0, 0);
    const QRect inside = viewport()->geometry();
    m_header->setGeometry(inside.left(), inside.top() - top, inside.width(), top);
    m_numbers->setGeometry(inside.left() - left, inside.top(), left, inside.height());
    verticalScrollBar()->setRange(0, qMax(0, m_table.rowCount() - fullRows()));
    verticalScrollBar()->setPageStep(fullRows());
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setRange(0, qMax(0, m_header->length() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    QAbstractItemView::updateGeometries();
}

void TableGrid::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        m_header->setOffset(horizontalScrollBar()->value());
    m_numbers->update();
    viewport()->update();
}

int TableGrid::horizontalOffset() const
{
    return m_header->offset();
}

int TableGrid::verticalOffset() const
{
    return 0; // rows are counted, not pixels; visualRect() knows
}

QRect TableGrid::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qint64 y = static_cast<qint64>(index.row() - firstRow()) * m_rowHeight;
    if (y < -m_rowHeight || y > viewport()->height())
        return {};
    return {m_header->sectionViewportPosition(index.column()), static_cast<int>(y),
            m_header->sectionSize(index.column()), m_rowHeight};
}

QModelIndex TableGrid::indexAt(const QPoint &point) const
{
    const int row = firstRow() + point.y() / m_rowHeight;
    const int column = m_header->logicalIndexAt(point.x());
    if (point.y() < 0 || row >= m_table.rowCount() || column < 0)
        return {};
    return m_table.index(row, column);
}

void TableGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const bool above = row < firstRow();
    const bool below = row >= firstRow() + fullRows();
    if (hint == PositionAtCenter
        || ((above || below) && hint == EnsureVisible && qAbs(row - firstRow()) > 2 * fullRows()))
        verticalScrollBar()->setValue(row - fullRows() / 2);
    else if (above || hint == PositionAtTop)
        verticalScrollBar()->setValue(row);
    else if (below || hint == PositionAtBottom)
        verticalScrollBar()->setValue(row - fullRows() + 1);
    const int x = m_header->sectionViewportPosition(index.column());
    const int width = m_header->sectionSize(index.column());
    if (x < 0 || width > viewport()->width())
        horizontalScrollBar()->setValue(horizontalOffset() + x);
    else if (x + width > viewport()->width())
        horizontalScrollBar()->setValue(horizontalOffset() + x + width - viewport()->width());
}

bool TableGrid::isIndexHidden(const QModelIndex &index) const
{
    return m_header->isSectionHidden(index.column());
}

QModelIndex TableGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_table.rowCount(), columns = m_table.columnCount();
    if (rows == 0 || columns == 0)
        return {};
    const QModelIndex current = currentIndex().isValid() ? currentIndex() : m_table.index(firstRow(), 0);
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    int row = current.row();
    int place = m_header->visualIndex(current.column());
    switch (action) {
    case MoveUp:
        row = control ? 0 : row - 1;
        break;
    case MoveDown:
        row = control ? rows - 1 : row + 1;
        break;
    case MoveLeft:
    case MovePrevious:
        place = control ? 0 : place - 1;
        break;
    case MoveRight:
    case MoveNext:
        place = control ? columns - 1 : place + 1;
        break;
    case MoveHome:
        place = 0;
        row = control ? 0 : row;
        break;
    case MoveEnd:
        place = columns - 1;
        row = control ? rows - 1 : row;
        break;
    case MovePageUp:
        row -= fullRows();
        break;
    case MovePageDown:
        row += fullRows();
        break;
    }
    const int column = m_header->logicalIndex(qBound(0, place, columns - 1));
    return m_table.index(qBound(0, row, rows - 1), column);
}

QModelIndex TableGrid::cellNear(const QPoint &point) const
{
    const int x =
        qBound(0, point.x(), qMin(m_header->length() - horizontalOffset(), viewport()->width()) - 1);
    const int rowsAway =
        point.y() < 0 ? (point.y() - m_rowHeight + 1) / m_rowHeight : point.y() / m_rowHeight;
    const int row = qBound(0, firstRow() + rowsAway, m_table.rowCount() - 1);
    return m_table.index(row, m_header->logicalIndexAt(x));
}

void TableGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex from = cellNear(rect.topLeft()), to = cellNear(rect.bottomRight());
    if (!from.isValid() || !to.isValid())
        return;
    const QModelIndex first = m_table.index(qMin(from.row(), to.row()), qMin(from.column(), to.column()));
    const QModelIndex last = m_table.index(qMax(from.row(), to.row()), qMax(from.column(), to.column()));
    selectionModel()->select(QItemSelection(first, last), flags);
}

QRegion TableGrid::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect();
}

void TableGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    m_header->viewport()->update();
}

void TableGrid::selectRecord(int row, Qt::KeyboardModifiers modifiers)
{
    const qsizetype tableRow = m_table.tableRow(row);
    RowSet rows(m_table.table().rowCount());
    const auto &now = m_rows.rows();
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchorRow >= 0) {
        for (int i = qMin(row, m_anchorRow); i <= qMax(row, m_anchorRow); ++i)
            rows.insert(m_table.tableRow(i));
    } else if (modifiers.testFlag(Qt::ControlModifier) && now && now->size() == rows.size()) {
        rows = *now;
        rows.contains(tableRow) ? rows.remove(tableRow) : rows.insert(tableRow);
        m_anchorRow = row;
    } else {
        rows.insert(tableRow);
        m_anchorRow = row;
    }
    m_rows.set(std::move(rows));
}

void TableGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ShiftModifier)
               && currentIndex().isValid()) {
        selectRecord(currentIndex().row(), {});
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && currentIndex().isValid()) {
        emit doubleClicked(currentIndex());
    } else if (event->key() == Qt::Key_Escape && m_rows.rows()) {
        m_rows.clear();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_rows.set(m_table.content().clean ? m_table.table().keptRows()
                                           : RowSet(m_table.table().rowCount(), true));
    } else {
        QAbstractItemView::keyPressEvent(event);
    }
}

void TableGrid::copy() const
{
    const QItemSelection chosen = selectionModel()->selection();
    if (chosen.isEmpty())
        return;
    const QItemSelectionRange range = chosen.first();
    if (static_cast<qint64>(range.width()) * range.height() > copyLimit)
        return;
    QString text;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column) {
            text += m_table.table().displayText(m_table.tableRow(row), column);
            text += column < range.right() ? u'\t' : u'\n';
        }
    }
    QApplication::clipboard()->setText(range.width() == 1 && range.height() == 1 ? text.chopped(1) : text);
}

void TableGrid::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = tokensOf(*this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens.surface);
    const int rows = m_table.rowCount();
    if (rows == 0 || m_table.columnCount() == 0)
        return;
    const CellPainter cells(*this);
    const auto &selected = m_rows.rows();
    const int firstPlace = qMax(0, m_header->visualIndexAt(0));
    const int bottom = event->rect().bottom();
    int row = firstRow() + event->rect().top() / m_rowHeight;
    for (int y = (row - firstRow()) * m_rowHeight; row < rows && y <= bottom; ++row, y += m_rowHeight) {
        const qsizetype tableRow = m_table.tableRow(row);
        if (selected && tableRow < selected->size() && selected->contains(tableRow))
            painter.fillRect(QRect(0, y, viewport()->width(), m_rowHeight), tokens.accentSoft);
        for (int place = firstPlace; place < m_header->count(); ++place) {
            const int column = m_header->logicalIndex(place);
            const int x = m_header->sectionViewportPosition(column);
            if (x > event->rect().right())
                break;
            const int width = m_header->sectionSize(column);
            if (width > 0)
                cells.paint(painter, {x, y, width, m_rowHeight}, m_table.index(row, column));
        }
        painter.setPen(tokens.hairline);
        painter.drawLine(0, y + m_rowHeight - 1, viewport()->width(), y + m_rowHeight - 1);
    }
}

} // namespace sphygma
