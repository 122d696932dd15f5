// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/clean/fatelist.h"
#include "ui/clean/mappingtable.h"
#include "ui/clean/periodtable.h"
#include "ui/clean/recipemenu.h"
#include "ui/clean/repeat.h"
#include "ui/clean/repeatdialog.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Last month's recipe on this month's file, by keyboard.
class RepeatDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatsLastMonth();
    void columnsAreChosenByKeys();
    void onTheSameTableOnlyTheRecipeIsNew();
    void savesScriptsAndRecipes();
    void menuFollowsTheRecipe();
};

static QByteArray month(const QByteArray &header, int missingEvery)
{
    QByteArray csv = header;
    for (int i = 0; i < 60; ++i) {
        const QByteArray sbp =
            i % missingEvery == 0 ? QByteArray("NA") : QByteArray::number(110 + (i * 7) % 45);
        csv += "P" + QByteArray::number(i) + ',' + QByteArray::number(30 + i % 50) + ',' + sbp + ','
            + QByteArray::number(70 + (i * 3) % 22) + '\n';
    }
    return csv;
}

/// A project of March with three steps, one of which will not apply in April.
struct March
{
    March()
    {
        test.open(month("patient_id,age,sysBP,pulse\n", 10), u"march"_s);
        test.document.edit(u"Steps"_s, [](ProjectState &state) {
            state.recipe.change([](Recipe &recipe) {
                recipe.append({declareMissing({u"sysBP"_s}, {u"NA"_s}, {}), true, {}});
                recipe.append({limitValues(u"sysBP"_s, Limits{40, 300, {}, {}}), true, {}});
                recipe.append({limitValues(u"pulse"_s, Limits{20, 80, {}, {}}), true, {}});
            });
        });
    }

    RawDataPtr april() const { return test.read(month("patient_id,age,systolic,extra\n", 3), u"april"_s); }

    const ProjectState &state() const { return test.document.state(); }

    TestWorkspace test;
};

static QString allText(const QWidget &widget)
{
    QStringList texts;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    const auto chips = widget.findChildren<QAbstractButton *>();
    for (const QAbstractButton *chip : chips)
        texts.append(chip->text());
    return texts.join(u'\n');
}

void RepeatDialogTest::repeatsLastMonth()
{
    March march;
    QTRY_VERIFY(march.test.isSettled());
    const RawDataPtr before = march.state().raw;
    const Recipe recipe = *march.state().recipe;
    RepeatDialog dialog(march.test.workspace, march.april(), recipe);
    dialog.show();
    auto *apply = dialog.findChild<QPushButton *>(u"apply"_s);
    QTRY_VERIFY(apply->isEnabled()); // March has been measured
    QCOMPARE(dialog.mapping().matches()[0].column, u"systolic"_s);
    QCOMPARE(dialog.mapping().openCount(), 1);
    picture(dialog, u"repeat-mapping"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog.isComplete());
    picture(dialog, u"repeat-result"_s);
    QVERIFY(march.state().raw != before);
    QCOMPARE(march.state().recipe->entries()[1].step->columnsNeeded(), QStringList{u"systolic"_s});
    QCOMPARE(march.state().lastPeriod->name, u"march.csv"_s);
    QVERIFY(!march.state().lastPeriod->isEmpty());
    const QString fates = allText(*dialog.findChild<FateList *>());
    QVERIFY2(fates.contains(u"“pulse”"_s), qPrintable(fates));
    const QString periods = allText(*dialog.findChild<PeriodTable *>());
    QVERIFY2(periods.contains(u"6 of 60"_s) && periods.contains(u"20 of 60"_s), qPrintable(periods));
    QVERIFY2(periods.contains(u"Worse"_s), qPrintable(periods));
    QTest::keyClick(&dialog, Qt::Key_Return); // Done
    QVERIFY(!dialog.isVisible());
    march.test.document.undoStack().undo();
    QCOMPARE(march.state().raw, before);
    QCOMPARE(*march.state().recipe, recipe);
    QVERIFY(march.state().lastPeriod->isEmpty());
}

