// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/answerdialog.h"
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

using namespace sphygma;
using namespace Qt::StringLiterals;

/// The whole wizard by keyboard.
class CleanWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void walksByKeys();
    void walksInChinese();
    void addsAStepByKeys();
};

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

void CleanWalkTest::walksByKeys()
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

void CleanWalkTest::walksInChinese()
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
void CleanWalkTest::addsAStepByKeys()
{
    ShownPage shown;
    QTRY_VERIFY(shown.isSettled());
    answerNext<StepGallery>(*shown.page, [](StepGallery &gallery) {
        auto *search = gallery.findChild<QLineEdit *>();
        QTest::keyClicks(search, u"condition"_s);
        QTest::keyClick(search, Qt::Key_Return);
    });
    answerNext<StepEditor>(*shown.page, [](StepEditor &form) {
        auto *formula = form.findChild<QLineEdit *>(u"where"_s);
        formula->setFocus();
        QTest::keyClicks(formula, u"age >= 40"_s);
        QTRY_VERIFY(form.findChild<QLabel *>(u"previewSummary"_s)->text().contains(u"would go"_s));
        QTest::keyClick(formula, Qt::Key_Return);
    });
    auto *add = shown.page->findChild<QPushButton *>(u"addStep"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(shown.recipe().entries().size(), 1);
    QCOMPARE(shown.recipe().entries()[0].step->id(), u"filterRows"_s);
    QTRY_VERIFY(shown.isSettled());
    QVERIFY(shown.test.document.result()->table.keptCount() < 62);
}

static const RegisterTest<CleanWalkTest> registered;

#include "tst_cleanwalk.moc"
