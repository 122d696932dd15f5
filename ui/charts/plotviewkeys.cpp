// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"
#include "ui/charts/plotwindow.h"

#include <QKeyEvent>

#include <algorithm>

namespace sphygma {

static constexpr double keyZoomStep = 0.8;
static constexpr double moveStep = 0.1; // of what is seen

/// By a share of what is seen.
void PlotView::moveBy(double columns, double rows)
{
    const DataWindow w = m_plot->window();
    m_plot->setWindow(movedBy(w, spanX(w) * columns, spanY(w) * rows));
    m_rest.start();
}

/// Moves the threshold by whole mm[Hg], within what is seen.
void PlotView::nudgeThreshold(double by)
{
    if (!m_plot->spec().showThreshold)
        return;
    const DataWindow window = m_plot->window();
    m_plot->setThreshold(std::clamp(m_plot->spec().threshold + by, window.yMin, window.yMax));
    emit thresholdMoved(m_plot->spec().threshold);
    m_thresholdRest.start();
}

/// Keys held with Ctrl; false for those that mean nothing here.
bool PlotView::controlKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        nudgeThreshold(1);
        return true;
    case Qt::Key_Down:
        nudgeThreshold(-1);
        return true;
    case Qt::Key_PageUp:
        nudgeThreshold(10);
        return true;
    case Qt::Key_PageDown:
        nudgeThreshold(-10);
        return true;
    case Qt::Key_A: // with the arrows and + −, all that a rectangle can select
        emit brushed({m_plot->window(), {}}, SelectionChange::Replace);
        return true;
    default:
        return false;
    }
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier && controlKey(event->key()))
        return;
    if (event->key() == Qt::Key_Escape && m_gesture != Gesture::None)
        return giveUpGesture();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(keyZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / keyZoomStep);
    case Qt::Key_Backspace:
        return emit zoomBackWanted();
    case Qt::Key_Left:
        if (event->modifiers() & Qt::AltModifier)
            return emit zoomBackWanted();
        return moveBy(-moveStep, 0);
    case Qt::Key_Right:
        return moveBy(moveStep, 0);
    case Qt::Key_Up:
        return moveBy(0, moveStep);
    case Qt::Key_Down:
        return moveBy(0, -moveStep);
    case Qt::Key_Home:
    case Qt::Key_0:
        return showHome();
    default:
        event->ignore(); // to the window; a graphics view would scroll
    }
}

/// While something is drawn, Escape gives that up before it means anything to the window.
bool PlotView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_gesture != Gesture::None
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QChartView::event(event);
}

} // namespace sphygma
