// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sphygma {

class TableGrid;

/// The numbers of the records at the left of the table; a click selects the record everywhere.
class RecordNumbers final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordNumbers(TableGrid &grid);

    /// Wide enough for the last record.
    int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int rowAt(int y) const;

    TableGrid &m_grid;
};

} // namespace sphygma
