// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/explore/shownpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ExplorePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void withoutDataItLeadsToTheData()
    {
        ShownPage shown{QByteArray()};
        QSignalSpy goTo(&shown.page, &ExplorePage::goTo);
        QPushButton *button = shown.named<QPushButton>(u"Go to Data"_s);
        QVERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(goTo.size(), 1);
        QCOMPARE(goTo[0][0].value<Stage>(), Stage::Data);
    }

    void withoutAgeItSaysSo()
    {
        ShownPage shown("patient_id,sbp\nA,120\nB,131\nC,140\n");
        QTRY_VERIFY(shown.says(u"which column holds the age"_s));
        QVERIFY(shown.says(u"choose another chart above"_s));
        QVERIFY(shown.named<QPushButton>(u"Go to Data"_s)->isVisible());
    }

    void showsChartAndNumbers()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.says(u"of 200 readings"_s));
        QVERIFY(shown.says(u"95 % CI"_s));
        QCOMPARE(shown.chart().paper().note->n, 200);
        QCOMPARE(shown.chart().paper().note->missing, 100);
        picture(shown.page, u"explore"_s);
    }

    void everyChoiceIsAnUndoableEdit()
    {
        ShownPage shown;
        QUndoStack &undo = shown.test.document.undoStack();
        const int before = undo.count();
        shown.named<QCheckBox>(u"Regression line"_s)->click();
        QVERIFY(shown.spec().showRegression);
        shown.named<QCheckBox>(u"Guideline bands"_s)->click();
        QVERIFY(shown.spec().guideline.isEmpty());
        shown.named<QCheckBox>(u"Threshold line"_s)->click();
        QVERIFY(!shown.spec().showThreshold);
        shown.choosePressure(PressureChoice::Diastolic);
        QCOMPARE(shown.spec().pressure, PressureChoice::Diastolic);
        QCOMPARE(undo.count(), before + 4);
        while (undo.index() > before)
            undo.undo();
        QVERIFY(shown.spec() == ChartSpec());
        QVERIFY(!shown.named<QCheckBox>(u"Regression line"_s)->isChecked());
        shown.settle();
        QCOMPARE(shown.chart().paper().facets.first().clouds.first().pressure, PressureChoice::Systolic);
    }

    void typingAThresholdIsOneStepAndCountsAnew()
    {
        ShownPage shown;
        const int before = shown.test.document.undoStack().count();
        auto *threshold = shown.page.findChild<QDoubleSpinBox *>();
        threshold->stepUp();
        threshold->stepUp();
        QCOMPARE(shown.spec().threshold, 132.0);
        QCOMPARE(shown.test.document.undoStack().count(), before + 1);
        QTRY_VERIFY(shown.says(u"at or above 132 mmHg"_s));
        shown.test.document.undoStack().undo();
        QCOMPARE(threshold->value(), 130.0);
        QTRY_VERIFY(shown.says(u"at or above 130 mmHg"_s));
    }

    void bothPressuresShareTheChartWithoutBands()
    {
        ShownPage shown;
        shown.choosePressure(PressureChoice::Both);
        shown.settle();
        QCOMPARE(shown.chart().paper().facets.first().clouds.size(), 2);
        QVERIFY(!shown.named<QCheckBox>(u"Guideline bands"_s)->isEnabled());
        picture(shown.page, u"explore-both"_s);
    }

    void zoomIsRememberedAndUndone()
    {
        ShownPage shown;
        shown.chart().view().zoom(0.5);
        QTRY_VERIFY(shown.spec().window);
        shown.test.document.undoStack().undo();
        QVERIFY(!shown.spec().window);
        QVERIFY(!shown.chart().chosenWindow());
    }

    void pinsAndUnpins()
    {
        ShownPage shown;
        const auto sections = [&] { return shown.test.document.state().report->sections; };
        const auto before = sections();
        QUndoStack &undo = shown.test.document.undoStack();
        const int steps = undo.count();
        shown.named<QPushButton>(u"Pin to report"_s)->click();
        QCOMPARE(sections().size(), before.size() + 1);
        QVERIFY(sections().last().chart == shown.spec());
        QCOMPARE(undo.count(), steps + 1);
        undo.undo();
        QVERIFY(sections() == before);
        undo.redo();
        shown.named<QPushButton>(u"Take out of the report"_s)->click();
        QVERIFY(sections() == before);
        QVERIFY(shown.named<QPushButton>(u"Pin to report"_s));
    }

    void copiesAndSaves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("png") << u"chart.png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"chart.svg"_s << QByteArray("<?xml");
    }

    void copiesAndSaves()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        ShownPage shown;
        shown.named<QPushButton>(u"Copy"_s)->click();
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        shown.test.dialogs.savePath = shown.test.folder.filePath(name);
        shown.named<QPushButton>(u"Save as…"_s)->click();
        QTRY_VERIFY(shown.says(name));
        QFile file(shown.test.dialogs.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void aClickSelectsTheRowEverywhere()
    {
        ShownPage shown;
        emit shown.chart().pointChosen(4);
        QVERIFY(shown.test.selection.rows());
        QVERIFY(shown.test.selection.rows()->contains(4));
        QCOMPARE(shown.test.selection.rows()->count(), 1);
    }

    void aNewFileReplacesTheChart()
    {
        ShownPage shown;
        shown.test.open(clinic(30), u"other"_s);
        shown.settle();
        QTRY_COMPARE(shown.chart().paper().note->n, 20);
    }
};

static const RegisterTest<ExplorePageTest> registered;

#include "tst_explorepage.moc"
