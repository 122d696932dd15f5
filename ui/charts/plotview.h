// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/brush.h"
#include "ui/charts/pressureplot.h"

#include <QChartView>
#include <QTimer>

namespace sphygma {

/// Mouse and keys on a plot. The left button does what the tool says; with Shift it selects a rectangle, the
/// right button zooms into one, the wheel and two fingers zoom about their place, a double click or Home
/// shows all; the threshold is dragged by its line. Keys: plotviewkeys.cpp.
class PlotView final : public QChartView
{
    Q_OBJECT

public:
    /// Takes \a plot over.
    explicit PlotView(PressurePlot *plot, QWidget *parent = nullptr);

    PressurePlot &plot() { return *m_plot; }

    /// What is said about a point: the cloud it is of, its table row, and how many more lie at its place.
    using Describer = std::function<QString(const PlotCloud &cloud, qsizetype row, qint64 others)>;
    void setDescriber(Describer describer) { m_describer = std::move(describer); }

    void setTool(PlotTool tool);
    void zoom(double factor); ///< about the middle; below 1 comes nearer
    void showHome();

signals:
    void thresholdMoved(double threshold); ///< while dragging
    void thresholdChosen(double threshold); ///< once let go
    void windowChosen(); ///< moving or zooming has come to rest
    void pointChosen(qsizetype row); ///< clicked
    void brushed(const sphygma::BrushRegion &region, sphygma::SelectionChange change);
    void zoomBackWanted();
    /// \a row is of the point under the mouse, -1 without one.
    void menuWanted(const QPoint &global, qsizetype row);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Gesture { None, Move, Zoom, Rectangle, Lasso, Ages, Threshold };

    Gesture gestureFor(const QMouseEvent &event) const;
    void drag(const QPointF &scene);
    void finish(Gesture gesture, const QPointF &scene, Qt::KeyboardModifiers keys);
    void giveUpGesture();
    QPolygonF outlineTo(const QPointF &scene) const;
    void zoomToRectangle(const QRectF &scene);
    void zoomAbout(const QPointF &scene, double factor);
    void hover(const QPointF &scene, const QPoint &global);
    double thresholdAt(const QPointF &scene) const;
    qsizetype rowAt(const QPointF &scene) const;
    void moveBy(double columns, double rows);
    void nudgeThreshold(double by);
    bool controlKey(int key);
    void rest();

    PressurePlot *m_plot;
    Describer m_describer;
    PlotTool m_tool = PlotTool::Move;
    Gesture m_gesture = Gesture::None;
    QPointF m_pressedAt; ///< scene
    DataWindow m_pressedWindow;
    QPolygonF m_lasso; ///< scene
    bool m_moved = false;
    QTimer m_rest, m_thresholdRest;
};

} // namespace sphygma
