// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/clean/shownclean.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/clean/cleanpage.h"
#include "ui/clean/columnmapping.h"
#include "ui/clean/finishpanel.h"
#include "ui/clean/proposalboard.h"
#include "ui/clean/proposalcard.h"
#include "ui/clean/recipeitem.h"
#include "ui/clean/recipelist.h"
#include "ui/clean/stepeditor.h"
#include "ui/clean/stepgallery.h"
#include "ui/clean/wizardpages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stepbar.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CleanPageTest : public QObject
{
    Q_OBJECT

private slots:
    void mapsColumns();
    void acceptsAndTakesBack();
    void acceptedCardsStayInView();
    void leavesAndShowsAgain();
    void decisionsBelongToTheProject();
    void anotherTableBeginsAnew();
    void keepsTheKeyboardWhenAPageIsHidden();
    void leavingIsFirstWhereItIsAdvised();
    void finishTellsTheBalance();
    void everyPageLooksRight();
    void showsTheRowsOfAStep();
    void mergesSpellingsAndTakesThemBack();
};

void CleanPageTest::mapsColumns()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isSettled());
    QComboBox *role = nullptr;
    QTRY_VERIFY((role = shown.page->findChild<QComboBox *>(u"role:sysBP"_s)) != nullptr);
    QCOMPARE(role->currentData().toString(), u"sbp"_s);
    role->setCurrentIndex(role->findData(u"map"_s));
    emit role->activated(role->currentIndex());
    QCOMPARE(shown.recipe().entries().size(), 1);
    QTRY_VERIFY(shown.test.isSettled() && shown.test.document.result()->table.info(3).role == u"map"_s);
    role = shown.page->findChildren<QComboBox *>(u"role:sysBP"_s).last();
    role->setCurrentIndex(role->findData(u"sbp"_s));
    emit role->activated(role->currentIndex());
    QCOMPARE(shown.recipe().entries().size(), 1); // a change of mind is no second step
}

void CleanPageTest::acceptsAndTakesBack()
{
    ShownPage shown;
    shown.page->showPage(WizardPage::Missing);
    QTRY_VERIFY(!shown.openCards().isEmpty());
    QTRY_VERIFY(shown.isSettled());
    const qsizetype before = shown.cards().size();
    const auto *bar = shown.page->findChild<QScrollArea *>()->verticalScrollBar();
    QTest::mouseClick(shown.openCards()[0]->primary(), Qt::LeftButton);
    QCOMPARE(shown.recipe().entries().size(), 1);
    QTRY_VERIFY(shown.isSettled());
    QCOMPARE(bar->value(), 0); // the page stays where it is
    QVERIFY(shown.cards().size() >= 1 && shown.cards().size() <= before + 1);
    QVERIFY(!shown.cards()[0]->isOpen());
    QTest::mouseClick(button(*shown.cards()[0], u"Undo"_s), Qt::LeftButton);
    QVERIFY(shown.recipe().isEmpty());
    QTRY_VERIFY(shown.isSettled() && !shown.cards().isEmpty() && shown.cards()[0]->isOpen());
    shown.test.document.undoStack().undo();
    QTRY_VERIFY(shown.isSettled() && !shown.cards()[0]->isOpen());
}

/// Far down the page, where the cards below the answered one are what comes next.
void CleanPageTest::acceptedCardsStayInView()
{
    QFile example(QStringLiteral(TEST_DATA) + u"/../../resources/example/clinic_example.csv"_s);
    QVERIFY(example.open(QIODevice::ReadOnly));
    ShownPage shown(example.readAll());
    shown.page->showPage(WizardPage::WrongValues);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled() && shown.openCards().size() >= 10, 20000);
    const auto *area = shown.page->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 2000);
    ProposalCard *answered = shown.openCards()[6];
    const QString id = answered->proposal().id;
    const auto topOf = [area](const ProposalCard *card) {
        return card->mapTo(area->viewport(), QPoint(0, 0)).y();
    };
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->value() + topOf(answered) - 20);
    QVERIFY(area->verticalScrollBar()->value() > 100);
    const int before = topOf(answered);
    QTest::mouseClick(answered->primary(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), 20000);
    const auto topNow = [&] {
        const auto cards = shown.cards();
        const auto same = std::find_if(cards.begin(), cards.end(),
                                       [&id](const ProposalCard *card) { return card->proposal().id == id; });
        return same == cards.end() ? std::numeric_limits<int>::max() : topOf(*same);
    };
    QTRY_VERIFY2(std::abs(topNow() - before) <= 24, qPrintable(QString::number(topNow() - before)));
}

