// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
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
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CleanPageTest : public QObject
{
    Q_OBJECT

private slots:
    void mapsColumns();
    void acceptsAndTakesBack();
    void leavesAndShowsAgain();
    void decisionsBelongToTheProject();
    void anotherTableBeginsAnew();
    void walksByKeys();
    void keepsTheKeyboardWhenAPageIsHidden();
    void leavingIsFirstWhereItIsAdvised();
    void finishTellsTheBalance();
    void everyPageLooksRight();
    void walksInChinese();
    void addsAStepByKeys();
    void showsTheRowsOfAStep();
    void mergesSpellingsAndTakesThemBack();
};

/// A clinic of sixty visits with one defect of every kind.
static QByteArray clinic()
{
    QByteArray csv = "patient_id,age,sex,sysBP,diaBP,clinic\n";
    for (int i = 0; i < 60; ++i) {
        QByteArray sbp = QByteArray::number(112 + (i * 7) % 45), dbp = QByteArray::number(70 + (i * 3) % 22);
        QByteArray age = QByteArray::number(30 + i % 50);
        if (i % 10 == 4)
            sbp = "NA";
        if (i == 12 || i == 13 || i == 14)
            sbp = "999";
        if (i == 20 || i == 21)
            sbp = QByteArray::number(1240 + 10 * i);
        if (i == 30 || i == 31 || i == 32)
            std::swap(sbp, dbp);
        if (i == 40)
            age = "refused";
        csv += "P" + QByteArray::number(100 + i) + ',' + age + ',' + (i % 2 ? "F" : "M") + ',' + sbp + ','
            + dbp + (i % 3 ? ",North\n" : ",South\n");
        if (i == 50 || i == 51)
            csv += csv.mid(csv.lastIndexOf('\n', csv.size() - 2) + 1); // the same visit again
    }
    return csv;
}

struct ShownPage
{
    explicit ShownPage(const QByteArray &csv = clinic(), const Translator &words = Translator())
    {
        test.words = words;
        test.open(csv, u"Ward audit"_s);
        page = std::make_unique<CleanPage>(test.workspace);
        page->resize(1240, 820);
        page->show();
        page->activateWindow();
    }

    QList<ProposalCard *> cards() const
    {
        QList<ProposalCard *> shown;
        for (auto *card : page->findChildren<ProposalCard *>()) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }

    QList<ProposalCard *> openCards() const
    {
        QList<ProposalCard *> open;
        for (ProposalCard *card : cards()) {
            if (card->isOpen() && card->primary())
                open.append(card);
        }
        return open;
    }

    const Recipe &recipe() const { return *test.document.state().recipe; }

    bool isSettled() const
    {
        return test.isSettled() && !test.jobs.isBusy() && !page->findChild<ProposalBoard *>()->isLooking()
            && areShown();
    }

    /// A layout shows what was added to it in the next turn of the event loop.
    bool areShown() const
    {
        const auto made = page->findChildren<ProposalCard *>();
        return std::all_of(made.begin(), made.end(), [](const ProposalCard *card) {
            return card->isVisible() || card->testAttribute(Qt::WA_WState_ExplicitShowHide);
        });
    }

    TestWorkspace test;
    std::unique_ptr<CleanPage> page;
};

static QPushButton *button(QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text().remove(u'&').startsWith(text))
            return found;
    }
    return nullptr;
}

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

/// The repeated visits are gone, and no pressure is impossible.
static void verifyMended(const Table &clean)
{
    QVERIFY(clean.keptCount() < 62);
    const qsizetype sbp = clean.indexOfRole(u"sbp"_s);
    for (qsizetype row = 0; row < clean.rowCount(); ++row) {
        if (clean.isKept(row) && clean.column(sbp).isValid(row))
            QVERIFY(clean.column(sbp).number(row) < 300);
    }
}

