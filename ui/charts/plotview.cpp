// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"

#include "ui/charts/plotwindow.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sphygma {

static constexpr int restMs = 350; // after the last turn of the wheel

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
    m_thresholdRest.setSingleShot(true);
    m_thresholdRest.setInterval(restMs);
    connect(&m_thresholdRest, &QTimer::timeout, this,
            [this] { emit thresholdChosen(m_plot->spec().threshold); });
    viewport()->grabGesture(Qt::PinchGesture);
}

void PlotView::setTool(PlotTool tool)
{
    m_tool = tool;
}

PlotView::Gesture PlotView::gestureFor(const QMouseEvent &event) const
{
    const bool left = event.button() == Qt::LeftButton;
    if (left && m_plot->overlay().isOnThreshold(m_pressedAt))
        return Gesture::Threshold;
    if (!m_plot->plotArea().contains(m_pressedAt))
        return Gesture::None;
    if (event.button() == Qt::RightButton)
        return Gesture::Zoom;
    if (!left)
        return Gesture::Move;
    if (event.modifiers() & Qt::ShiftModifier)
        return Gesture::Rectangle;
    switch (m_tool) {
    case PlotTool::Zoom:
        return Gesture::Zoom;
    case PlotTool::Rectangle:
        return Gesture::Rectangle;
    case PlotTool::Lasso:
        return Gesture::Lasso;
    case PlotTool::Ages:
        return Gesture::Ages;
    case PlotTool::Move:
        break;
    }
    return Gesture::Move;
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = mapToScene(event->pos());
    m_pressedWindow = m_plot->window();
    m_moved = false;
    QToolTip::hideText();
    m_lasso = {m_pressedAt};
    m_gesture = gestureFor(*event);
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
    case Gesture::Lasso:
        m_lasso << scene;
        [[fallthrough]];
    case Gesture::Zoom:
    case Gesture::Rectangle:
    case Gesture::Ages:
        m_plot->overlay().setOutline(outlineTo(scene));
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

/// What was drawn so far, in the scene.
QPolygonF PlotView::outlineTo(const QPointF &scene) const
{
    if (m_gesture == Gesture::Lasso)
        return m_lasso;
    QRectF box = QRectF(m_pressedAt, scene).normalized() & m_plot->plotArea();
    if (m_gesture == Gesture::Ages) {
        box.setTop(m_plot->plotArea().top());
        box.setBottom(m_plot->plotArea().bottom());
    }
    return QPolygonF(box);
}

void PlotView::giveUpGesture()
{
    if (m_gesture == Gesture::Move)
        m_plot->setWindow(m_pressedWindow);
    m_gesture = Gesture::None;
    m_plot->overlay().setOutline({});
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPointF scene = mapToScene(event->pos());
    if (m_moved && m_gesture != Gesture::None)
        finish(m_gesture, scene, event->modifiers());
    else if (m_gesture != Gesture::None && event->button() == Qt::RightButton)
        emit menuWanted(event->globalPosition().toPoint(), rowAt(scene));
    else if (m_gesture != Gesture::None && event->button() == Qt::LeftButton) {
        if (const qsizetype row = rowAt(scene); row >= 0)
            emit pointChosen(row);
    }
    m_gesture = Gesture::None;
    m_plot->overlay().setOutline({});
    hover(scene, event->globalPosition().toPoint());
}

void PlotView::finish(Gesture gesture, const QPointF &scene, Qt::KeyboardModifiers keys)
{
    if (gesture == Gesture::Move)
        return rest();
    if (gesture == Gesture::Threshold)
        return emit thresholdChosen(m_plot->spec().threshold);
    const QPolygonF outline = outlineTo(scene);
    if (gesture == Gesture::Zoom)
        return zoomToRectangle(outline.boundingRect());
    QPolygonF corners;
    for (const QPointF &corner : outline)
        corners << m_plot->map().toData(corner);
    BrushRegion region = BrushRegion::of(corners);
    if (gesture != Gesture::Lasso)
        region.outline.clear();
    if (gesture == Gesture::Ages) {
        region.box.yMin = -std::numeric_limits<double>::infinity();
        region.box.yMax = std::numeric_limits<double>::infinity();
    }
    emit brushed(region, changeFor(keys));
}

/// The row of the point near a place in the scene; -1 without one.
qsizetype PlotView::rowAt(const QPointF &scene) const
{
    const auto near = m_plot->nearest(scene);
    return near ? static_cast<qsizetype>(m_plot->clouds()[near->cloud].points->rows[near->hit.point]) : -1;
}

void PlotView::hover(const QPointF &scene, const QPoint &global)
{
    const bool onThreshold = m_plot->overlay().isOnThreshold(scene);
    m_plot->overlay().setHandleHot(onThreshold);
    viewport()->setCursor(onThreshold                    ? Qt::SizeVerCursor
                              : m_tool == PlotTool::Move ? Qt::ArrowCursor
                                                         : Qt::CrossCursor);
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
        QToolTip::showText(
            global, m_describer(m_plot->clouds()[near->cloud], cloud.rows[point], near->hit.sharing - 1),
            viewport());
}

void PlotView::leaveEvent(QEvent *event)
{
    m_plot->overlay().setMark({});
    m_plot->overlay().setHandleHot(false);
    QChartView::leaveEvent(event);
}

/// By the keyboard only: the right button may yet draw a rectangle (see mouseReleaseEvent).
void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() != QContextMenuEvent::Mouse)
        emit menuWanted(mapToGlobal(rect().center()), -1);
}

} // namespace sphygma