void CleanPageTest::leavesAndShowsAgain()
{
    ShownPage shown;
    shown.page->showPage(WizardPage::Missing);
    QTRY_VERIFY(!shown.openCards().isEmpty());
    const qsizetype before = shown.cards().size();
    QTest::mouseClick(button(*shown.cards()[0], u"Leave"_s), Qt::LeftButton);
    QTRY_COMPARE(shown.cards().size(), before - 1);
    QVERIFY(shown.recipe().isEmpty());
    QTest::mouseClick(button(*shown.page, u"Show again"_s), Qt::LeftButton);
    QTRY_COMPARE(shown.cards().size(), before);
}

static int ticks(const ShownPage &shown)
{
    const auto *bar = shown.page->findChild<StepBar *>();
    int done = 0;
    for (int page = 0; page < wizardPageCount; ++page)
        done += bar->isDone(page);
    return done;
}

void CleanPageTest::decisionsBelongToTheProject()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.sphygma"_s);
    qsizetype findings = 0;
    {
        ShownPage shown;
        shown.page->showPage(WizardPage::Missing);
        QTRY_VERIFY(shown.isSettled() && shown.openCards().size() > 1);
        findings = shown.cards().size();
        QTest::mouseClick(shown.openCards()[0]->primary(), Qt::LeftButton);
        QTRY_VERIFY(shown.isSettled() && !shown.openCards().isEmpty());
        QTest::mouseClick(button(*shown.openCards().last(), u"Leave"_s), Qt::LeftButton);
        shown.test.document.saveAs(path);
        QTRY_VERIFY(!shown.test.document.path().isEmpty());
        QVERIFY(shown.test.document.flush());
    }
    ShownPage shown("id,sbp\na,120\n");
    QCOMPARE(ticks(shown), 0);
    shown.test.document.openProject(path);
    QTRY_COMPARE(shown.test.document.path(), path);
    QTRY_VERIFY(shown.isSettled());
    QCOMPARE(ticks(shown), 1); // the page before the one on which something was decided
    shown.page->showPage(WizardPage::Missing);
    QTRY_VERIFY(shown.isSettled());
    QTRY_VERIFY(button(*shown.page, u"Show again"_s)); // what was left stays left
    QCOMPARE(shown.cards().size(), findings - 1);
    QVERIFY(!shown.cards()[0]->isOpen()); // what was accepted is shown as that
    QTest::mouseClick(button(*shown.cards()[0], u"Undo"_s), Qt::LeftButton);
    QVERIFY(shown.recipe().isEmpty());
    QTRY_VERIFY(shown.isSettled() && shown.openCards().size() == shown.cards().size());
    shown.test.document.undoStack().undo();
    QTRY_VERIFY(shown.isSettled() && !shown.cards()[0]->isOpen());
}

void CleanPageTest::anotherTableBeginsAnew()
{
    ShownPage shown;
    shown.page->showPage(WizardPage::Missing);
    QTRY_VERIFY(shown.isSettled() && shown.openCards().size() > 1);
    QTest::mouseClick(button(*shown.openCards().last(), u"Leave"_s), Qt::LeftButton);
    shown.page->showPage(WizardPage::Transform);
    QCOMPARE(ticks(shown), 4);
    shown.test.open(clinic(), u"Next month"_s);
    QTRY_COMPARE(*shown.test.document.state().name, u"Next month"_s);
    QTRY_VERIFY(shown.isSettled());
    QCOMPARE(ticks(shown), 0);
    QCOMPARE(shown.page->current(), WizardPage::Columns);
    shown.page->showPage(WizardPage::Missing);
    QTRY_VERIFY(shown.isSettled());
    QVERIFY(!button(*shown.page, u"Show again"_s));
}

