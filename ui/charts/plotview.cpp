// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"

#include "ui/charts/plotwindow.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr int restMs = 350; // after the last turn of the wheel
static constexpr double zoomStep = 0.8;

PlotView::PlotView(PressurePlot *plot, QWidget *parent) : QChartView(plot, parent), m_plot(plot)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(false); // files dropped here belong to the window
    viewport()->setAcceptDrops(false);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false); // the card shows through
    setCacheMode(QGraphicsView::CacheNone);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMinimumSize(320, 240); // QChartView has no useful size hint: a splitter would collapse it
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &PlotView::windowChosen);
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = mapToScene(event->pos());
    m_pressedWindow = m_plot->window();
    m_moved = false;
    QToolTip::hideText();
    const bool left = event->button() == Qt::LeftButton;
    const bool inPlot = m_plot->plotArea().contains(m_pressedAt);
    if (left && m_plot->overlay().isOnThreshold(m_pressedAt))
        m_gesture = Gesture::Threshold;
    else if (inPlot
             && (event->button() == Qt::RightButton || (left && event->modifiers() & Qt::ShiftModifier)))
        m_gesture = Gesture::Rectangle;
    else if (inPlot && (left || event->button() == Qt::MiddleButton))
        m_gesture = Gesture::Move;
    event->accept();
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF scene = mapToScene(event->pos());
    if (m_gesture == Gesture::None)
        return hover(scene, event->globalPosition().toPoint());
    const int slack = QGuiApplication::styleHints()->startDragDistance() / 2;
    m_moved = m_moved || (scene - m_pressedAt).manhattanLength() > slack;
    if (m_moved)
        drag(scene);
}

void PlotView::drag(const QPointF &scene)
{
    switch (m_gesture) {
    case Gesture::Move: {
        viewport()->setCursor(Qt::ClosedHandCursor);
        m_plot->overlay().setMark({});
        const PlotMap map{m_plot->plotArea(), m_pressedWindow};
        const QPointF moved = map.toData(m_pressedAt) - map.toData(scene);
        m_plot->setWindow(movedBy(m_pressedWindow, moved.x(), moved.y()));
        break;
    }
    case Gesture::Rectangle:
        m_plot->overlay().setRubberBand(QRectF(m_pressedAt, scene).normalized() & m_plot->plotArea());
        break;
    case Gesture::Threshold:
        m_plot->setThreshold(thresholdAt(scene));
        emit thresholdMoved(m_plot->spec().threshold);
        break;
    case Gesture::None:
        break;
    }
}

/// Whole mmHg, where the reading is; within the view.
double PlotView::thresholdAt(const QPointF &scene) const
{
    const DataWindow window = m_plot->window();
    return std::round(std::clamp(m_plot->map().toData(scene).y(), window.yMin, window.yMax));
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPointF scene = mapToScene(event->pos());
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    m_plot->overlay().setRubberBand({});
    if (m_moved && gesture == Gesture::Move)
        rest();
    else if (m_moved && gesture == Gesture::Rectangle)
        zoomToRectangle(QRectF(m_pressedAt, scene).normalized() & m_plot->plotArea());
    else if (m_moved && gesture == Gesture::Threshold)
        emit thresholdChosen(m_plot->spec().threshold);
    else if (!m_moved && gesture == Gesture::Move && event->button() == Qt::LeftButton) {
        if (const auto near = m_plot->nearest(scene))
            emit pointChosen(m_plot->clouds()[near->cloud].points->rows[near->hit.point]);
    }
    hover(scene, event->globalPosition().toPoint());
}

void PlotView::zoomToRectangle(const QRectF &scene)
{
    if (scene.width() < 6 || scene.height() < 6)
        return; // a slip, not a rectangle
    const PlotMap map = m_plot->map();
    const QPointF low = map.toData(scene.bottomLeft()), high = map.toData(scene.topRight());
    m_plot->setWindow({low.x(), high.x(), low.y(), high.y()});
    rest();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        showHome();
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    const QPointF scene = mapToScene(event->position().toPoint());
    const double turns = event->angleDelta().y() / 120.0;
    if (turns == 0 || !m_plot->plotArea().contains(scene))
        return event->ignore();
    m_plot->setWindow(zoomedAbout(m_plot->window(), m_plot->map().toData(scene), std::pow(zoomStep, turns)));
    m_rest.start();
    event->accept();
}

void PlotView::zoom(double factor)
{
    const DataWindow w = m_plot->window();
    m_plot->setWindow(zoomedAbout(w, {(w.xMin + w.xMax) / 2, (w.yMin + w.yMax) / 2}, factor));
    m_rest.start();
}

void PlotView::showHome()
{
    m_plot->showHome();
    rest();
}

void PlotView::rest()
{
    m_rest.stop();
    emit windowChosen();
}

/// By a share of what is seen.
void PlotView::moveBy(double columns, double rows)
{
    const DataWindow w = m_plot->window();
    m_plot->setWindow(movedBy(w, spanX(w) * columns, spanY(w) * rows));
    m_rest.start();
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    constexpr double step = 0.1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep);
    case Qt::Key_Left:
        return moveBy(-step, 0);
    case Qt::Key_Right:
        return moveBy(step, 0);
    case Qt::Key_Up:
        return moveBy(0, step);
    case Qt::Key_Down:
        return moveBy(0, -step);
    case Qt::Key_Home:
    case Qt::Key_0:
        return showHome();
    default:
        event->ignore(); // to the window; a graphics view would scroll
    }
}

void PlotView::hover(const QPointF &scene, const QPoint &global)
{
    const bool onThreshold = m_plot->overlay().isOnThreshold(scene);
    m_plot->overlay().setHandleHot(onThreshold);
    viewport()->setCursor(onThreshold ? Qt::SizeVerCursor : Qt::ArrowCursor);
    const auto near = onThreshold ? std::nullopt : m_plot->nearest(scene);
    if (!near) {
        m_plot->overlay().setMark({});
        return QToolTip::hideText();
    }
    const PointCloud &cloud = *m_plot->clouds()[near->cloud].points;
    const quint32 point = near->hit.point;
    m_plot->overlay().setMark(
        QPointF(static_cast<double>(cloud.x[point]), static_cast<double>(cloud.y[point])));
    if (m_describer)
        QToolTip::showText(global, m_describer(near->cloud, cloud.rows[point], near->hit.sharing - 1),
                           viewport());
}

void PlotView::leaveEvent(QEvent *event)
{
    m_plot->overlay().setMark({});
    m_plot->overlay().setHandleHot(false);
    QChartView::leaveEvent(event);
}

void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // the right button draws a rectangle
}

} // namespace sphygma