void CleanPageTest::walksByKeys()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isSettled());
    QSignalSpy left(shown.page.get(), &CleanPage::goTo);
    shown.page->setFocus();
    for (int page = 1; page < 6; ++page) {
        QTest::keyClick(shown.page.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(int(shown.page->current()), page);
        if (page == 5)
            break;
        QTRY_VERIFY(shown.isSettled());
        // Enter on the recommended answer of each open card, one after the other.
        for (int guard = 0; guard < 30 && !shown.openCards().isEmpty(); ++guard) {
            shown.openCards()[0]->primary()->setFocus();
            QTest::keyClick(shown.openCards()[0]->primary(), Qt::Key_Return);
            QTRY_VERIFY(shown.isSettled());
            auto *next = qobject_cast<QPushButton *>(QApplication::focusWidget());
            if (next && next->text().remove(u'&') != u"Next"_s && shown.page->isAncestorOf(next))
                QTRY_VERIFY(!next->visibleRegion().isEmpty()); // Enter accepts nothing unseen
        }
        QVERIFY(shown.openCards().isEmpty());
        picture(*shown.page, u"clean-%1-done"_s.arg(page));
    }
    QTRY_VERIFY(shown.isSettled());
    verifyMended(shown.test.document.result()->table);
    QTest::keyClick(shown.page.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<Stage>(), Stage::Explore);
    QVERIFY(shown.test.document.state().visited->contains(u"clean"_s));
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
    QVERIFY(button(*shown.page, u"Remove these rows"_s));
    QVERIFY(!button(*shown.page, u"Remove these rows"_s)->property("primary").toBool());
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

/// Enter on the recommended answer of each open card, page after page.
static void acceptAll(ShownPage &shown)
{
    for (int guard = 0; guard < 40 && !shown.openCards().isEmpty(); ++guard) {
        shown.openCards()[0]->primary()->setFocus();
        QTest::keyClick(shown.openCards()[0]->primary(), Qt::Key_Return);
        QTRY_VERIFY(shown.isSettled());
    }
}

static bool isChinese(const QString &text)
{
    static const QRegularExpression sign(u"[\\x{4e00}-\\x{9fff}]"_s);
    return text.contains(sign);
}

/// What the page says and asks; names of columns and values of the file stay what they are.
static void verifyChinese(const ShownPage &shown)
{
    for (const ProposalCard *card : shown.cards()) {
        QVERIFY2(isChinese(card->accessibleName()), qPrintable(card->accessibleName()));
        QVERIFY2(isChinese(card->accessibleDescription()) || card->accessibleDescription().isEmpty(),
                 qPrintable(card->accessibleDescription()));
    }
    for (const auto *button : shown.page->findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(isChinese(button->text()), qPrintable(button->text()));
    }
    for (const auto *label : shown.page->findChild<PageHeader *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            QVERIFY2(isChinese(label->text()), qPrintable(label->text()));
    }
}

/// From the first page on to Explore, with the recommended answer to everything; the recipe it makes.
static Recipe walked(ShownPage &shown, const std::function<void()> &look)
{
    QSignalSpy left(shown.page.get(), &CleanPage::goTo);
    for (int page = 0; page < wizardPageCount; ++page) {
        if (!QTest::qWaitFor([&] { return shown.isSettled(); }))
            return {};
        look();
        acceptAll(shown);
        look();
        shown.page->setFocus();
        QTest::keyClick(shown.page.get(), Qt::Key_Right, Qt::ControlModifier);
    }
    return left.size() == 1 ? shown.recipe() : Recipe();
}

void CleanPageTest::walksInChinese()
{
    const Translator chinese(u"zh_CN"_s);
    QCoreApplication::installTranslator(chinese.qtTranslator().get());
    const auto back =
        qScopeGuard([&chinese] { QCoreApplication::removeTranslator(chinese.qtTranslator().get()); });
    ShownPage shown(clinic(), chinese);
    QSet<QString> titles;
    const Recipe recipe = walked(shown, [&] {
        const QString title = wizardPageTitle(shown.page->current());
        QVERIFY2(!title.contains(QRegularExpression(u"[a-z]"_s)), qPrintable(title));
        titles.insert(title);
        picture(*shown.page, u"clean-zh-%1"_s.arg(titles.size() - 1));
        verifyChinese(shown);
    });
    QCOMPARE(titles.size(), wizardPageCount);
    QVERIFY(recipe.entries().size() >= 4);
    QTRY_VERIFY(shown.isSettled());
    verifyMended(shown.test.document.result()->table);
}

/// The gallery and the form, with nothing but the keyboard.
void CleanPageTest::addsAStepByKeys()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isSettled());
    const auto editsForm = [] {
        auto *form = qobject_cast<StepEditor *>(QApplication::activeModalWidget());
        QVERIFY(form);
        auto *formula = form->findChild<QLineEdit *>(u"where"_s);
        formula->setFocus();
        QTest::keyClicks(formula, u"age >= 40"_s);
        QTest::keyClick(formula, Qt::Key_Return);
    };
    const auto choosesKind = [&] {
        auto *gallery = qobject_cast<StepGallery *>(QApplication::activeModalWidget());
        QVERIFY(gallery);
        auto *search = gallery->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"condition"_s);
        QTimer::singleShot(200, shown.page.get(), editsForm);
        QTest::keyClick(search, Qt::Key_Return);
    };
    QTimer::singleShot(100, shown.page.get(), choosesKind);
    auto *add = shown.page->findChild<QPushButton *>(u"addStep"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(shown.recipe().entries().size(), 1);
    QCOMPARE(shown.recipe().entries()[0].step->id(), u"filterRows"_s);
    QTRY_VERIFY(shown.isSettled());
    QVERIFY(shown.test.document.result()->table.keptCount() < 62);
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
    QVERIFY(shown.test.selection.filter());
    QCOMPARE(shown.test.selection.filter()->count(), 5); // three of 999 and two of a lost point
    QVERIFY(shown.test.selection.filterName().contains(u'1'));
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
