// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/explore/shownpage.h"
#include "ui/explore/chartfiles.h"
#include "ui/explore/chartmenu.h"
#include "ui/explore/presenter.h"
#include "ui/models/filterbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// \a n visits of two sexes on known days; nobody twice.
static QByteArray sexes(int n)
{
    QByteArray csv = "patient_id,age,sbp,dbp,sex\n";
    for (int i = 0; i < n; ++i) {
        csv += 'P' + QByteArray::number(i) + ',' + QByteArray::number(20 + (i * 7) % 70) + ','
            + QByteArray::number(105 + i % 60) + ',' + QByteArray::number(60 + (i * 5) % 40) + ','
            + (i % 4 == 0 ? "F\n" : "M\n");
    }
    return csv;
}

class ExploreInteractionTest final : public QObject
{
    Q_OBJECT

private slots:
    void curvesAreFittedOnRequest()
    {
        ShownPage shown(sexes(240));
        shown.named<QCheckBox>(u"Smooth curve with 95 % band"_s)->click();
        shown.named<QCheckBox>(u"Centiles 5, 25, 50, 75, 95"_s)->click();
        shown.named<QCheckBox>(u"Regression line"_s)->click();
        shown.settle();
        QTRY_VERIFY(shown.cloud().curves && shown.cloud().curves->centiles && shown.cloud().curves->line);
        QVERIFY(shown.cloud().curves->smooth);
        QCOMPARE(shown.cloud().curves->n, 240);
        QVERIFY(shown.spec().showCurve && shown.spec().showCentiles && shown.spec().showRegression);
        picture(shown.page, u"explore-curves"_s);
    }

    void coloursAndSplits()
    {
        ShownPage shown(sexes(240));
        shown.settle();
        shown.chooseColumn(u"Colour by"_s, u"sex"_s);
        shown.settle();
        QCOMPARE(shown.chart().paper().facets.first().clouds.size(), 2);
        QCOMPARE(shown.chart().paper().note->legend.size(), 2);
        picture(shown.page, u"explore-coloured"_s);
        shown.chooseColumn(u"One chart for each"_s, u"sex"_s);
        shown.settle();
        QTRY_COMPARE(shown.chart().viewCount(), 2);
        QCOMPARE(shown.chart().paper().note->n, 240);
        picture(shown.page, u"explore-split"_s);
        shown.test.document.undoStack().undo();
        shown.settle();
        QTRY_COMPARE(shown.chart().viewCount(), 1);
    }

    void derivedPressures()
    {
        ShownPage shown(sexes(40));
        shown.choosePressure(PressureChoice::PulsePressure);
        shown.settle();
        QTRY_COMPARE(shown.cloud().pressure, PressureChoice::PulsePressure);
        QCOMPARE(shown.cloud().points->y.front(), 45.0F);
        QVERIFY(!shown.named<QCheckBox>(u"Guideline bands"_s)->isEnabled());
        QTRY_VERIFY(shown.says(u"Pulse pressure at or above"_s));
    }

    void aFilterIsAChipThatCanBeTakenOff()
    {
        ShownPage shown(sexes(240));
        shown.test.document.edit(u"filter"_s, [](ProjectState &state) {
            state.chart.change([](ChartSpec &spec) { spec.filters = {{u"sex"_s, {u"F"_s}}}; });
        });
        shown.settle();
        QTRY_COMPARE(shown.chart().paper().note->n, 60);
        QVERIFY(shown.chart().paper().note->text(Translator()).contains(u"sex = F"_s));
        const QList<Chip *> chips = shown.visibleChips();
        QCOMPARE(chips.size(), 1);
        QCOMPARE(chips.first()->text(), u"sex = F"_s);
        QTest::keyClick(chips.first(), Qt::Key_Delete);
        shown.settle();
        QTRY_COMPARE(shown.chart().paper().note->n, 240);
        QVERIFY(shown.visibleChips().isEmpty());
    }

