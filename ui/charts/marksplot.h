// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/brush.h"
#include "ui/charts/markshit.h"
#include "ui/charts/markslayout.h"

#include <QTimer>
#include <QWidget>

namespace sphygma {

/// Any chart of marks on screen. The mouse resting on a mark shows its numbers, Page Down and Page Up go from
/// one to the next; the wheel and + − zoom, dragging and the arrows move, a double click or Home shows all.
class MarksPlot final : public QWidget
{
    Q_OBJECT

public:
    MarksPlot(Theme &theme, const Translator &words, QWidget *parent = nullptr);

    void setMarks(ChartMarksPtr marks);
    /// What is seen of them; nothing shows all.
    void setWindow(const std::optional<DataWindow> &window);

    const ChartMarksPtr &marks() const { return m_marks; }

    const std::optional<DataWindow> &window() const { return m_window; }

    PlotMap map() const { return m_layout.map; }

    int litRow() const { return m_lit; } ///< of the table; −1: none

    void zoom(const QPointF &scene, double factor); ///< below 1 comes nearer
    void showAll();
    void setTypeScale(double scale); ///< for a screen seen from afar
    void hideReadings(); ///< says nothing of single readings, for a room

signals:
    void windowChosen(); ///< moving or zooming has come to rest
    void readingChosen(qint64 tableRow); ///< clicked
    /// A mark of several readings was clicked, or Enter pressed on it: row \a row of the chart's table.
    void markChosen(int row, sphygma::SelectionChange change);
    /// Over what is under the mouse, or what the keyboard has reached.
    void menuWanted(const QPoint &global, const sphygma::MarksHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restyle();
    void layOut();
    void describe();
    void hover(const QPointF &scene, const QPoint &global);
    void step(int direction);
    void look(DataWindow window);
    void moveBy(double columns, double rows);

    const Theme &m_theme;
    const Translator m_words;
    PlotStyle m_style;
    ChartMarksPtr m_marks;
    std::optional<DataWindow> m_window;
    MarksLayout m_layout;
    int m_lit = -1;
    double m_typeScale = 1;
    bool m_saysReadings = true;
    QPointF m_pressedAt;
    std::optional<DataWindow> m_pressedWindow; ///< while a button is down
    bool m_moved = false;
    QTimer m_rest;
};

} // namespace sphygma
