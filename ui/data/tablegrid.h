// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/selection.h"
#include "ui/models/tablemodel.h"

#include <QAbstractItemView>

namespace sphygma {

class ColumnHeader;
class RecordNumbers;

/// The data table. Rows are equally high and record numbers are drawn by itself, so that ten million rows
/// open as fast as ten: QTableView keeps a size for every row. The vertical scroll bar counts rows.
class TableGrid final : public QAbstractItemView
{
    Q_OBJECT

public:
    TableGrid(TableModel &model, Selection &selection, QWidget *parent = nullptr);

    ColumnHeader &header() const { return *m_header; }

    TableModel &tableModel() const { return m_table; }

    Selection &rowSelection() const { return m_rows; }

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

    int rowHeight() const { return m_rowHeight; }

    int firstRow() const;
    /// Rows that fit whole into the window.
    int fullRows() const;

    /// Selects the record in view row \a row: alone, added or taken away, or all from the last one on.
    void selectRecord(int row, Qt::KeyboardModifiers modifiers);

    /// The chosen cells as tab-separated text; at most some hundred thousand of them.
    void copy() const;

public slots:
    void reset() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// A cell by what it is, so that it is found again in the table of another run.
    struct Place
    {
        qsizetype tableRow = -1;
        QString column;
        int columnIndex = 0;
    };

    void rememberPlace();
    void returnToPlace();
    void sizeColumns();
    QModelIndex cellNear(const QPoint &point) const;

    TableModel &m_table;
    Selection &m_rows;
    ColumnHeader *m_header;
    RecordNumbers *m_numbers;
    int m_rowHeight = 28;
    int m_anchorRow = -1;
    Place m_place; ///< of the current cell, while the table is exchanged
    QStringList m_sizedFor; ///< names of the columns that were sized, to keep widths across edits
};

} // namespace sphygma
