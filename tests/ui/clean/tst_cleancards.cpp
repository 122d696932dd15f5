// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/clean/shownclean.h"
#include "ui/clean/columnmapping.h"
#include "ui/clean/recipeitem.h"
#include "ui/clean/recipelist.h"
#include "ui/clean/reshapeview.h"
#include "ui/clean/sampletable.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// What a card of the wizard tells beside its question.
class CleanCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void aCardTellsThatItsStepFails();
    void notesLeadToTheirRows();
    void longAnswersLeaveRoomForTheQuestion();
    void examplesStandApart();
    void gapsAreSaidInExamples();
    void aLongTableIsSpread();
};

static bool isInked(QWidget &widget, const QColor &ink)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == ink)
                return true;
        }
    }
    return false;
}

/// A column goes before the step that a card became.
void CleanCardsTest::aCardTellsThatItsStepFails()
{
    ShownPage shown;
    shown.page->showPage(WizardPage::WrongValues);
    QTRY_VERIFY(shown.isSettled() && !shown.openCards().isEmpty());
    const QString id = shown.openCards()[0]->proposal().id;
    QTest::mouseClick(shown.openCards()[0]->primary(), Qt::LeftButton);
    QTRY_VERIFY(shown.isSettled());
    const auto card = [&]() -> ProposalCard * {
        for (ProposalCard *found : shown.cards()) {
            if (found->proposal().id == id)
                return found;
        }
        return nullptr;
    };
    QVERIFY(card() && !card()->isOpen());
    QVERIFY(!card()->findChild<QLabel *>(u"misfit"_s));
    shown.test.document.edit(u"Leave out"_s, [](ProjectState &state) {
        state.recipe.change([](Recipe &recipe) {
            recipe.append({dropColumns({{u"sysBP"_s}}), true, {}});
            recipe.move(1, 0);
        });
    });
    QTRY_VERIFY(shown.isSettled() && card() && card()->findChild<QLabel *>(u"misfit"_s));
    auto *reason = card()->findChild<QLabel *>(u"misfit"_s);
    QVERIFY2(reason->text().contains(u"sysBP"_s) && reason->text().contains(u"Undo"_s),
             qPrintable(reason->text()));
    const QColor warn = shown.test.workspace.theme.tokens().warn;
    QVERIFY(isInked(*reason, warn));
    QVERIFY(button(*card(), u"Undo"_s));
    const auto *list = shown.page->findChild<RecipeList *>();
    QTRY_COMPARE(list->items().size(), 2);
    QVERIFY(list->items()[1]->accessibleDescription().startsWith(u"Does not work: "_s));
    QVERIFY(isInked(*list->items()[1], shown.test.workspace.theme.tokens().warnSoft));
    QVERIFY(!isInked(*list->items()[0], shown.test.workspace.theme.tokens().warnSoft));
    picture(*shown.page, u"clean-failed-step"_s);
    QTest::mouseClick(button(*card(), u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(list->items().size(), 1);
}

void CleanCardsTest::notesLeadToTheirRows()
{
    ShownPage shown(clinic().replace("refused", "about 40"));
    shown.page->showPage(WizardPage::WrongValues);
    QTRY_VERIFY(shown.isSettled() && !shown.cards().isEmpty());
    ProposalCard *note = nullptr;
    for (ProposalCard *card : shown.cards()) {
        QVERIFY(card->proposal().choices.isEmpty() || !button(*card, u"Show the rows"_s));
        if (card->proposal().id == "unreadable:age"_L1)
            note = card;
    }
    QVERIFY(note);
    QSignalSpy stage(shown.page.get(), &CleanPage::goTo);
    QTest::mouseClick(button(*note, u"Show the rows"_s), Qt::LeftButton);
    QCOMPARE(stage.size(), 1);
    QCOMPARE(stage[0][0].value<Stage>(), Stage::Data);
    QCOMPARE(shown.test.workspace.selection.rows()->count(), 1);
    QVERIFY(shown.test.workspace.selection.rows()->contains(40));
}

/// Names of protocols are long; beside them the question stood one word a line.
void CleanCardsTest::longAnswersLeaveRoomForTheQuestion()
{
    QByteArray csv = "SEQN,RIDAGEYR,BPXSY1,BPXDI1,BPXSY2,BPXDI2\n";
    for (int i = 0; i < 60; ++i)
        csv += QByteArray::number(83732 + i) + ',' + QByteArray::number(30 + i % 50) + ','
            + QByteArray::number(112 + (i * 7) % 45) + ',' + QByteArray::number(70 + (i * 3) % 22) + ','
            + QByteArray::number(110 + (i * 7) % 45) + ',' + QByteArray::number(70 + (i * 5) % 22) + '\n';
    ShownPage shown(csv);
    shown.page->resize(1000, 640);
    shown.page->showPage(WizardPage::Transform);
    QTRY_VERIFY(shown.isSettled() && !shown.openCards().isEmpty());
    const ProposalCard *card = shown.openCards().first();
    const auto labels = card->findChildren<QLabel *>();
    QVERIFY2(labels.first()->width() > card->width() / 2, qPrintable(labels.first()->text()));
}

/// "Hansen, Jia" is one name.
void CleanCardsTest::examplesStandApart()
{
    QByteArray csv = "patient_id,name,sbp\n";
    for (int i = 0; i < 30; ++i)
        csv += "P" + QByteArray::number(100 + i) + (i % 2 ? ",\"Hansen, Jia\"," : ",\"Li, Ivan\",")
            + QByteArray::number(110 + i) + '\n';
    ShownPage shown(csv);
    QTRY_VERIFY(shown.isSettled() && shown.page->findChild<ColumnMapping *>()->isVisible());
    QStringList shownTexts;
    for (const auto *label : shown.page->findChild<ColumnMapping *>()->findChildren<QLabel *>())
        shownTexts += label->text();
    QVERIFY2(shownTexts.contains(u"Li, Ivan · Hansen, Jia"_s), qPrintable(shownTexts.join(u'|')));
}

/// What is filled in shows that nothing stood there.
void CleanCardsTest::gapsAreSaidInExamples()
{
    QByteArray csv = "patient_id,age,birth_date,visit_date,sbp\n";
    for (int i = 0; i < 30; ++i)
        csv += "P" + QByteArray::number(100 + i) + (i == 3 ? "," : ",53") + ",1971-02-01,2024-05-01,"
            + QByteArray::number(110 + i) + '\n';
    ShownPage shown(csv);
    shown.page->showPage(WizardPage::Missing);
    QTRY_VERIFY(shown.isSettled() && !shown.cards().isEmpty());
    ProposalCard *card = shown.cards().first();
    QCOMPARE(card->proposal().id, u"missingAges"_s);
    const auto *examples = card->findChild<SampleTable *>();
    QVERIFY(examples);
    QVERIFY2(examples->accessibleDescription().contains(u"missing becomes 53"_s),
             qPrintable(examples->accessibleDescription()));
}

/// The first card of a table with a row for each measurement; by its answer pressures are known.
void CleanCardsTest::aLongTableIsSpread()
{
    QByteArray csv = "病历号,就诊日期,项目,结果\n";
    for (int i = 0; i < 40; ++i) {
        const QByteArray visit =
            "P" + QByteArray::number(100 + i / 2) + ",2024-0" + QByteArray::number(1 + i % 2) + "-15,";
        csv += visit + "收缩压," + QByteArray::number(118 + i) + '\n' + visit + "舒张压,"
            + QByteArray::number(70 + i % 20) + '\n';
    }
    ShownPage shown(csv);
    QTRY_VERIFY(shown.isSettled() && !shown.openCards().isEmpty());
    ProposalCard *card = shown.openCards()[0];
    QCOMPARE(card->proposal().id, u"spread:项目"_s);
    auto *view = card->findChild<ReshapeView *>();
    QVERIFY(view);
    QCOMPARE(view->accessibleDescription(),
             u"Before: 病历号, 项目, 结果; P100, 收缩压, 118; P100, 舒张压, 70; P100, 收缩压, 119; P100, "
             "舒张压, 71. After: 病历号, 收缩压, 舒张压; P100, 118, 70; P100, 119, 71."_s);
    QVERIFY(isInked(*view, shown.test.workspace.theme.tokens().hairline));
    picture(*shown.page, u"clean-long-table"_s);
    QTest::mouseClick(card->primary(), Qt::LeftButton);
    QTRY_VERIFY(shown.isSettled() && shown.page->findChild<RecipeList *>()->items().size() == 1);
    const Table clean = shown.test.document.result()->table;
    QCOMPARE(clean.keptCount(), 40);
    QCOMPARE(clean.info(clean.indexOfRole(u"sbp"_s)).name, u"收缩压"_s);
    QCOMPARE(clean.info(clean.indexOfRole(u"dbp"_s)).name, u"舒张压"_s);
}

static const RegisterTest<CleanCardsTest> registered;
#include "tst_cleancards.moc"
