// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicalrules.h"
#include "tests/testcase.h"
#include "tests/ui/charts/shownchart.h"
#include "ui/charts/plotwindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class AgePressureChartTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysHowManyAndWhat()
    {
        ShownChart shown({prepared(crowd(1000))});
        const QString name = shown.chart.view().accessibleName();
        QVERIFY2(name.contains(u"Systolic blood pressure (mmHg)"_s), qPrintable(name));
        const QString words = shown.chart.view().accessibleDescription();
        QVERIFY2(words.contains(readable(1000)), qPrintable(words));
        QVERIFY2(words.contains(u"130 mmHg"_s), qPrintable(words));
        QCOMPARE(shown.chart.paper().note->text(Translator()),
                 u"n = %1 · missing 0 · data abc"_s.arg(readable(1000)));
    }

    void namesOfCurvesBandsAndThresholdDoNotOverlap()
    {
        ChartSpec spec;
        spec.showThreshold = spec.showCurve = spec.showCentiles = spec.showRegression = spec.showInterval =
            true;
        const auto rules = ClinicalRules::shipped().value();
        QList<PlotCloud> clouds{prepared(crowd(3000, 1)), prepared(crowd(3000, 2))};
        NoProgress progress;
        CurveWish wish(spec);
        for (qsizetype i = 0; i < 2; ++i) {
            clouds[i].group = Phrase::verbatim(i == 0 ? u"F"_s : u"M"_s);
            clouds[i].ink = PlotStyle::firstCategory + i;
            clouds[i].curves = fitCurves(*clouds[i].points, wish, {}, progress).value();
        }
        ShownChart shown(clouds, spec);
        shown.chart.setSpec(spec, rules->guideline(spec.guideline));
        QStringList written;
        QList<QRectF> boxes = shown.plot().overlay().plates();
        QVERIFY(boxes.size() >= 5);
        for (const CurveLayer::Plate &plate : shown.plot().curves().plates()) {
            boxes.append(plate.box);
            written.append(plate.text);
        }
        for (qsizetype a = 0; a < boxes.size(); ++a)
            for (qsizetype b = 0; b < a; ++b)
                QVERIFY2(!boxes[a].intersects(boxes[b]), qPrintable(written.join(u", "_s)));
        for (const QString &name : {u"F 5"_s, u"F 95"_s, u"M 5"_s, u"M 50"_s, u"M 95"_s, u"F"_s, u"M"_s})
            QVERIFY2(written.contains(name), qPrintable(name + u" of "_s + written.join(u", "_s)));
    }

    void theNoteIsWholeHoweverNarrow()
    {
        auto points = std::make_shared<PointCloud>(*crowd(1000));
        points->x.push_back(45);
        points->y.push_back(1280);
        points->rows.push_back(1000);
        measureExtent(*points);
        ShownChart shown({prepared(points)});
        auto *foot = shown.chart.findChild<ChartFoot *>();
        QVERIFY(foot->note().text(Translator()).contains(u"1 outside the picture (no age over 120"_s));
        shown.chart.resize(420, 500);
        QTRY_VERIFY(foot->height() > 28); // more than a line
        const double narrow =
            foot->note().height(foot->width() - 60, PlotStyle::forScreen(lightTokens()), Translator());
        QVERIFY(foot->height() >= narrow - 28);
        shown.chart.resize(1600, 500);
        QTRY_COMPARE(foot->height(), 28);
    }

    void showsPointsOrDensity()
    {
        QVERIFY(!ShownChart({prepared(crowd(1000))}).plot().isDensity());
        QVERIFY(ShownChart({prepared(crowd(50'000))}).plot().isDensity());
    }

    void theWheelZoomsAboutTheCursor()
    {
        ShownChart shown({prepared(crowd(1000))});
        const QPoint cursor = shown.at(60, 150);
        const QPointF before = shown.plot().map().toData(cursor);
        const double span = spanX(shown.plot().window());
        QSignalSpy chosen(&shown.chart, &AgePressureChart::windowChosen);
        shown.wheel(cursor, 2);
        QVERIFY(spanX(shown.plot().window()) < span);
        QVERIFY((shown.plot().map().toData(cursor) - before).manhattanLength() < 0.01);
        QTRY_COMPARE(chosen.size(), 1);
        QVERIFY(shown.chart.chosenWindow());
    }

    void draggingMovesAndADoubleClickShowsAll()
    {
        ShownChart shown({prepared(crowd(1000))});
        shown.wheel(shown.at(60, 150), 4);
        const DataWindow before = shown.plot().window();
        const QPoint middle = shown.chart.view().mapFromScene(shown.plot().plotArea().center());
        shown.drag(middle + QPoint(0, 40), middle + QPoint(60, 40));
        QVERIFY(shown.plot().window().xMin < before.xMin);
        QCOMPARE(spanX(shown.plot().window()), spanX(before));
        QTest::mouseDClick(shown.chart.view().viewport(), Qt::LeftButton, {}, shown.at(60, 150));
        QCOMPARE(shown.plot().window(), shown.plot().homeWindow());
        QVERIFY(!shown.chart.chosenWindow());
    }

    void aRectangleZooms_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<Qt::KeyboardModifiers>("keys");
        QTest::newRow("right button") << Qt::RightButton << Qt::KeyboardModifiers();
        QTest::newRow("tool") << Qt::LeftButton << Qt::KeyboardModifiers();
    }

    void aRectangleZooms()
    {
        QFETCH(Qt::MouseButton, button);
        QFETCH(Qt::KeyboardModifiers, keys);
        ShownChart shown({prepared(crowd(1000))});
        shown.chart.setTool(PlotTool::Zoom);
        shown.drag(shown.at(40, 160), shown.at(60, 110), button, keys);
        const DataWindow w = shown.plot().window();
        QVERIFY(qAbs(w.xMin - 40) < 0.5 && qAbs(w.xMax - 60) < 0.5);
        QVERIFY(qAbs(w.yMin - 110) < 0.7 && qAbs(w.yMax - 160) < 0.7);
    }

    void theThresholdIsDraggedByItsLine()
    {
        ShownChart shown({prepared(crowd(1000))});
        QSignalSpy moved(&shown.chart, &AgePressureChart::thresholdMoved);
        QSignalSpy chosen(&shown.chart, &AgePressureChart::thresholdChosen);
        const DataWindow before = shown.plot().window();
        shown.drag(shown.at(50, 130), shown.at(50, 140));
        QVERIFY(moved.size() >= 2);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDouble(), 140.0);
        QCOMPARE(shown.plot().window(), before); // the line moved, not the view
    }

    void noThresholdNoHandle()
    {
        ChartSpec spec;
        spec.showThreshold = false;
        ShownChart shown({prepared(crowd(1000))}, spec);
        QSignalSpy chosen(&shown.chart, &AgePressureChart::thresholdChosen);
        shown.drag(shown.at(50, 130), shown.at(50, 140));
        QCOMPARE(chosen.size(), 0);
    }

    void keysMoveAndZoom()
    {
        ShownChart shown({prepared(crowd(1000))});
        PlotView &view = shown.chart.view();
        const DataWindow whole = shown.plot().window();
        QTest::keyClick(&view, Qt::Key_Plus);
        const DataWindow nearer = shown.plot().window();
        QVERIFY(spanX(nearer) < spanX(whole) && spanY(nearer) < spanY(whole));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(shown.plot().window().xMin > nearer.xMin);
        QTest::keyClick(&view, Qt::Key_Up);
        QVERIFY(shown.plot().window().yMin > nearer.yMin);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(shown.plot().window(), whole);
    }

    void pointingDescribesThePointAndAClickChoosesIt()
    {
        ShownChart shown({prepared(cloudOf({{30, 120}, {61, 142}, {61, 142}, {90, 180}}))});
        QList<std::pair<qsizetype, qint64>> asked;
        shown.chart.setDescriber([&](const PlotCloud &, qsizetype row, qint64 others) {
            asked.append({row, others});
            return u"here"_s;
        });
        QSignalSpy chosen(&shown.chart, &AgePressureChart::pointChosen);
        QTest::mouseMove(shown.chart.view().viewport(), shown.at(61, 142) + QPoint(3, 2));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0], std::make_pair(qsizetype(1), qint64(1)));
        QTest::mouseClick(shown.chart.view().viewport(), Qt::LeftButton, {}, shown.at(90, 180));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), 3);
    }

    void zoomedInACrowdBecomesPoints()
    {
        ShownChart shown({prepared(crowd(50'000))});
        shown.plot().setWindow({60, 60.6, 130, 130.6});
        shown.settle();
        QVERIFY(!shown.plot().isDensity());
    }

    void aChartWithoutPointsIsQuiet()
    {
        ShownChart shown({prepared(cloudOf({}, 12))});
        QVERIFY(!shown.plot().isDensity());
        QVERIFY(!shown.plot().nearest(shown.plot().plotArea().center()));
        QVERIFY(shown.chart.paper().note->text(Translator()).startsWith(u"n = 0 · missing 12"_s));
    }

    void itGoesAwayWhileItsPicturesAreMade()
    {
        Theme theme;
        auto chart = std::make_unique<AgePressureChart>(theme, Translator());
        chart->resize(900, 600);
        chart->setClouds({prepared(crowd(200'000))}, {});
        chart->show();
        QCoreApplication::processEvents();
        chart.reset();
        QCoreApplication::processEvents();
    }

private:
    static QString readable(qint64 n) { return readableText(n); }

    static QString readableText(qint64 n) { return Translator().text(Phrase{u"%1"_s, {n}, {}}); }
};

static const RegisterTest<AgePressureChartTest> registered;

#include "tst_agepressurechart.moc"
