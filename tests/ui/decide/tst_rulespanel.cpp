// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/rulebook.h"
#include "tests/testcase.h"
#include "tests/ui/decide/shownpage.h"
#include "ui/decide/ruleeditor.h"
#include "ui/decide/rulelist.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class RulesPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void listsAllRulesUnderHeadings()
    {
        ShownPage shown(followedClinic(60));
        shown.look(1);
        auto *list = shown.find<RuleList>(u"rules"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 4); // own ones come later
        QCOMPARE(list->topLevelItem(0)->text(0), u"About the group"_s);
        QCOMPARE(list->current(), u"grp_mean_sbp_gt_130"_s);
        QVERIFY(list->topLevelItem(0)->child(0)->text(1).contains(u"mmHg"_s));
        QVERIFY(shown.says(u"Applies when the mean is > 130 mmHg"_s));
        QVERIFY(shown.says(u"Rule grp_mean_sbp_gt_130, version 1.0.0"_s));
        picture(shown.page, u"decide-rules"_s);
    }

    void aRuleWithoutItsColumnSaysWhich()
    {
        ShownPage shown(followedClinic(60));
        shown.look(1);
        auto *list = shown.find<RuleList>(u"rules"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 0);
        list->choose(u"grp_sites_differ_5"_s);
        QVERIFY(shown.says(u"The rule needs a column for"_s));
        QCOMPARE(list->currentItem()->text(1), u"Column missing"_s);
        QVERIFY(!shown.find<QPushButton>(u"exportPeople"_s)->isEnabled());
    }

    void nothingIsCutAtTheWidthOfTheFirstWindow()
    {
        ShownPage shown(followedClinic(60));
        shown.page.resize(1240, 700); // 1280 less the rail
        shown.look(1);
        auto *list = shown.find<RuleList>(u"rules"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 0);
        auto *last = shown.find<QPushButton>(u"exportPeople"_s);
        QTRY_VERIFY(last->isVisible());
        const QScrollArea *area = nullptr;
        for (QWidget *above = last; above && !area; above = above->parentWidget())
            area = qobject_cast<QScrollArea *>(above);
        QVERIFY(area);
        QTRY_VERIFY2(
            area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
            qPrintable(
                u"%1 in %2"_s.arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width())));
        const QTreeWidgetItem *rule = list->topLevelItem(0)->child(0);
        QVERIFY(rule->toolTip(0).startsWith(rule->text(0)));
    }

    void namesAreReadableWhole()
    {
        ShownPage shown(followedClinic(60));
        shown.page.resize(1000, 700);
        shown.look(1);
        auto *list = shown.find<RuleList>(u"rules"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 0);
        QCoreApplication::processEvents(); // rows are laid out once the columns have their widths
        int wrapped = 0;
        for (int family = 0; family < list->topLevelItemCount(); ++family) {
            for (int i = 0; i < list->topLevelItem(family)->childCount(); ++i) {
                const QTreeWidgetItem *rule = list->topLevelItem(family)->child(i);
                const int width = list->columnWidth(0) - 6;
                const QRect words =
                    QFontMetrics(list->font())
                        .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, rule->text(0));
                QVERIFY2(list->visualItemRect(rule).height() >= words.height(), qPrintable(rule->text(0)));
                wrapped += words.height() > QFontMetrics(list->font()).height();
            }
        }
        QVERIFY(wrapped > 3); // else the test shows nothing
    }

    void arrowsChooseAndThePeopleFollow()
    {
        ShownPage shown(followedClinic(60));
        shown.look(1);
        auto *list = shown.find<RuleList>(u"rules"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->current(), u"grp_mean_sbp_adults_gt_130"_s);
        auto *people = shown.find<QTableView>(u"people"_s);
        QVERIFY(people->isVisible());
        const QAbstractItemModel *model = people->model();
        QVERIFY(model->rowCount() > 10);
        QVERIFY(model->index(0, model->columnCount() - 1).data().toString().contains(u"(> 130)"_s));
    }

    void peopleSortExportAndSelect()
    {
        ShownPage shown(followedClinic(60));
        shown.look(1);
        auto *people = shown.find<QTableView>(u"people"_s);
        QTRY_VERIFY(people->model()->rowCount() > 10);
        const int systolic = people->model()->columnCount() - 3;
        QHeaderView *header = people->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(systolic) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at); // descending
        const auto value = [&](int row) { return people->model()->index(row, systolic).data().toDouble(); };
        const int last = people->model()->rowCount() - 1;
        QTRY_VERIFY((value(0) > value(last)) != (header->sortIndicatorOrder() == Qt::AscendingOrder));
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"list.csv"_s);
        shown.press(u"exportPeople"_s);
        QFile file(shown.test.dialogs.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), last + 2);
        QSignalSpy goTo(&shown.page, &DecidePage::goTo);
        shown.press(u"showInChart"_s);
        QCOMPARE(goTo[0][0].value<Stage>(), Stage::Explore);
        QCOMPARE(shown.test.selection.rows()->count(), last + 1);
        shown.press(u"showInTable"_s);
        QCOMPARE(goTo[1][0].value<Stage>(), Stage::Data);
    }

    void theReasonIsNeverCut()
    {
        ShownPage shown(followedClinic(60));
        shown.look(1);
        auto *people = shown.find<QTableView>(u"people"_s);
        QTRY_VERIFY(people->model()->rowCount() > 10);
        const int last = people->model()->columnCount() - 1;
        for (const int width : {1500, 900}) {
            shown.page.resize(width, 800);
            QTRY_VERIFY(people->isVisible());
            const QString reason = people->model()->index(0, last).data().toString();
            QVERIFY(!reason.isEmpty());
            QTRY_VERIFY2(people->columnWidth(last) > people->fontMetrics().horizontalAdvance(reason),
                         qPrintable(reason));
        }
    }

    void movingTheLineMakesACopyAndUpdatesAll()
    {
        ShownPage shown(followedClinic(60));
        shown.look(1);
        auto *list = shown.find<RuleList>(u"rules"_s);
        QTRY_VERIFY(list->topLevelItemCount() == 4);
        auto *people = shown.find<QTableView>(u"people"_s);
        const int before = people->model()->rowCount();
        auto *line = shown.find<QDoubleSpinBox>(u"line"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"150"_s);
        QTest::keyClick(line, Qt::Key_Return);
        shown.settle();
        QTRY_COMPARE(list->current(), u"grp_mean_sbp_gt_130_local"_s);
        QVERIFY(people->model()->rowCount() < before);
        QCOMPARE(shown.find<QAbstractButton>(u"badge"_s)->text(), u"Locally modified"_s);
        QVERIFY(shown.says(u"Applies when the mean is > 150 mmHg"_s));
        QVERIFY(shown.says(u"Is the mean systolic pressure above 150?"_s)); // so that nobody reads 130
        shown.test.document.undoStack().undo();
        shown.settle();
        QTRY_COMPARE(list->topLevelItemCount(), 4);
        QVERIFY(shown.test.document.state().ownRules->isEmpty());
    }

    void anOwnRuleIsMadeCountedAndRemoved()
    {
        ShownPage shown(followedClinic(60));
        shown.look(1);
        auto *list = shown.find<RuleList>(u"rules"_s);
        QTRY_VERIFY(list->topLevelItemCount() == 4);
        shown.press(u"newRule"_s);
        auto *editor = shown.page.findChild<RuleEditor *>();
        QVERIFY(editor && editor->isVisible());
        auto *save = editor->findChild<QPushButton *>(u"saveRule"_s);
        QVERIFY(!save->isEnabled()); // it has no name yet
        QVERIFY(editor->findChild<QLabel *>(u"titleFault"_s)->text().contains(u"name"_s));
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"title"_s), u"High twice"_s);
        auto *kind = editor->findChild<QComboBox *>(u"kind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        auto *condition = editor->findChild<QLineEdit *>(u"condition"_s);
        QTest::keyClicks(condition, u"sbp > 140 or foo > 3"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(editor->findChild<QLabel *>(u"conditionFault"_s)->text().contains(u"At character 14"_s));
        condition->clear();
        QTest::keyClicks(condition, u"sbp >= 140 and dbp >= 80"_s);
        QVERIFY(save->isEnabled());
        auto *figure = editor->findChild<QLabel *>(u"liveFigure"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure->text().contains(u" of "_s), 10'000);
        picture(*editor, u"decide-editor"_s);
        const QString counted = figure->text();
        QTest::mouseClick(save, Qt::LeftButton);
        shown.settle();
        QTRY_COMPARE(list->current(), u"own_1"_s);
        QCOMPARE(list->currentItem()->text(0), u"High twice"_s);
        QCOMPARE(list->currentItem()->text(1), counted);
        const auto book = RuleBook::fromJson(*shown.test.document.state().ownRules, *shown.test.rules);
        QCOMPARE(book->rules().size(), 1);
        shown.press(u"removeRule"_s);
        shown.settle();
        QTRY_COMPARE(list->topLevelItemCount(), 4);
    }

    /// While the copy is being edited, and in the list after it.
    void theTitleOfACopyFollowsItsMonths()
    {
        ShownPage shown(followedClinic(30));
        shown.look(1);
        auto *list = shown.find<RuleList>(u"rules"_s);
        QTRY_VERIFY(list->topLevelItemCount() == 4);
        list->choose(u"per_lost_12m"_s);
        shown.settle();
        shown.press(u"editRule"_s);
        auto *editor = shown.page.findChild<RuleEditor *>();
        QVERIFY(editor && editor->isVisible());
        auto *title = editor->findChild<QLineEdit *>(u"title"_s);
        QCOMPARE(title->text(), u"Lost to follow-up at 12 months"_s);
        auto *months = editor->findChild<QSpinBox *>(u"lostMonths"_s);
        months->setFocus();
        months->selectAll();
        QTest::keyClicks(months, u"18"_s);
        QTest::keyClick(months, Qt::Key_Tab);
        QCOMPARE(title->text(), u"Lost to follow-up at 18 months"_s);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"saveRule"_s), Qt::LeftButton);
        shown.settle();
        QTRY_COMPARE(list->current(), u"per_lost_12m_local"_s);
        QCOMPARE(list->currentItem()->text(0), u"Lost to follow-up at 18 months"_s);
    }

    void rulesComeAndGoAsFiles()
    {
        ShownPage shown(followedClinic(30));
        shown.look(1);
        auto *list = shown.find<RuleList>(u"rules"_s);
        QTRY_VERIFY(list->topLevelItemCount() == 4);
        const QString path = shown.test.folder.filePath(u"rules.json"_s);
        shown.test.dialogs.savePath = path;
        shown.press(u"exportRules"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(RuleBook::fromJson(file.readAll(), *shown.test.rules));
    }
};

static const RegisterTest<RulesPanelTest> registered;
#include "tst_rulespanel.moc"
