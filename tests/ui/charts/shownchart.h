// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/charts/crowds.h"
#include "ui/charts/agepressurechart.h"

#include <QTest>
#include <QWheelEvent>

namespace sphygma {

inline PlotCloud prepared(const PointCloudPtr &points, PressureChoice pressure = PressureChoice::Systolic)
{
    NoProgress progress;
    return *preparePlotCloud(pressure, points, progress);
}

/// A chart on screen, with its picture made.
struct ShownChart
{
    Theme theme;
    Translator words;
    AgePressureChart chart{theme, words};

    explicit ShownChart(const QList<PlotCloud> &clouds, const ChartSpec &spec = {})
    {
        chart.resize(900, 600);
        chart.setSpec(spec, nullptr);
        chart.setClouds(clouds, Phrase::verbatim(QStringLiteral("data abc")));
        chart.show();
        [this] { QVERIFY(QTest::qWaitForWindowExposed(&chart)); }();
        settle();
    }

    PressurePlot &plot() { return chart.view().plot(); }

    void settle() { QTRY_VERIFY(!chart.isBehind()); }

    /// Where a place in the data is on the view.
    QPoint at(double x, double y) { return chart.view().mapFromScene(plot().map().toScene(x, y)); }

    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers keys = {})
    {
        QWidget *view = chart.view().viewport();
        QTest::mousePress(view, button, keys, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint point = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, point, view->mapToGlobal(point), Qt::NoButton, button, keys);
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, button, keys, to);
    }

    /// A line drawn with the left button held.
    void path(const QList<QPoint> &corners)
    {
        QWidget *view = chart.view().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, corners.first());
        for (const QPoint &point : corners) {
            QMouseEvent move(QEvent::MouseMove, point, view->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, {}, corners.last());
    }

    void wheel(QPoint at, int turns)
    {
        QWidget *view = chart.view().viewport();
        QWheelEvent event(at, view->mapToGlobal(at), {}, {0, 120 * turns}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &event);
    }
};

} // namespace sphygma
