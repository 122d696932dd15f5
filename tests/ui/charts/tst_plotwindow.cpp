// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/charts/plotmap.h"
#include "ui/charts/plotwindow.h"

#include <QTest>

using namespace sphygma;

class PlotWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void zoomKeepsThePointUnderTheCursor()
    {
        const PlotMap before{QRectF(50, 20, 800, 500), {18, 99, 80, 220}};
        const QPointF cursor(333, 210);
        const PlotMap after{before.area, zoomedAbout(before.window, before.toData(cursor), 0.7)};
        const QPointF again = after.toScene(before.toData(cursor).x(), before.toData(cursor).y());
        QVERIFY((again - cursor).manhattanLength() < 1e-6);
        QVERIFY(qAbs(spanX(after.window) - 0.7 * spanX(before.window)) < 1e-9);
    }

    void aWindowNeverGetsLost_data()
    {
        QTest::addColumn<double>("dx");
        QTest::addColumn<double>("factor");
        QTest::newRow("far right") << 1e6 << 1.0;
        QTest::newRow("far out") << 0.0 << 1e6;
        QTest::newRow("far in") << 0.0 << 1e-9;
    }

    void aWindowNeverGetsLost()
    {
        QFETCH(double, dx);
        QFETCH(double, factor);
        const DataWindow whole{18, 99, 80, 220};
        const DataWindow w = keptWithin(movedBy(zoomedAbout(whole, {50, 130}, factor), dx, -dx), whole);
        QVERIFY(w.xMin < whole.xMax && w.xMax > whole.xMin);
        QVERIFY(w.yMin < whole.yMax && w.yMax > whole.yMin);
        QVERIFY(spanX(w) >= 0.5 && spanX(w) <= 1.26 * spanX(whole));
    }

    void aSinglePointStillGetsAWindow()
    {
        const DataWindow w = roomyWindow({61, 61, 130, 130});
        QVERIFY(w.xMin < 61 && w.xMax > 61 && w.yMin < 130 && w.yMax > 130);
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<double>("span");
        QTest::addColumn<int>("most");
        QTest::addColumn<double>("step");
        QTest::newRow("ages") << 81.0 << 10 << 10.0;
        QTest::newRow("pressures") << 140.0 << 8 << 20.0;
        QTest::newRow("close") << 0.5 << 6 << 0.1;
        QTest::newRow("exact") << 100.0 << 10 << 10.0;
    }

    void ticksAreRound()
    {
        QFETCH(double, span);
        QFETCH(int, most);
        QTEST(tickStep(span, most), "step");
    }
};

static const RegisterTest<PlotWindowTest> registered;

#include "tst_plotwindow.moc"