    void aBrushSelectsRowsForAll()
    {
        ShownPage shown(sexes(240));
        QTest::keyClick(&shown.chart().view(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(shown.test.selection.rows());
        QCOMPARE(shown.test.selection.rows()->count(), 240);
        QTRY_VERIFY(shown.buttonBeginning(u"Clear selection"_s)->isVisible());
        QTest::keyClick(&shown.chart().view(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.test.selection.rows());
        QVERIFY(!shown.buttonBeginning(u"Clear selection"_s)->isVisible());
    }

    void theSelectionBecomesAFilter_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("left");
        QTest::newRow("keep") << u"Keep only these"_s << 3;
        QTest::newRow("hide") << u"Hide these"_s << 237;
    }

    void theSelectionBecomesAFilter()
    {
        QFETCH(QString, button);
        QFETCH(int, left);
        ShownPage shown(sexes(240));
        RowSet rows(240);
        for (const qsizetype row : {1, 5, 7})
            rows.insert(row);
        shown.test.selection.set(rows);
        shown.buttonBeginning(button)->click();
        shown.settle();
        QTRY_COMPARE(shown.chart().paper().note->n, left);
        QCOMPARE(shown.visibleChips().size(), 1);
        // The report would draw every row.
        const QPushButton *pin = shown.named<QPushButton>(u"Pin to report"_s);
        QVERIFY(!pin->isEnabled());
        QVERIFY(pin->toolTip().contains(u"all rows"_s));
        emit shown.visibleChips().first()->removed();
        shown.settle();
        QTRY_COMPARE(shown.chart().paper().note->n, 240);
        QVERIFY(pin->isEnabled() && pin->toolTip().isEmpty());
    }

    void thePanelFollowsTheThresholdAtEveryMove()
    {
        ShownPage shown(sexes(240));
        shown.settle();
        const auto above = [](int threshold) {
            int count = 0;
            for (int i = 0; i < 240; ++i)
                count += 105 + i % 60 >= threshold;
            return count;
        };
        for (const int threshold : {120, 137, 150}) {
            emit shown.chart().view().thresholdMoved(threshold);
            QVERIFY(shown.says(u"at or above %1 mmHg"_s.arg(threshold))); // at once
            QVERIFY(shown.says(u"%1 of 240 readings"_s.arg(above(threshold))));
            QCOMPARE(shown.page.findChild<QDoubleSpinBox *>()->value(), static_cast<double>(threshold));
        }
    }

    void aPointLeadsToItsRow()
    {
        ShownPage shown(sexes(24));
        QSignalSpy goTo(&shown.page, &ExplorePage::goTo);
        emit shown.chart().pointChosen(4);
        QVERIFY(shown.says(u"Record 5 is selected"_s));
        shown.named<QPushButton>(u"Show it in the table"_s)->click();
        QCOMPARE(goTo.size(), 1);
        QCOMPARE(goTo[0][0].value<Stage>(), Stage::Data);
    }

    void theMenuHoldsEverything()
    {
        ShownPage shown(sexes(24));
        auto *menu = shown.page.findChild<ChartMenu *>();
        emit shown.chart().menuWanted(shown.page.mapToGlobal(QPoint(300, 300)), 3);
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(menu->showRow->isEnabled());
        QVERIFY(!menu->zoomBack->isEnabled() && !menu->keepSelected->isEnabled());
        menu->hide();
        menu->copySvg->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"<svg"_s));
        menu->copy->trigger();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/svg+xml"_s));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"points.csv"_s);
        menu->saveData->trigger();
        QTRY_VERIFY(shown.says(u"points.csv"_s));
        QFile file(shown.test.dialogs.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine().trimmed(), QByteArray("age,sbp"));
        QCOMPARE(file.readAll().count('\n'), 24);
    }

    void presentingHidesWhoItIs()
    {
        ShownPage shown(sexes(240));
        QTest::keyClick(&shown.chart().view(), Qt::Key_F5);
        auto *presenter = shown.page.window()->findChild<Presenter *>();
        QVERIFY(presenter && presenter->isVisible());
        QCOMPARE(presenter->findChild<AgePressureChart *>()->paper().note->n, 240);
        const ExploreDataPtr data = shown.data();
        PointWords words(data);
        const PlotCloud &cloud = data->facets.first().clouds.first();
        QVERIFY(words.text(cloud, 7, 0).contains(u"P7"_s));
        words.hideIdentifiers();
        QVERIFY(!words.text(cloud, 7, 0).contains(u"P7"_s));
        QVERIFY(!words.text(cloud, 7, 0).contains(u"Record"_s));
        picture(*presenter, u"presenter"_s);
        QPointer<Presenter> gone(presenter);
        // Its keys are heard once it is the active window; till then they are those of the page behind it.
        QTRY_COMPARE(QApplication::activeWindow(), presenter);
        QVERIFY(presenter->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(presenter, Qt::Key_Escape);
        QTRY_VERIFY(!gone);
    }
};

static const RegisterTest<ExploreInteractionTest> registered;

#include "tst_exploreinteraction.moc"
