// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartkind.h"
#include "app/report/figurefile.h"
#include "tests/support/chartclinic.h"
#include "tests/testcase.h"
#include "ui/charts/figurerenderer.h"
#include "ui/charts/marksink.h"
#include "ui/charts/markspainter.h"
#include "ui/charts/marksplot.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QWheelEvent>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Two bars of known height, and a point above them.
static ChartMarks twoBars()
{
    ChartMarks marks;
    marks.title = Phrase::verbatim(u"Two bars"_s);
    marks.x = {Phrase::verbatim(u"x"_s), 0, 4};
    marks.y = {Phrase::verbatim(u"y"_s), 0, 10};
    marks.table.columns = {Phrase::verbatim(u"Name"_s), Phrase::verbatim(u"n"_s)};
    const int first = marks.table.add({u"left"_s, qint64(8)}),
              second = marks.table.add({u"right"_s, qint64(4)});
    marks.marks = {ChartBar{{0, 2, 0, 8}, {ChartInk::Kind::Series, 0}, first},
                   ChartBar{{2, 4, 0, 4}, {ChartInk::Kind::Series, 1}, second},
                   ChartPoint{{3, 7}, {ChartInk::Kind::Warning}, ChartPoint::Symbol::Square, 12, -1, 41}};
    marks.n = 12;
    return marks;
}

namespace {

struct ShownPlot
{
    explicit ShownPlot(const ChartMarks &marks = twoBars(), Theme::Choice look = Theme::Choice::Light)
    {
        theme.setChoice(look);
        theme.applyTo(*qApp);
        plot.resize(640, 480);
        plot.setMarks(std::make_shared<const ChartMarks>(marks));
        plot.show();
    }

    QPoint at(double x, double y) const { return plot.map().toScene(x, y).toPoint(); }

    QColor pixel(double x, double y) { return plot.grab().toImage().pixelColor(at(x, y)); }

    Theme theme;
    MarksPlot plot{theme, Translator()};
};

} // namespace

class MarksPlotTest final : public QObject
{
    Q_OBJECT

private slots:
    void barsStandWhereTheirNumbersSay_data()
    {
        QTest::addColumn<Theme::Choice>("look");
        QTest::newRow("light") << Theme::Choice::Light;
        QTest::newRow("dark") << Theme::Choice::Dark;
    }

    void barsStandWhereTheirNumbersSay()
    {
        QFETCH(Theme::Choice, look);
        ShownPlot shown(twoBars(), look);
        const QList<QColor> inks = shown.theme.tokens().categories;
        QCOMPARE(shown.pixel(1, 7.8), inks[0]);
        QVERIFY(shown.pixel(1, 8.3) != inks[0]);
        QCOMPARE(shown.pixel(3, 3.8), inks[1]);
        QVERIFY(shown.pixel(3, 4.4) != inks[1]);
        QCOMPARE(shown.pixel(3, 7), shown.theme.tokens().bad);
    }

    void hoverFindsTheRowAndKeysGoThroughThem()
    {
        ShownPlot shown;
        QTest::mouseMove(&shown.plot, shown.at(1, 5));
        QTRY_COMPARE(shown.plot.litRow(), 0);
        QTest::mouseMove(&shown.plot, shown.at(3, 2));
        QTRY_COMPARE(shown.plot.litRow(), 1);
        QTest::mouseMove(&shown.plot, shown.at(1, 9.5));
        QTRY_COMPARE(shown.plot.litRow(), -1);
        QTest::keyClick(&shown.plot, Qt::Key_PageDown);
        QCOMPARE(shown.plot.litRow(), 0);
        QTest::keyClick(&shown.plot, Qt::Key_PageDown);
        QTest::keyClick(&shown.plot, Qt::Key_PageDown);
        QCOMPARE(shown.plot.litRow(), 1);
        QCOMPARE(rowWords(shown.plot.marks()->table, 0, Translator()), u"Name: left\nn: 8"_s);
        QVERIFY(shown.plot.accessibleDescription().contains(u"left"_s));
    }

