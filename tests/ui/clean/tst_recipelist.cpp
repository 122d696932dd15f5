// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/clean/changesdialog.h"
#include "ui/clean/recipeitem.h"
#include "ui/clean/recipelist.h"
#include "ui/widgets/toggle.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace sphygma;
using namespace Qt::StringLiterals;

class RecipeListTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatEachStepDoes();
    void switchesAStepByMouse();
    void removesAndMovesByKeys();
    void tellsWhyAStepDoesNotApply();
    void showsTheChanges();
};

/// A list beside a small table with three steps: 1 cell, 1 row and nothing to do.
struct ShownList
{
    ShownList()
    {
        test.open("id,sbp\na,120\nb,999\nc,130\nd,refused\n");
        test.document.edit(u"Three steps"_s, [](ProjectState &state) {
            state.recipe.change([](Recipe &recipe) {
                recipe.insert({declareMissing({u"sbp"_s}, {u"refused"_s}, {999}), true, {}});
                recipe.insert({limitValues(u"sbp"_s, Limits{40, 300, {}, {}}), true, {}});
                recipe.insert({dropMissingRows({u"sbp"_s}), true, {}});
            });
        });
        list = std::make_unique<RecipeList>(test.workspace);
        list->resize(300, 500);
        list->show();
    }

    bool isReady() const { return test.isSettled() && test.document.result()->steps.size() == 3; }

    const Recipe &recipe() const { return *test.document.state().recipe; }

    TestWorkspace test;
    std::unique_ptr<RecipeList> list;
};

void RecipeListTest::tellsWhatEachStepDoes()
{
    ShownList shown;
    QTRY_VERIFY(shown.isReady());
    QCOMPARE(shown.list->items().size(), 3);
    QTRY_VERIFY(shown.list->items()[0]->height() > 0);
    for (const RecipeItem *item : shown.list->items()) {
        for (const auto *label : item->findChildren<QLabel *>()) // nothing of a sentence is cut
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    QTRY_VERIFY(shown.list->items()[0]->accessibleDescription().contains(u"2 cells"_s)
                || shown.list->items()[0]->accessibleDescription().contains(u"2 cell(s)"_s));
    QVERIFY(shown.list->items()[2]->accessibleDescription().contains(u"2 row"_s));
    picture(*shown.list, u"recipe"_s);
}

void RecipeListTest::switchesAStepByMouse()
{
    ShownList shown;
    QTRY_VERIFY(shown.isReady());
    QTest::mouseClick(&shown.list->items()[2]->toggle(), Qt::LeftButton);
    QVERIFY(!shown.recipe().entries()[2].enabled);
    QTRY_COMPARE(shown.test.document.result()->table.keptCount(), 4);
    shown.test.document.undoStack().undo();
    QVERIFY(shown.recipe().entries()[2].enabled);
    QVERIFY(shown.list->items()[2]->toggle().isChecked());
}

void RecipeListTest::removesAndMovesByKeys()
{
    ShownList shown;
    QTRY_VERIFY(shown.isReady());
    shown.list->activateWindow();
    shown.list->items()[1]->setFocus();
    QTest::keyClick(shown.list->items()[1], Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.recipe().entries()[0].step->id(), u"limitValues"_s);
    QTest::keyClick(shown.list->items()[0], Qt::Key_Up, Qt::AltModifier); // already the first
    QCOMPARE(shown.recipe().entries()[0].step->id(), u"limitValues"_s);
    QTest::keyClick(shown.list->items()[0], Qt::Key_Delete);
    QCOMPARE(shown.recipe().entries().size(), 2);
    QCOMPARE(shown.list->items().size(), 2);
}

void RecipeListTest::tellsWhyAStepDoesNotApply()
{
    ShownList shown;
    QTRY_VERIFY(shown.isReady());
    shown.test.document.edit(u"A stranger"_s, [](ProjectState &state) {
        state.recipe.change([](Recipe &recipe) {
            recipe.append({dropMissingRows({u"weight"_s}), true, {}});
        });
    });
    QTRY_VERIFY(shown.test.isSettled() && shown.list->items().size() == 4);
    QTRY_VERIFY(shown.list->items()[3]->accessibleDescription().contains(u"weight"_s));
    picture(*shown.list, u"recipe-misfit"_s);
}

void RecipeListTest::showsTheChanges()
{
    ShownList shown;
    QTRY_VERIFY(shown.isReady());
    QStringList cells;
    QTimer::singleShot(0, [&] {
        auto *dialog = shown.list->findChild<ChangesDialog *>();
        const QAbstractItemModel *model = dialog->findChild<QTableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, 0).data().toString() + u'|'
                         + model->index(row, 3).data().toString() + u'|'
                         + model->index(row, 4).data().toString());
        picture(*dialog, u"changes"_s);
        dialog->accept();
    });
    QTest::keyClick(shown.list->items()[0], Qt::Key_Return);
    QCOMPARE(cells, QStringList({u"2|999|missing"_s, u"4|refused|missing"_s}));
}

static const RegisterTest<RecipeListTest> registered;
#include "tst_recipelist.moc"