void RepeatDialogTest::columnsAreChosenByKeys()
{
    March march;
    QTRY_VERIFY(march.test.isSettled());
    RepeatDialog dialog(march.test.workspace, march.april(), *march.state().recipe);
    dialog.show();
    auto *apply = dialog.findChild<QPushButton *>(u"apply"_s);
    QTRY_VERIFY(apply->isEnabled());
    auto *pulse = dialog.findChild<QComboBox *>(u"map:pulse"_s);
    QVERIFY(pulse);
    QCOMPARE(pulse->currentIndex(), 0);
    pulse->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(pulse, Qt::Key_Down);
    QCOMPARE(pulse->currentText(), u"extra"_s);
    QCOMPARE(dialog.mapping().openCount(), 0);
    QCOMPARE(dialog.mapping().matches()[1].how, ColumnMatch::How::Chosen);
    march.test.document.edit(u"Leave"_s, [](ProjectState &state) {
        state.visited = QStringList{u"clean"_s, u"left:1:codes:sysBP"_s};
    });
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog.isComplete());
    QVERIFY(!march.test.document.result()->firstMisfit());
    QCOMPARE(march.state().recipe->entries().last().step->columnsNeeded(), QStringList{u"extra"_s});
    // It means what the column of the recipe meant, so that charts and rules have it too.
    const Table &clean = march.test.document.result()->table;
    QCOMPARE(clean.info(clean.indexOf(u"extra"_s)).role, u"heart_rate"_s);
    QVERIFY(march.state().visited->isEmpty()); // another table: nothing is done yet
}

void RepeatDialogTest::onTheSameTableOnlyTheRecipeIsNew()
{
    March march;
    QTRY_VERIFY(march.test.isSettled());
    Recipe recipe;
    recipe.append({dropMissingRows({u"sysbp"_s}), true, {}});
    RepeatDialog dialog(march.test.workspace, march.state().raw, recipe);
    dialog.show();
    const RawDataPtr raw = march.state().raw;
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog.isComplete());
    QCOMPARE(march.state().raw, raw);
    QCOMPARE(march.state().recipe->entries().size(), 1);
    QCOMPARE(march.state().recipe->entries()[0].step->columnsNeeded(), QStringList{u"sysBP"_s});
    QVERIFY(march.state().lastPeriod->isEmpty());
    QCOMPARE(march.test.document.result()->table.keptCount(), 54);
}

static QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RepeatDialogTest::savesScriptsAndRecipes()
{
    March march;
    QTRY_VERIFY(march.test.isSettled());
    march.test.dialogs.savePath = march.test.folder.filePath(u"out"_s);
    QWidget window;
    saveScript(march.test.workspace, ScriptLanguage::R, &window);
    QVERIFY(content(march.test.dialogs.savePath).contains("d <- declare_missing(d,"));
    saveScript(march.test.workspace, ScriptLanguage::Python, &window);
    QVERIFY(content(march.test.dialogs.savePath).contains("d = declare_missing(d,"));
    saveRecipe(march.test.workspace, &window);
    QCOMPARE(Recipe::fromFile(march.test.dialogs.savePath).value(), *march.state().recipe);
    march.test.dialogs.savePath = march.test.folder.filePath(u"no/such/folder"_s);
    saveScript(march.test.workspace, ScriptLanguage::R, &window);
    QCOMPARE(march.test.dialogs.errors.size(), 1);
}

void RepeatDialogTest::menuFollowsTheRecipe()
{
    TestWorkspace test;
    test.open("id,sbp\na,120\n");
    Card card;
    RecipeMenu menu(test.workspace, card, &card);
    QTRY_VERIFY(test.isSettled());
    const auto enabled = [&] {
        int count = 0;
        const auto actions = menu.menu()->actions();
        for (const QAction *action : actions)
            count += action->isEnabled() && !action->isSeparator() ? 1 : 0;
        return count;
    };
    QCOMPARE(enabled(), 3); // a recipe can be loaded, the table reshaped
    test.document.edit(u"A step"_s, [](ProjectState &state) {
        state.recipe.change([](Recipe &recipe) { recipe.append({dropMissingRows({}), true, {}}); });
    });
    QCOMPARE(enabled(), 7);
}

static const RegisterTest<RepeatDialogTest> registered;
#include "tst_repeatdialog.moc"