    void aReadingIsChosenByAClick()
    {
        ShownPlot shown;
        QSignalSpy chosen(&shown.plot, &MarksPlot::readingChosen);
        QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, shown.at(3, 7));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), qint64(41));
        QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, shown.at(1, 5)); // a bar is no reading
        QCOMPARE(chosen.size(), 1);
    }

    void aReadingUnderABandIsChosen()
    {
        ChartMarks marks = twoBars();
        marks.marks.append(ChartBar{{0, 4, 6, 8}, {ChartInk::Kind::Series, 1, 0.14}, 1});
        ShownPlot shown(marks);
        QSignalSpy reading(&shown.plot, &MarksPlot::readingChosen), mark(&shown.plot, &MarksPlot::markChosen);
        QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, shown.at(3, 7));
        QCOMPARE(reading.size(), 1);
        QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, shown.at(2.5, 7));
        QCOMPARE(mark.size(), 1);
        QCOMPARE(mark[0][0].toInt(), 1);
    }

    void eachStepOfStairsIsItsOwn()
    {
        ChartMarks marks = twoBars();
        marks.table.rows.clear();
        for (int step = 0; step < 3; ++step)
            marks.table.add({u"step %1"_s.arg(step), qint64(step)});
        ChartLine stairs;
        stairs.points = {{0.5, 0}, {0.5, 0}, {0.5, 3}, {2, 3}, {2, 6}, {3.5, 6}, {3.5, 9}};
        stairs.row = 0;
        stairs.stairs = true;
        marks.marks = {stairs};
        ShownPlot shown(marks);
        QSignalSpy mark(&shown.plot, &MarksPlot::markChosen);
        for (const QPointF &at : {QPointF(0.5, 1.5), QPointF(1.2, 3), QPointF(2, 4.5), QPointF(3, 6)})
            QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, shown.at(at.x(), at.y()));
        QList<int> rows;
        for (const auto &chosen : mark)
            rows.append(chosen[0].toInt());
        QCOMPARE(rows, (QList<int>{0, 1, 1, 2}));
        for (const int row : {0, 1, 2}) {
            QTest::keyClick(&shown.plot, Qt::Key_PageDown);
            QCOMPARE(shown.plot.litRow(), row);
        }
    }

    void wheelAndKeysZoomAndDoubleClickShowsAll()
    {
        ShownPlot shown;
        QSignalSpy chosen(&shown.plot, &MarksPlot::windowChosen);
        const QPointF fixed = shown.plot.map().toData(shown.at(1, 5));
        QWheelEvent turn(shown.at(1, 5), shown.plot.mapToGlobal(shown.at(1, 5)), {}, {0, 120}, {}, {},
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(&shown.plot, &turn);
        QVERIFY(shown.plot.window().has_value());
        QVERIFY(shown.plot.window()->xMax - shown.plot.window()->xMin < 3.5);
        QVERIFY(
            QLineF(shown.plot.map().toScene(fixed.x(), fixed.y()), shown.at(fixed.x(), fixed.y())).length()
            < 2);
        QTRY_COMPARE(chosen.size(), 1);
        QTest::keyClick(&shown.plot, Qt::Key_Home);
        QVERIFY(!shown.plot.window());
        QTest::keyClick(&shown.plot, Qt::Key_Plus);
        QVERIFY(shown.plot.window().has_value());
        const double before = shown.plot.window()->xMin;
        QTest::keyClick(&shown.plot, Qt::Key_Right);
        QVERIFY(shown.plot.window()->xMin > before);
        QTest::mouseDClick(&shown.plot, Qt::LeftButton, {}, shown.at(2, 5));
        QVERIFY(!shown.plot.window());
    }

    void dragMovesAndNamesStayWhole()
    {
        ChartMarks marks = twoBars();
        marks.x.scale = ChartAxis::Scale::Names;
        marks.x.ticks = {{1, Phrase::verbatim(u"left"_s)}, {3, Phrase::verbatim(u"right"_s)}};
        ShownPlot shown(marks);
        QTest::keyClick(&shown.plot, Qt::Key_Plus);
        QCOMPARE(shown.plot.window()->xMin, 0.0);
        QCOMPARE(shown.plot.window()->xMax, 4.0);
        const double low = shown.plot.window()->yMin;
        const QPoint middle = shown.plot.map().area.center().toPoint();
        QTest::mousePress(&shown.plot, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&shown.plot, middle + QPoint(0, 40));
        QTest::mouseRelease(&shown.plot, Qt::LeftButton, {}, middle + QPoint(0, 40));
        QVERIFY(shown.plot.window()->yMin > low);
    }

    void everyKindIsDrawnInEveryLook_data()
    {
        QTest::addColumn<QString>("kind");
        for (const ChartKind &kind : chartKinds()) {
            if (kind.make && kind.id != u"regionMap"_s)
                QTest::newRow(qPrintable(kind.id)) << kind.id;
        }
    }

    void everyKindIsDrawnInEveryLook()
    {
        QFETCH(QString, kind);
        ChartSpec spec;
        spec.kind = kind;
        NoProgress progress;
        const auto marks = chartMarks(chartClinic(), spec, **ClinicalRules::shipped(), {}, progress);
        QVERIFY(marks.has_value());
        const QString folder = qEnvironmentVariable("SPHYGMA_TEST_PICTURES");
        for (const auto look : {Theme::Choice::Light, Theme::Choice::Dark}) {
            ShownPlot shown(*marks, look);
            const QImage image = shown.plot.grab().toImage();
            const QRect plot = shown.plot.map().area.toRect();
            QSet<QRgb> colours;
            for (int y = plot.top(); y < plot.bottom(); y += 2)
                for (int x = plot.left(); x < plot.right(); x += 2)
                    colours.insert(image.pixel(x, y));
            QVERIFY(colours.size() > 2);
            if (!folder.isEmpty())
                shown.plot.grab().save(
                    u"%1/chart-%2-%3.png"_s.arg(folder, kind).arg(look == Theme::Choice::Dark));
        }
    }

    void aFigureBecomesEveryKindOfFile()
    {
        const FigureRenderer render = chartFigureRenderer(nullptr);
        ChartData shown;
        shown.marks = std::make_shared<const ChartMarks>(twoBars());
        shown.note = u"n = 12 · missing 0"_s;
        ChartSpec spec;
        spec.kind = u"histogram"_s;
        const ReportFigure figure = render(spec, shown, {640, 400}, Translator());
        const QImage png = QImage::fromData(*figureBytes(figure, u"png"_s, {}));
        QCOMPARE(png.size(), QSize(1280, 800));
        QVERIFY(png.width() > 0);
        bool blue = false;
        for (int x = 0; x < png.width(); x += 4)
            blue = blue || png.pixelColor(x, 500) == lightTokens().categories[0];
        QVERIFY(blue);
        const QByteArray svg = *figureBytes(figure, u"svg"_s, u"Two bars"_s);
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(svg.contains("n = 12"));
        QVERIFY(figureBytes(figure, u"pdf"_s, {})->startsWith("%PDF"));
        QCOMPARE(figureBytes(figure, u"gif"_s, {}).error().kind, Error::Kind::Invalid);
    }
};

static const RegisterTest<MarksPlotTest> registered;
#include "tst_marksplot.moc"
