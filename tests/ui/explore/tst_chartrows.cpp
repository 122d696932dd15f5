// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartkind.h"
#include "tests/testcase.h"
#include "tests/ui/explore/shownstage.h"
#include "ui/explore/chartmenu.h"
#include "ui/explore/chartpin.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/presenter.h"
#include "ui/models/daysdialog.h"
#include "ui/models/filterbar.h"
#include "ui/models/filterchips.h"
#include "ui/models/filterdialogs.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/dialogfoot.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// The rows behind charts: selected by their marks, narrowed by filters, and shown in every chart alike.
class ChartRowsTest final : public QObject
{
    Q_OBJECT

private:
    /// By the mouse, then down by keys to the entry called \a text.
    static QMenu *openFilterMenu(ShownStage &shown, const QString &text)
    {
        auto *menu =
            shown.desk().findChild<FilterChips *>()->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
        QTest::mouseClick(shown.named<QPushButton>(u"Filter"_s), Qt::LeftButton);
        (void)QTest::qWaitFor([menu] { return menu->isVisible(); });
        for (qsizetype i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == text)
                break;
        }
        return menu;
    }

private slots:
    void aReadingOfAPatientIsSelectedEverywhere()
    {
        ShownStage shown;
        shown.click(u"timeline"_s);
        const ChartMarks &marks = shown.marks();
        const auto point = std::find_if(marks.marks.begin(), marks.marks.end(), [](const ChartMark &mark) {
            return std::holds_alternative<ChartPoint>(mark);
        });
        QVERIFY(point != marks.marks.end());
        const auto &reading = std::get<ChartPoint>(*point);
        const QPoint at = shown.desk().plot().map().toScene(reading.at.x(), reading.at.y()).toPoint();
        QTest::mouseClick(&shown.desk().plot(), Qt::LeftButton, {}, at);
        QCOMPARE(shown.test.selection.rows()->count(), 1);
        QVERIFY(shown.test.selection.rows()->contains(reading.tableRow));
        picture(shown.stage, u"gallery-timeline"_s);
    }

    void aRowFilterStaysFromChartToChart()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        QCOMPARE(shown.marks().n, qint64(120));
        RowSet rows(120);
        for (qsizetype row = 0; row < 30; ++row)
            rows.insert(row);
        shown.test.selection.set(rows);
        auto *filters = shown.desk().findChild<FilterBar *>();
        QTest::mouseClick(shown.named<QPushButton>(u"Keep only these"_s), Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.marks().n, qint64(30));
        QVERIFY(shown.says(u"only 30 selected rows"_s));
        QVERIFY(!shown.named<QPushButton>(u"Pin to report"_s)->isEnabled());
        shown.click(u"lastDigits"_s);
        QCOMPARE(shown.marks().n, qint64(30));
        const QList<Chip *> chips = filters->findChildren<Chip *>();
        QCOMPARE(chips.size(), 1);
        emit chips.first()->removed();
        shown.settle();
        QCOMPARE(shown.marks().n, qint64(120));
    }

    void everyChartIsFilteredByAColumn()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        QCOMPARE(shown.marks().n, qint64(120));
        QMenu *menu = openFilterMenu(shown, u"sex"_s);
        QTest::keyClick(menu, Qt::Key_Right);
        QMenu *values = menu->activeAction()->menu();
        QTRY_VERIFY(values->isVisible());
        QTest::keyClick(values, Qt::Key_Return);
        QVERIFY(values->isVisible()); // for the next tick
        menu->hide();
        shown.settle();
        QTRY_COMPARE(shown.marks().n, qint64(60));
        QVERIFY(shown.says(u"sex = F"_s)); // in the note
        shown.click(u"lastDigits"_s);
        QCOMPARE(shown.marks().n, qint64(60));
        picture(shown.stage, u"desk-filtered"_s);
    }

    void aRangeFiltersThisChartOrAll_data()
    {
        QTest::addColumn<bool>("onlyHere");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<bool>("stays");
        QTest::newRow("all charts") << false << u"sbp from 120 to 145.5"_s << true;
        QTest::newRow("one chart") << true << u"sbp from 120 to 145.5 (only this chart)"_s << false;
    }

    void aRangeFiltersThisChartOrAll()
    {
        QFETCH(bool, onlyHere);
        QFETCH(bool, stays);
        ShownStage shown;
        shown.click(u"histogram"_s);
        QTest::keyClick(openFilterMenu(shown, u"sbp …"_s), Qt::Key_Return);
        const auto dialog = [&] { return shown.stage.findChild<RangeDialog *>(); };
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        const auto fields = dialog()->findChildren<QLineEdit *>();
        auto *answer = dialog()->findChild<DialogFoot *>()->answer();
        QVERIFY(!answer->isEnabled()); // nothing asked yet
        QTest::keyClicks(fields[0], u"150"_s);
        QTest::keyClicks(fields[1], u"145,5"_s);
        QVERIFY(!answer->isEnabled()); // the wrong way round
        fields[0]->selectAll();
        QTest::keyClicks(fields[0], u"forty"_s);
        QVERIFY(!answer->isEnabled());
        fields[0]->selectAll();
        QTest::keyClicks(fields[0], u"120"_s);
        if (onlyHere)
            QTest::mouseClick(dialog()->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 10));
        picture(*dialog(), u"filter-range"_s);
        QTest::keyClick(fields[0], Qt::Key_Return);
        shown.settle();
        const Table &table = shown.test.document.result()->table;
        const auto sbp = table.indexOf(u"sbp"_s);
        qint64 expected = 0;
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            const double pressure = table.column(sbp).isValid(row) ? table.column(sbp).number(row) : 0;
            expected += pressure >= 120 && pressure <= 145.5 ? 1 : 0;
        }
        QVERIFY(expected > 0 && expected < 120);
        QTRY_COMPARE(shown.marks().n, expected);
        QVERIFY(shown.says(u"sbp from 120 to 145.5"_s)); // in the note
        QTEST(shown.desk().findChild<FilterChips *>()->findChild<Chip *>()->text(), "chip");
        const ChartSpec &chart = *shown.test.document.state().chart;
        QCOMPARE(ChartSpec::fromJson(chart.toJson()).value(), chart);
        shown.click(u"lastDigits"_s);
        QCOMPARE(shown.marks().n, stays ? expected : 120);
        shown.test.document.undoStack().undo(); // back to the histogram
        shown.test.document.undoStack().undo();
        shown.settle();
        QTRY_COMPARE(shown.marks().n, qint64(120));
        QVERIFY(shown.test.document.state().chart->filters.isEmpty());
    }

    void aRangeTellsItsUnitAndItsEnds()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        QTest::keyClick(openFilterMenu(shown, u"sbp …"_s), Qt::Key_Return);
        const auto dialog = [&] { return shown.stage.findChild<RangeDialog *>(); };
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(dialog()->findChild<QLabel *>(u"ends"_s)->text(),
                 Translator().text(shown.marks().x.title) + u": smallest 110, largest 159"_s);
        QVERIFY(dialog()->findChild<QLabel *>(u"ends"_s)->text().contains(u"(mmHg)"_s));
        QTest::keyClick(dialog(), Qt::Key_Escape);
    }

    void aRangeOfDaysFiltersThisChartOrAll_data()
    {
        QTest::addColumn<bool>("onlyHere");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<bool>("stays");
        QTest::newRow("all charts") << false << u"visit_date from 2024-02-15 to 2024-04-14"_s << true;
        QTest::newRow("one chart") << true << u"visit_date from 2024-02-15 to 2024-04-14 (only this chart)"_s
                                   << false;
    }

    /// 13 or 14 visits on the 15th of each month from January to September.
    void aRangeOfDaysFiltersThisChartOrAll()
    {
        QFETCH(bool, onlyHere);
        QFETCH(bool, stays);
        ShownStage shown;
        shown.click(u"histogram"_s);
        QTest::keyClick(openFilterMenu(shown, u"visit_date …"_s), Qt::Key_Return);
        const auto dialog = [&] { return shown.stage.findChild<DaysDialog *>(); };
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(dialog()->findChild<QLabel *>(u"ends"_s)->text().endsWith(
            u": earliest 2024-01-15, latest 2024-09-15"_s));
        const auto fields = dialog()->findChildren<DateField *>();
        auto *answer = dialog()->findChild<DialogFoot *>()->answer();
        QVERIFY(!answer->isEnabled()); // nothing asked yet
        QTest::keyClicks(fields[1], u"2024-4-14"_s);
        QVERIFY(answer->isEnabled()); // the other end is open
        QTest::keyClicks(fields[0], u"2024-05"_s);
        QVERIFY(!answer->isEnabled()); // not yet a day
        QTest::keyClicks(fields[0], u"-01"_s);
        QVERIFY(!answer->isEnabled()); // the wrong way round
        fields[0]->selectAll();
        QTest::keyClicks(fields[0], u"15.2.2024"_s);
        QVERIFY(answer->isEnabled());
        if (onlyHere)
            QTest::mouseClick(dialog()->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 10));
        picture(*dialog(), u"filter-days"_s);
        QTest::keyClick(fields[0], Qt::Key_Return);
        shown.settle();
        QTRY_COMPARE(shown.marks().n, qint64(28)); // February and March, rows 1 and 2 of each nine
        QVERIFY(shown.says(u"visit_date from 2024-02-15 to 2024-04-14"_s)); // in the note
        QTEST(shown.desk().findChild<FilterChips *>()->findChild<Chip *>()->text(), "chip");
        const ChartSpec &chart = *shown.test.document.state().chart;
        QCOMPARE(ChartSpec::fromJson(chart.toJson()).value(), chart);
        QTest::keyClick(openFilterMenu(shown, u"visit_date …"_s), Qt::Key_Return);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(dialog()->findChildren<DateField *>()[0]->text(), u"2024-02-15"_s); // to be changed
        QTest::keyClick(dialog(), Qt::Key_Escape);
        shown.click(u"lastDigits"_s);
        QCOMPARE(shown.marks().n, qint64(stays ? 28 : 120));
        shown.test.document.undoStack().undo(); // back to the histogram
        shown.test.document.undoStack().undo();
        shown.settle();
        QTRY_COMPARE(shown.marks().n, qint64(120));
        QVERIFY(shown.test.document.state().chart->filters.isEmpty());
    }

    void manyValuesAreSearchedInAList()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        QTest::keyClick(openFilterMenu(shown, u"patient_id …"_s), Qt::Key_Return);
        const auto dialog = [&] { return shown.stage.findChild<ValuesDialog *>(); };
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto *search = dialog()->findChild<QLineEdit *>();
        auto *list = dialog()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 40);
        auto *answer = dialog()->findChild<DialogFoot *>()->answer();
        QVERIFY(!answer->isEnabled());
        QTest::keyClicks(search, u"p3"_s); // P3, P30 … P39
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentItem()->text(), u"P3"_s);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        picture(*dialog(), u"filter-values"_s);
        QTest::mouseClick(answer, Qt::LeftButton);
        shown.settle();
        QTRY_COMPARE(shown.marks().n, qint64(6));
        QVERIFY(shown.says(u"patient_id = P3, P30"_s));
    }

    void whereAFilterLeavesNothingItCanBeTakenOff()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        shown.test.selection.setFilter(RowSet(120), u"nothing"_s);
        shown.settle();
        QTRY_VERIFY(!shown.desk().plot().isVisible());
        auto *chip = shown.named<Chip>(u"only: nothing"_s);
        QVERIFY(chip);
        QTest::keyClick(chip, Qt::Key_Delete);
        shown.settle();
        QTRY_VERIFY(shown.desk().plot().isVisible());
        QCOMPARE(shown.marks().n, qint64(120));
    }

    void theMenuOfACorrelationSelectsOrShowsItsPair()
    {
        ShownStage shown;
        shown.click(u"correlationMap"_s);
        MarksPlot &plot = shown.desk().plot();
        auto *menu = shown.desk().findChild<ChartMenu *>();
        const auto bar = std::get<ChartBar>(shown.marks().marks.first());
        const QPoint at = plot.map()
                              .toScene((bar.box.xMin + bar.box.xMax) / 2, (bar.box.yMin + bar.box.yMax) / 2)
                              .toPoint();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, plot.mapToGlobal(at));
        QApplication::sendEvent(&plot, &asked);
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(menu->selectMark->isEnabled() && menu->showPair->isEnabled());
        menu->selectMark->trigger();
        menu->hide();
        QTRY_VERIFY(shown.test.selection.rows());
        QCOMPARE(shown.test.selection.rows()->count(), 120); // all have both
        menu->showPair->trigger();
        shown.settle();
        QCOMPARE(shown.spec().kind, u"scatterMatrix"_s);
        QCOMPARE(shown.spec().columns, (QStringList{u"sbp"_s, u"dbp"_s}));
    }

    void aTimelineIsOfTheSelectedPatient()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        RowSet rows(120);
        rows.insert(17); // P17
        shown.test.selection.set(rows);
        shown.click(u"timeline"_s);
        QVERIFY(shown.says(u"Patient P17"_s));
        QCOMPARE(shown.marks().n, qint64(3)); // visits
    }

    void aTimelineSaysWhoseItIs()
    {
        ShownStage shown;
        shown.click(u"timeline"_s);
        QVERIFY(shown.says(u"Patient P"_s));
        shown.click(u"histogram"_s);
        QVERIFY(!shown.says(u"Patient P"_s));
    }

    void smallGroupsAreThoseTheReportHides()
    {
        ShownStage shown;
        shown.click(u"box"_s); // 60 women, 60 men
        QVERIFY(!shown.says(u"have fewer than"_s));
        shown.test.document.edit(u"limit"_s, [](ProjectState &state) {
            state.report.change([](ReportSpec &spec) { spec.smallCellLimit = 61; });
        });
        shown.settle();
        QTRY_VERIFY(shown.says(u"2 groups have fewer than 61"_s));
        shown.test.document.undoStack().undo();
        shown.settle();
        QTRY_VERIFY(!shown.says(u"have fewer than"_s));
    }

    void aClickOnABarSelectsItsRows_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"histogram", "lastDigits", "box", "trend", "ecdf"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void aClickOnABarSelectsItsRows()
    {
        QFETCH(QString, kind);
        ShownStage shown;
        shown.click(kind);
        MarksPlot &plot = shown.desk().plot();
        plot.setFocus();
        const auto select = [&](Qt::KeyboardModifiers keys = {}) {
            QTest::keyClick(&plot, Qt::Key_PageDown);
            const int row = plot.litRow();
            QTest::keyClick(&plot, Qt::Key_Return, keys);
            shown.settle();
            return shown.marks().rowsOf(row);
        };
        const RowSet first = select();
        QVERIFY(!first.isEmpty());
        QTRY_VERIFY(shown.test.selection.rows() && *shown.test.selection.rows() == first);
        RowSet both = select(Qt::ControlModifier);
        both |= first;
        QTRY_VERIFY(*shown.test.selection.rows() == both);
        QTest::keyClick(&plot, Qt::Key_Escape);
        QTRY_VERIFY(!shown.test.selection.rows());
        const auto bar = std::find_if(shown.marks().marks.begin(), shown.marks().marks.end(),
                                      [](const auto &m) { return std::holds_alternative<ChartBar>(m); });
        if (bar == shown.marks().marks.end())
            return; // means and shares have no bars
        const DataWindow box = std::get<ChartBar>(*bar).box;
        const double low = box.yMin + (box.yMax - box.yMin) * 0.2;
        QTest::mouseClick(&plot, Qt::LeftButton, {},
                          plot.map().toScene((box.xMin + box.xMax) / 2, low).toPoint());
        QTRY_VERIFY(shown.test.selection.rows());
        QVERIFY(*shown.test.selection.rows() == shown.marks().rowsOf(std::get<ChartBar>(*bar).row));
    }
};

static const RegisterTest<ChartRowsTest> registered;
#include "tst_chartrows.moc"
