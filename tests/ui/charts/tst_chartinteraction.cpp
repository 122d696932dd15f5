// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/charts/shownchart.h"
#include "ui/charts/plottools.h"
#include "ui/charts/plotwindow.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QToolButton>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Points on a lattice of ages 20, 30 … 90 and pressures 100, 110 … 190; row = 10 · age place + pressure
/// place.
static PointCloudPtr lattice()
{
    std::vector<std::pair<float, float>> points;
    for (int age = 20; age <= 90; age += 10) {
        for (int pressure = 100; pressure <= 190; pressure += 10)
            points.emplace_back(static_cast<float>(age), static_cast<float>(pressure));
    }
    return cloudOf(points);
}

static QList<qsizetype> members(const RowSetPtr &rows)
{
    QList<qsizetype> found;
    if (rows)
        rows->forEach([&](qsizetype row) { found.append(row); });
    return found;
}

namespace {

/// What the chart says was brushed last; given back to it, as the page does.
struct Brushed
{
    explicit Brushed(ShownChart &shown)
    {
        QObject::connect(&shown.chart, &AgePressureChart::brushed, &shown.chart,
                         [this, &shown](const RowSetPtr &now) {
                             rows = now;
                             ++count;
                             shown.chart.setSelection(now);
                         });
    }

    RowSetPtr rows;
    int count = 0;
};

} // namespace

class ChartInteractionTest final : public QObject
{
    Q_OBJECT

private slots:
    void brushesSelectWhatTheyHold_data()
    {
        QTest::addColumn<PlotTool>("tool");
        QTest::addColumn<Qt::KeyboardModifiers>("keys");
        QTest::addColumn<QList<qsizetype>>("rows");
        // From age 25 and 125 mmHg to 45 and 145: ages 30 and 40, pressures 130 and 140.
        const QList<qsizetype> box{13, 14, 23, 24};
        QList<qsizetype> ages;
        for (qsizetype row = 10; row < 30; ++row)
            ages.append(row);
        QTest::newRow("rectangle") << PlotTool::Rectangle << Qt::KeyboardModifiers() << box;
        QTest::newRow("shift") << PlotTool::Move << Qt::KeyboardModifiers(Qt::ShiftModifier) << box;
        QTest::newRow("ages") << PlotTool::Ages << Qt::KeyboardModifiers() << ages;
    }

    void brushesSelectWhatTheyHold()
    {
        QFETCH(PlotTool, tool);
        QFETCH(Qt::KeyboardModifiers, keys);
        QFETCH(QList<qsizetype>, rows);
        ChartSpec spec;
        spec.showThreshold = false;
        ShownChart shown({prepared(lattice())}, spec);
        Brushed brushed(shown);
        const DataWindow before = shown.plot().window();
        shown.chart.setTool(tool);
        shown.drag(shown.at(25, 125), shown.at(45, 145), Qt::LeftButton, keys);
        QTRY_COMPARE(brushed.count, 1);
        QCOMPARE(members(brushed.rows), rows);
        QCOMPARE(shown.plot().window(), before);
        shown.settle();
    }

    void theLassoFollowsItsLine()
    {
        ChartSpec spec;
        spec.showThreshold = false;
        ShownChart shown({prepared(lattice())}, spec);
        Brushed brushed(shown);
        shown.chart.setTool(PlotTool::Lasso);
        // A triangle whose long side leaves out the upper right of the box.
        shown.path({shown.at(25, 125), shown.at(45, 125), shown.at(25, 150)});
        QTRY_COMPARE(brushed.count, 1);
        QCOMPARE(members(brushed.rows), (QList<qsizetype>{13, 14, 23}));
    }

    void controlAddsAndAltTakesAway()
    {
        ChartSpec spec;
        spec.showThreshold = false;
        ShownChart shown({prepared(lattice())}, spec);
        Brushed brushed(shown);
        shown.chart.setTool(PlotTool::Rectangle);
        shown.drag(shown.at(25, 125), shown.at(35, 135));
        QTRY_COMPARE(brushed.count, 1);
        QCOMPARE(members(brushed.rows), QList<qsizetype>{13});
        shown.drag(shown.at(35, 125), shown.at(45, 135), Qt::LeftButton, Qt::ControlModifier);
        QTRY_COMPARE(brushed.count, 2);
        QCOMPARE(members(brushed.rows), (QList<qsizetype>{13, 23}));
        shown.drag(shown.at(25, 125), shown.at(35, 135), Qt::LeftButton, Qt::AltModifier);
        QTRY_COMPARE(brushed.count, 3);
        QCOMPARE(members(brushed.rows), QList<qsizetype>{23});
    }