/// Qt hands the keyboard of a hidden widget on, and the next to take it was the name of the project.
void CleanPageTest::keepsTheKeyboardWhenAPageIsHidden()
{
    ShownPage shown;
    QWidget window;
    QLineEdit name(&window);
    auto *rows = new QVBoxLayout(&window);
    rows->addWidget(&name);
    rows->addWidget(shown.page.get());
    const auto apart = qScopeGuard([&] { shown.page->setParent(nullptr); });
    window.resize(1240, 860);
    window.show();
    window.activateWindow();
    QTRY_VERIFY(shown.isSettled());
    QWidget *role = nullptr;
    QTRY_VERIFY((role = shown.page->findChild<QWidget *>(u"role:sysBP"_s)) && role->isVisible());
    role->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), role);
    for (int page = 1; page < 4; ++page) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(int(shown.page->current()), page);
        QTRY_VERIFY(shown.isSettled());
        QVERIFY(shown.page->isAncestorOf(QApplication::focusWidget()));
        if (!shown.openCards().isEmpty())
            shown.openCards().first()->primary()->setFocus(); // hidden by the next page
    }
    QTest::keyClicks(QApplication::focusWidget(), u"XY"_s);
    QCOMPARE(name.text(), QString());
}

void CleanPageTest::leavingIsFirstWhereItIsAdvised()
{
    ShownPage shown;
    shown.page->showPage(WizardPage::Missing);
    QTRY_VERIFY(shown.isSettled() && !shown.openCards().isEmpty());
    for (const ProposalCard *card : shown.openCards()) {
        const bool advised = card->proposal().id == u"rowsWithoutPressure"_s;
        QCOMPARE(card->primary()->text() == u"Leave"_s, advised);
        QCOMPARE(card->primary()->property("primary").toBool(), true);
    }
    QVERIFY(button(*shown.page, u"Remove from the table"_s));
    QVERIFY(!button(*shown.page, u"Remove from the table"_s)->property("primary").toBool());
}

void CleanPageTest::finishTellsTheBalance()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isSettled());
    shown.page->showPage(WizardPage::Finish);
    auto *finish = shown.page->findChild<FinishPanel *>();
    const auto says = [&](const QString &text) {
        for (auto *label : finish->findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"62"_s)); // rows read
    QTRY_VERIFY(says(u"5 (8.1 %)"_s)); // systolic cells that are missing
    picture(*shown.page, u"clean-finish"_s);
}

void CleanPageTest::everyPageLooksRight()
{
    ShownPage shown;
    for (int page = 0; page < 6; ++page) {
        shown.page->showPage(static_cast<WizardPage>(page));
        QTRY_VERIFY(shown.isSettled());
        QTest::qWait(0);
        picture(*shown.page, u"clean-%1"_s.arg(page));
        QVERIFY(!shown.page->findChild<PageHeader *>()->findChildren<QLabel *>().last()->text().isEmpty());
    }
}

void CleanPageTest::showsTheRowsOfAStep()
{
    ShownPage shown;
    shown.test.document.edit(u"limits"_s, [](ProjectState &state) {
        state.recipe.change([](Recipe &recipe) { recipe.append({limitValues(u"sysBP"_s), true, {}}); });
    });
    QTRY_VERIFY(shown.isSettled());
    QSignalSpy left(shown.page.get(), &CleanPage::goTo);
    auto *list = shown.page->findChild<RecipeList *>();
    emit list->items().first()->rowsAsked(0);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<Stage>(), Stage::Data);
    QVERIFY(shown.test.selection.isFiltered());
    QCOMPARE(shown.test.selection.filter().rows->count(), 5); // three of 999 and two of a lost point
    QVERIFY(shown.test.selection.filter().name.contains(u'1'));
}

void CleanPageTest::mergesSpellingsAndTakesThemBack()
{
    QByteArray csv = clinic();
    csv.replace(csv.indexOf(",North"), 6, ",north");
    ShownPage shown(csv);
    shown.page->showPage(WizardPage::Transform);
    QTRY_VERIFY(!shown.openCards().isEmpty());
    QTest::mouseClick(shown.openCards()[0]->primary(), Qt::LeftButton);
    QCOMPARE(shown.recipe().entries().size(), 1);
    QCOMPARE(shown.recipe().entries()[0].step->id(), u"mergeCategories"_s);
    QTRY_VERIFY(shown.isSettled() && !shown.cards().isEmpty());
    picture(*shown.page, u"clean-transform"_s);
    QTest::mouseClick(button(*shown.cards()[0], u"Undo"_s), Qt::LeftButton);
    QVERIFY(shown.recipe().isEmpty());
}

static const RegisterTest<CleanPageTest> registered;

#include "tst_cleanpage.moc"
