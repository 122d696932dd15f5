// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/pressureplot.h"

#include <QChartView>
#include <QTimer>

namespace sphygma {

/// Mouse and keys on a plot. Dragging moves, the wheel zooms about the cursor, dragging with Shift or the
/// right button zooms into a rectangle, a double click or Home shows all; the threshold is dragged by its
/// line.
class PlotView final : public QChartView
{
    Q_OBJECT

public:
    /// Takes \a plot over.
    explicit PlotView(PressurePlot *plot, QWidget *parent = nullptr);

    PressurePlot &plot() { return *m_plot; }

    /// What is said about a point: the cloud it is of, its table row, and how many more lie at its place.
    using Describer = std::function<QString(qsizetype cloud, qsizetype row, qint64 others)>;
    void setDescriber(Describer describer) { m_describer = std::move(describer); }

    void zoom(double factor); ///< about the middle; below 1 comes nearer
    void showHome();

signals:
    void thresholdMoved(double threshold); ///< while dragging
    void thresholdChosen(double threshold); ///< once let go
    void windowChosen(); ///< moving or zooming has come to rest
    void pointChosen(qsizetype row); ///< clicked

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Gesture { None, Move, Rectangle, Threshold };

    void drag(const QPointF &scene);
    void zoomToRectangle(const QRectF &scene);
    void hover(const QPointF &scene, const QPoint &global);
    double thresholdAt(const QPointF &scene) const;
    void moveBy(double columns, double rows);
    void rest();

    PressurePlot *m_plot;
    Describer m_describer;
    Gesture m_gesture = Gesture::None;
    QPointF m_pressedAt; ///< scene
    DataWindow m_pressedWindow;
    bool m_moved = false;
    QTimer m_rest;
};

} // namespace sphygma