    void keysSelectWhatIsInView()
    {
        ShownChart shown({prepared(lattice())});
        Brushed brushed(shown);
        shown.plot().setWindow({25, 45, 125, 145});
        QTest::keyClick(&shown.chart.view(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(brushed.count, 1);
        QCOMPARE(members(brushed.rows), (QList<qsizetype>{13, 14, 23, 24}));
    }

    void selectedPointsStandOut()
    {
        ShownChart shown({prepared(crowd(30'000))});
        const QImage before = shown.chart.grab().toImage();
        auto rows = std::make_shared<RowSet>(30'000);
        for (qsizetype row = 0; row < 30'000; row += 3)
            rows->insert(row);
        shown.chart.setSelection(rows);
        shown.settle();
        QVERIFY(shown.chart.grab().toImage() != before);
        shown.chart.setSelection(nullptr);
        shown.settle();
        QTRY_COMPARE(shown.chart.grab().toImage(), before);
    }

    void theThresholdCountsBothSidesAtEveryMove()
    {
        ShownChart shown({prepared(lattice())});
        QSignalSpy moved(&shown.chart, &AgePressureChart::thresholdMoved);
        QSignalSpy chosen(&shown.chart, &AgePressureChart::thresholdChosen);
        shown.drag(shown.at(50, 130), shown.at(50, 150));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDouble(), 150.0);
        for (const QList<QVariant> &move : moved)
            QCOMPARE(shown.plot().clouds().first().tally.atOrAbove(move[0].toDouble()),
                     std::optional(atOrAbove(*lattice(), move[0].toDouble()).count));
    }

    void keysMoveTheThreshold()
    {
        ShownChart shown({prepared(lattice())});
        QSignalSpy moved(&shown.chart, &AgePressureChart::thresholdMoved);
        QSignalSpy chosen(&shown.chart, &AgePressureChart::thresholdChosen);
        QTest::keyClick(&shown.chart.view(), Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(&shown.chart.view(), Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(&shown.chart.view(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(moved.size(), 3);
        QCOMPARE(moved.last()[0].toDouble(), 140.0);
        QTRY_COMPARE(chosen.size(), 1); // one step of the history
        QCOMPARE(chosen[0][0].toDouble(), 140.0);
    }

    void zoomGoesBack_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("keys");
        QTest::newRow("backspace") << Qt::Key_Backspace << Qt::KeyboardModifiers();
        QTest::newRow("alt and left") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::AltModifier);
    }

    void zoomGoesBack()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, keys);
        ShownChart shown({prepared(lattice())});
        QVERIFY(!shown.chart.canZoomBack());
        shown.drag(shown.at(30, 160), shown.at(70, 110), Qt::RightButton);
        const DataWindow first = shown.plot().window();
        shown.drag(shown.at(40, 150), shown.at(50, 120), Qt::RightButton);
        QVERIFY(shown.plot().window() != first);
        QTest::keyClick(&shown.chart.view(), key, keys);
        QCOMPARE(shown.plot().window(), first);
        QTest::keyClick(&shown.chart.view(), key, keys);
        QCOMPARE(shown.plot().window(), shown.plot().homeWindow());
        QVERIFY(!shown.chart.canZoomBack());
    }

    void twoFingersZoom()
    {
        ShownChart shown({prepared(lattice())});
        const double span = spanX(shown.plot().window());
        QWidget *view = shown.chart.view().viewport();
        const QPointF at = shown.at(50, 140);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  view->mapToGlobal(at), 0.25, {});
        QCoreApplication::sendEvent(view, &pinch);
        QVERIFY(spanX(shown.plot().window()) < 0.9 * span);
    }

    void theRightButtonAsksForTheMenu()
    {
        ShownChart shown({prepared(lattice())});
        QSignalSpy wanted(&shown.chart, &AgePressureChart::menuWanted);
        QTest::mouseClick(shown.chart.view().viewport(), Qt::RightButton, {}, shown.at(30, 140));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toLongLong(), 14); // the row of the point there
    }

    void escapeGivesUpWhatIsDrawn()
    {
        ShownChart shown({prepared(lattice())});
        Brushed brushed(shown);
        shown.chart.setTool(PlotTool::Rectangle);
        QWidget *view = shown.chart.view().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, shown.at(25, 145));
        const QPoint to = shown.at(60, 115);
        QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &move);
        QTest::keyClick(&shown.chart.view(), Qt::Key_Escape);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        QTest::qWait(20);
        QCOMPARE(brushed.count, 0);
    }

    void smallChartsShareTheirWindow()
    {
        ShownChart shown({prepared(lattice())});
        AgePressureChart::Content content;
        for (const QString &name : {u"F"_s, u"M"_s, u"X"_s})
            content.facets.append({Phrase::verbatim(name), {prepared(lattice())}});
        content.rowCount = 80;
        shown.chart.setContent(content);
        QCOMPARE(shown.chart.viewCount(), 3);
        shown.settle();
        shown.chart.view(1).plot().setWindow({30, 60, 110, 150});
        QCOMPARE(shown.chart.view(0).plot().window(), shown.chart.view(1).plot().window());
        QCOMPARE(shown.chart.view(2).plot().window(), shown.chart.view(1).plot().window());
        QVERIFY(shown.chart.view(2).accessibleName().contains(u"X"_s));
        QCOMPARE(shown.chart.paper().facets.size(), 3);
    }

    void smallChartsAreOfOneSize()
    {
        ShownChart shown({prepared(lattice())});
        const auto show = [&](qsizetype count) {
            AgePressureChart::Content content;
            for (qsizetype i = 0; i < count; ++i)
                content.facets.append({Phrase::verbatim(QString::number(i)), {prepared(lattice())}});
            content.rowCount = 80;
            shown.chart.setContent(content);
            shown.settle();
            QCoreApplication::processEvents();
        };
        // Five need a third column, which three must not keep; one takes all the room.
        for (const qsizetype count : {2, 3, 5, 3}) {
            show(count);
            const QSize first = shown.chart.view(0).size();
            for (qsizetype i = 1; i < count; ++i) {
                const QSize size = shown.chart.view(i).size();
                QVERIFY2(qAbs(size.width() - first.width()) <= 1 && qAbs(size.height() - first.height()) <= 1,
                         qPrintable(QString::number(count)));
            }
            const int columns = count > 4 ? 3 : 2;
            QVERIFY(first.width() * columns > shown.chart.width() - 4 * columns);
        }
        show(1);
        QVERIFY(shown.chart.view(0).width() > shown.chart.width() - 4);
    }

    void toolsHaveKeys()
    {
        Theme theme;
        QWidget window;
        PlotTools tools(theme, &window, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy chosen(&tools, &PlotTools::chosen);
        window.setFocus();
        QTest::keyClick(&window, Qt::Key_L);
        QCOMPARE(tools.current(), PlotTool::Lasso);
        QTest::keyClick(&window, Qt::Key_V);
        QCOMPARE(tools.current(), PlotTool::Move);
        QCOMPARE(chosen.size(), 2);
        for (const QToolButton *button : tools.findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty() && !button->icon().isNull());
    }

    void groupsHaveALegendWithTheirNumbers()
    {
        PlotCloud women = prepared(crowd(40)), men = prepared(crowd(60));
        women.group = Phrase::verbatim(u"F"_s);
        women.ink = PlotStyle::firstCategory;
        men.group = Phrase::verbatim(u"M"_s);
        men.ink = PlotStyle::firstCategory + 1;
        const QList<LegendEntry> legend = legendOf({PlotFacet{{}, {women, men}}}, Translator());
        QCOMPARE(legend.size(), 2);
        QCOMPARE(legend[0].text(Translator()), u"F (n = 40)"_s);
        QCOMPARE(legend[1].text(Translator()), u"M (n = 60)"_s);
        QVERIFY(legendOf({PlotFacet{{}, {prepared(crowd(40))}}}, Translator()).isEmpty());
    }
};

static const RegisterTest<ChartInteractionTest> registered;

#include "tst_chartinteraction.moc"
