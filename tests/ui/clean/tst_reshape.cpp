// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/clean/gatherdialog.h"
#include "ui/clean/joindialog.h"
#include "ui/clean/reshape.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Steps that change the shape of a table, by keyboard.
class ReshapeTest : public QObject
{
    Q_OBJECT

private slots:
    void readingsBecomeRows();
    void stepsOnTheReadingsComeFirst();
    void oneValueCanBeLeftOut();
    void withoutReadingsItSaysSo();
    void otherTableIsJoined();
};

static const QByteArray wide = "id,sbp_1,sbp_2,dbp_1,dbp_2\nA,120,118,80,79\nB,130,,85,\n";

void ReshapeTest::readingsBecomeRows()
{
    TestWorkspace test;
    test.open(wide);
    QTRY_VERIFY(test.isSettled());
    QWidget window;
    window.show();
    gatherReadings(test.workspace, &window);
    auto *dialog = window.findChild<GatherDialog *>();
    QVERIFY(dialog);
    picture(*dialog, u"gather"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(test.isSettled() && test.document.result()->table.rowCount() == 3);
    const Table &table = test.document.result()->table;
    QCOMPARE(table.indexOf(u"reading"_s), 1);
    QCOMPARE(table.displayText(1, table.indexOf(u"sbp"_s)), u"118"_s);
    QCOMPARE(table.recordOf(2), 2);
    test.document.undoStack().undo();
    QTRY_VERIFY(test.isSettled() && test.document.result()->table.rowCount() == 2);
}

void ReshapeTest::stepsOnTheReadingsComeFirst()
{
    TestWorkspace test;
    test.open(wide);
    QTRY_VERIFY(test.isSettled());
    test.document.edit(u"correct"_s, [](ProjectState &state) {
        state.recipe.change([](Recipe &recipe) {
            recipe.insert({setCell(u"sbp_1"_s, 1, u"121"_s, {}), true, {}});
        });
    });
    QTRY_VERIFY(test.isSettled());
    QWidget window;
    window.show();
    gatherReadings(test.workspace, &window);
    QTest::keyClick(window.findChild<GatherDialog *>(), Qt::Key_Return);
    QTRY_VERIFY(test.isSettled() && test.document.result()->table.rowCount() == 3);
    const Table &table = test.document.result()->table;
    QCOMPARE(table.displayText(0, table.indexOf(u"sbp"_s)), u"121"_s); // as corrected before
}

void ReshapeTest::oneValueCanBeLeftOut()
{
    TestWorkspace test;
    test.open(wide);
    QTRY_VERIFY(test.isSettled());
    QWidget window;
    window.show();
    gatherReadings(test.workspace, &window);
    auto *dialog = window.findChild<GatherDialog *>();
    auto *values = dialog->findChild<QListWidget *>();
    values->setFocus();
    values->setCurrentRow(1);
    QTest::keyClick(values, Qt::Key_Space);
    QCOMPARE(dialog->step()->columnsNeeded(), (QStringList{u"sbp_1"_s, u"sbp_2"_s}));
    values->setCurrentRow(0);
    QTest::keyClick(values, Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return); // nothing is left to make rows of
    QVERIFY(dialog->isVisible());
    QVERIFY(test.document.state().recipe->isEmpty());
}

void ReshapeTest::withoutReadingsItSaysSo()
{
    TestWorkspace test;
    test.open("id,sbp\nA,120\n");
    QTRY_VERIFY(test.isSettled());
    QWidget window;
    gatherReadings(test.workspace, &window);
    QCOMPARE(test.dialogs.errors.size(), 1);
    joinOtherTable(test.workspace, &window); // no file is chosen
    QVERIFY(!window.findChild<JoinDialog *>());
}

void ReshapeTest::otherTableIsJoined()
{
    TestWorkspace test;
    test.open(wide);
    QTRY_VERIFY(test.isSettled());
    addOtherTable(test.workspace, test.read("visit,id,creatinine,site\n1,B,90,N\n2,C,70,S\n", u"labs"_s));
    QTRY_VERIFY(test.isSettled());
    QWidget window;
    window.show();
    joinOtherTable(test.workspace, &window);
    auto *dialog = window.findChild<JoinDialog *>();
    QVERIFY(dialog);
    picture(*dialog, u"join"_s);
    auto *columns = dialog->findChild<QListWidget *>();
    columns->setFocus();
    columns->setCurrentRow(0); // not the visit
    QTest::keyClick(columns, Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(test.isSettled() && test.document.result()->table.indexOf(u"creatinine"_s) >= 0);
    const Table &table = test.document.result()->table;
    QCOMPARE(table.displayText(1, table.indexOf(u"creatinine"_s)), u"90"_s);
    QCOMPARE(table.displayText(0, table.indexOf(u"creatinine"_s)), QString());
    QVERIFY(table.indexOf(u"visit"_s) < 0);
    test.document.undoStack().undo();
    test.document.undoStack().undo();
    QVERIFY(test.document.state().otherTables->isEmpty());
}

static const RegisterTest<ReshapeTest> registered;
#include "tst_reshape.moc"
