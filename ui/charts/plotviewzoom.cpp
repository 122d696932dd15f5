// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"
#include "ui/charts/plotwindow.h"

#include <QGestureEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr double zoomStep = 0.8; // of one turn of the wheel

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
    zoomAbout(scene, std::pow(zoomStep, turns));
    event->accept();
}

void PlotView::zoomAbout(const QPointF &scene, double factor)
{
    m_plot->setWindow(zoomedAbout(m_plot->window(), m_plot->map().toData(scene), factor));
    m_rest.start();
}

bool PlotView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return QChartView::viewportEvent(event);
        zoomAbout(mapToScene(gesture->position().toPoint()), 1 / std::max(0.2, 1 + gesture->value()));
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        auto *pinch =
            static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
        if (!pinch || pinch->scaleFactor() <= 0)
            return QChartView::viewportEvent(event);
        giveUpGesture(); // the first finger had begun to move
        zoomAbout(mapToScene(viewport()->mapFromGlobal(pinch->centerPoint().toPoint())),
                  1 / pinch->scaleFactor());
        return true;
    }
    return QChartView::viewportEvent(event);
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

} // namespace sphygma
