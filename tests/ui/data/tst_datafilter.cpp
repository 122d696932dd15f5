// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/data/shownpage.h"
#include "ui/models/filterchips.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// The filter that the table shares with the charts.
class DataFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void aFilterOfTheChartsNarrowsTheTable();
    void rowsKeptInTheTableAreThoseOfTheCharts();
    void aValueIsFilteredByTheMenu();
    void aFilterOfOneChartIsNoneOfTheTable();
    void aFilterHoldsForTheFileToo();
};

/// Chips that are seen, by their text.
static QStringList chips(const QWidget &page)
{
    QStringList texts;
    for (const Chip *chip : page.findChild<FilterChips *>()->findChildren<Chip *>()) {
        if (chip->isVisible())
            texts.append(chip->text());
    }
    return texts;
}

static QPushButton *seenButton(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

static QByteArray sexes()
{
    return "patient_id,age,sex,sbp,dbp\nP1,61,F,126,80\nP2,47,M,138,85\nP3,58,F,131,90\nP4,70,M,155,84\n";
}

/// A page on two women and two men.
static std::unique_ptr<ShownPage> shownSexes()
{
    auto shown = std::make_unique<ShownPage>();
    shown->test.open(sexes());
    (void)QTest::qWaitFor([&] { return shown->isReady() && shown->model->columnCount() == 5; });
    return shown;
}

static void filterSex(ShownPage &shown, const QStringList &values)
{
    shown.test.document.edit(u"filter"_s, [&values](ProjectState &state) {
        state.chart.change([&values](ChartSpec &spec) { spec.filters = {{u"sex"_s, values}}; });
    });
}

void DataFilterTest::aFilterOfTheChartsNarrowsTheTable()
{
    const auto shown = shownSexes();
    filterSex(*shown, {u"F"_s});
    QTRY_COMPARE(shown->model->rowCount(), 2);
    QCOMPARE(shown->model->tableRow(1), 2);
    QCOMPARE(chips(*shown->page), QStringList{u"sex = F"_s});
    const QLabel *sentence = shown->page->findChild<PageHeader *>()->findChildren<QLabel *>().last();
    QVERIFY2(sentence->text().startsWith(u"2 of 4 records"_s), qPrintable(sentence->text()));
    picture(*shown->page, u"data-filtered"_s);
    emit shown->page->findChild<FilterChips *>()->findChild<Chip *>()->removed();
    QTRY_COMPARE(shown->model->rowCount(), 4);
    QVERIFY(shown->test.document.state().chart->filters.isEmpty());
    QVERIFY(chips(*shown->page).isEmpty());
}

void DataFilterTest::rowsKeptInTheTableAreThoseOfTheCharts()
{
    const auto shown = shownSexes();
    QVERIFY(!seenButton(*shown->page, u"Keep only these"_s));
    shown->grid->selectRecord(0, {});
    shown->grid->selectRecord(2, Qt::ControlModifier);
    QTest::mouseClick(seenButton(*shown->page, u"Keep only these"_s), Qt::LeftButton);
    QTRY_COMPARE(shown->model->rowCount(), 2);
    const RowFilter &filter = shown->test.selection.filter();
    QCOMPARE(filteredTable(shown->test.document.result()->table, filter).keptCount(), 2);
    filterSex(*shown, {u"M"_s}); // narrows further: none is left
    QTRY_COMPARE(shown->model->rowCount(), 0);
    QCOMPARE(chips(*shown->page).size(), 2);
    QTest::mouseClick(seenButton(*shown->page, u"Show all rows"_s), Qt::LeftButton);
    QTRY_COMPARE(shown->model->rowCount(), 4);
    QVERIFY(!shown->test.selection.isFiltered());
    QVERIFY(chips(*shown->page).isEmpty());
}

/// By mouse and keys: the menu, its column sex, the value at \a place of it.
static void chooseValue(ShownPage &shown, int place)
{
    auto *menu = shown.page->findChild<FilterChips *>()->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
    QTest::mouseClick(seenButton(*shown.page, u"Filter"_s), Qt::LeftButton);
    QTRY_VERIFY(menu->isVisible());
    while (!menu->activeAction() || menu->activeAction() != menu->actions().last()) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction()->text() == u"sex"_s)
            break;
    }
    QCOMPARE(menu->activeAction()->text(), u"sex"_s);
    QTest::keyClick(menu, Qt::Key_Right);
    QMenu *values = menu->activeAction()->menu();
    QTRY_VERIFY(values->isVisible());
    values->setActiveAction(values->actions().at(place));
    QTest::keyClick(values, Qt::Key_Return);
    QVERIFY(values->isVisible() && menu->isVisible()); // for the next tick
    menu->hide();
}

void DataFilterTest::aValueIsFilteredByTheMenu()
{
    const auto shown = shownSexes();
    chooseValue(*shown, 1);
    QTRY_COMPARE(chips(*shown->page), QStringList{u"sex = M"_s});
    QTRY_COMPARE(shown->model->rowCount(), 2);
    chooseValue(*shown, 0); // also the others
    QTRY_COMPARE(chips(*shown->page), QStringList{u"sex = M, F"_s});
    QTRY_COMPARE(shown->model->rowCount(), 4);
    chooseValue(*shown, 0);
    chooseValue(*shown, 1); // the last value of a filter takes it along
    QTRY_VERIFY(chips(*shown->page).isEmpty());
    shown->test.document.undoStack().undo();
    QTRY_COMPARE(chips(*shown->page), QStringList{u"sex = M"_s});
}

void DataFilterTest::aFilterOfOneChartIsNoneOfTheTable()
{
    const auto shown = shownSexes();
    shown->test.document.edit(u"filter"_s, [](ProjectState &state) {
        state.chart.change([](ChartSpec &spec) {
            spec.filters = {{u"sex"_s, {u"F"_s}, {}, {}, true}, {u"age"_s, {}, 58, {}}};
        });
    });
    QTRY_COMPARE(shown->model->rowCount(), 3);
    QCOMPARE(chips(*shown->page), QStringList{u"age at least 58"_s});
}

void DataFilterTest::aFilterHoldsForTheFileToo()
{
    const auto shown = shownSexes();
    filterSex(*shown, {u"F"_s});
    QTRY_COMPARE(shown->model->rowCount(), 2);
    shown->page->findChild<SegmentedControl *>()->setCurrent(1);
    QTRY_VERIFY(!shown->model->content().clean);
    QCOMPARE(shown->model->rowCount(), 2);
}

static const RegisterTest<DataFilterTest> registered;
#include "tst_datafilter.moc"
