// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/workbookhelp.h"
#include "tests/testcase.h"
#include "tests/ui/data/importwindow.h"
#include "ui/data/dateorderquestion.h"
#include "ui/data/dialectpanel.h"
#include "ui/data/importdialog.h"
#include "ui/data/pressurequestions.h"
#include "ui/data/previewtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QScreen>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void showsRawBesideParsed();
    void guessesCanBeChanged();
    void asksForSignsOnlyWhereThereAreSome();
    void readsWithTheChoices();
    void showsTheRowsThatSurprise();
    void asksForDayOrMonth();
    void asksForTheYear();
    void oneColumnHasSignsOfItsOwn();
    void asksWhatTheNumbersAre();
    void asksNothingOfOtherTables();
    void remembersTheChoices();
    void everyLetterOpensOneField();
    void tabLeavesTheTable();
    void enterInAFieldOnlyTakesIt();
    void fitsTheScreen();
    void opensOnTheLongestSheet();
    void addsATableToTheOpenProject();
    void saysWhatIsWrong();
    void manyColumnsDoNotFreeze();
};

void ImportDialogTest::showsRawBesideParsed()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, clinicVisits())});
    dialog.show();
    auto *model = dialog.findChild<PreviewModel *>();
    QTRY_COMPARE(model->columnCount(), 4);
    QCOMPARE(model->rowCount(), 12);
    const QModelIndex weight = model->index(0, 3);
    QCOMPARE(weight.data().toString(), u"70.5"_s);
    QCOMPARE(weight.data(PreviewModel::RawRole).toString(), u"70,5"_s);
    const QModelIndex refused = model->index(5, 2);
    QCOMPARE(refused.data().toString(), u"refused"_s);
    QCOMPARE(refused.data(PreviewModel::FitsRole).toBool(), false);
    QVERIFY(button(dialog, u"Open"_s)->isEnabled());
    picture(dialog, u"import"_s);
}

void ImportDialogTest::guessesCanBeChanged()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, "a line above the names\n" + clinicVisits())});
    dialog.show();
    auto *model = dialog.findChild<PreviewModel *>();
    QTRY_VERIFY(model->columnCount() > 0);
    auto *header = dialog.findChild<QSpinBox *>();
    QTRY_COMPARE(header->value(), 2); // found by content
    QCOMPARE(model->preview().dialect.headerLine.byUser, false);
    header->setValue(3);
    QTRY_COMPARE(model->preview().dialect.headerLine.byUser, true);
    QVERIFY(model->headerData(2, Qt::Horizontal).toString() != u"SBP"_s);
    header->setValue(2);
    QTRY_COMPARE(model->headerData(2, Qt::Horizontal).toString(), u"SBP"_s);
    QCOMPARE(model->preview().dialect.headerLine.byUser, true);
}

/// A file of a statistics program names its encoding and has nothing else that could be read another way.
void ImportDialogTest::asksForSignsOnlyWhereThereAreSome()
{
    DialectPanel panel;
    panel.show();
    TextDialect dialect;
    dialect.encoding.value = u"windows-1252"_s;
    panel.setDialect(dialect);
    const auto asked = [&panel] {
        const auto all = panel.findChildren<QComboBox *>();
        return std::count_if(all.begin(), all.end(), [](const QComboBox *box) { return box->isVisible(); });
    };
    QCOMPARE(asked(), 1);
    QVERIFY(!panel.findChild<QSpinBox *>()->isVisible());
    dialect.delimiter.value = u";"_s;
    dialect.decimalSign.value = u',';
    panel.setDialect(dialect);
    QCOMPARE(asked(), 7);
    QVERIFY(panel.findChild<QSpinBox *>()->isVisible());
}

void ImportDialogTest::readsWithTheChoices()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, clinicVisits())});
    dialog.show();
    auto *model = dialog.findChild<PreviewModel *>();
    auto *view = dialog.findChild<QTableView *>();
    QTRY_COMPARE(model->columnCount(), 4);
    const auto chooseRole = [&](int column, const QString &role) {
        view->setCurrentIndex(model->index(0, column));
        for (auto *combo : dialog.findChildren<QComboBox *>()) {
            if (const int entry = combo->findData(role); entry >= 0) {
                combo->setCurrentIndex(entry);
                emit combo->activated(entry);
            }
        }
    };
    chooseRole(3, u"waist"_s);
    view->setCurrentIndex(model->index(0, 1));
    QTest::mouseClick(dialog.findChild<QCheckBox *>(), Qt::LeftButton, {}, {6, 8});
    QVERIFY(dialog.findChild<QCheckBox *>()->isChecked());
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    QCOMPARE(static_cast<QDialog &>(dialog).QDialog::result(), int(QDialog::Accepted));
    const Table &table = dialog.result()->table;
    QCOMPARE(table.columnCount(), 3);
    QCOMPARE(table.rowCount(), 12);
    QCOMPARE(table.indexOf(u"age"_s), -1);
    QCOMPARE(table.info(table.indexOf(u"weight"_s)).role, u"waist"_s);
    QCOMPARE(table.info(table.indexOf(u"weight"_s)).unit, u"cm"_s);
    QCOMPARE(table.displayText(5, table.indexOf(u"SBP"_s)), u"refused"_s);
}

void ImportDialogTest::showsTheRowsThatSurprise()
{
    TestWorkspace test;
    QByteArray csv = "id,SBP,DBP\n";
    for (int i = 0; i < 1000; ++i)
        csv += "P" + QByteArray::number(i) + ","
            + (i == 900           ? "120/80"
                   : i % 300 == 1 ? "refused"
                                  : "131")
            + ",80\n";
    ImportDialog dialog(test.workspace, {file(test, csv)});
    dialog.show();
    auto *model = dialog.findChild<PreviewModel *>();
    auto *which = dialog.findChild<SegmentedControl *>();
    QTRY_VERIFY(which->isVisible());
    QCOMPARE(model->rowCount(), 200); // the first ones
    auto *second = which->findChildren<QAbstractButton *>().at(1);
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(model->rowCount(), 2); // each different text once
    QCOMPARE(model->index(0, 1).data().toString(), u"refused"_s);
    QCOMPARE(model->headerData(0, Qt::Vertical).toInt(), 3);
    QCOMPARE(model->index(1, 1).data(PreviewModel::RawRole).toString(), u"120/80"_s);
    QCOMPARE(model->index(1, 1).data(PreviewModel::FitsRole).toBool(), false);
    QCOMPARE(model->headerData(1, Qt::Vertical).toInt(), 902);
    picture(dialog, u"import-surprises"_s);
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    QCOMPARE(dialog.result()->table.rowCount(), 1000);
}

void ImportDialogTest::asksForDayOrMonth()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace,
                        {file(test, "id,visit,sbp\nA,03/04/2026,120\nB,05/06/2026,130\nC,07/08/2026,140\n")});
    dialog.show();
    auto *question = dialog.findChild<DateOrderQuestion *>();
    QTRY_VERIFY(question->isVisible());
    auto *model = dialog.findChild<PreviewModel *>();
    QCOMPARE(model->preview().columns[1].type, ColumnType::Text); // asked, not guessed
    picture(dialog, u"import-dates"_s);
    QTest::mouseClick(button(*question, u"4 March"_s), Qt::LeftButton);
    QTRY_COMPARE(model->preview().columns[1].type, ColumnType::Date);
    QTRY_VERIFY(!question->isVisible());
    QCOMPARE(model->index(0, 1).data().toString(), u"2026-03-04"_s);
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    QCOMPARE(dialog.result()->table.displayText(0, 1), u"2026-03-04"_s);
}

/// The 20th of January 2015, or the 15th of 2020.
void ImportDialogTest::asksForTheYear()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, "id,visit,sbp\nA,20-01-15,120\nB,21-02-16,130\n")});
    dialog.show();
    auto *question = dialog.findChild<DateOrderQuestion *>();
    QTRY_VERIFY(question->isVisible());
    QVERIFY(button(*question, u"20 January 2015"_s)->isVisible());
    auto *model = dialog.findChild<PreviewModel *>();
    QTest::mouseClick(button(*question, u"15 January 2020"_s), Qt::LeftButton);
    QTRY_COMPARE(model->preview().columns[1].type, ColumnType::Date);
    QTRY_VERIFY(!question->isVisible());
    QCOMPARE(model->index(1, 1).data().toString(), u"2021-02-16"_s);
}

void ImportDialogTest::oneColumnHasSignsOfItsOwn()
{
    TestWorkspace test;
    QByteArray csv = "id;weight;glucose\n";
    for (int i = 0; i < 12; ++i)
        csv += "P" + QByteArray::number(i) + ";" + QByteArray::number(70 + i) + ",5;5."
            + QByteArray::number(i) + "\n";
    ImportDialog dialog(test.workspace, {file(test, csv)});
    dialog.show();
    auto *model = dialog.findChild<PreviewModel *>();
    QTRY_COMPARE(model->columnCount(), 3);
    dialog.findChild<QTableView *>()->setCurrentIndex(model->index(0, 2));
    choose(combo(dialog, u"Decimal sign in this column"_s), QChar(u'.'));
    dialog.findChild<QTableView *>()->setCurrentIndex(model->index(0, 1));
    choose(combo(dialog, u"Decimal sign in this column"_s), QChar(u','));
    QTRY_COMPARE(model->index(3, 2).data().toString(), u"5.3"_s);
    QTRY_COMPARE(model->index(3, 1).data().toString(), u"73.5"_s);
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    const Table &table = dialog.result()->table;
    QCOMPARE(table.column(1).number(3), 73.5);
    QCOMPARE(table.column(2).number(3), 5.3);
    QCOMPARE(table.column(2).missingCount(), 0);
}

/// Two readings side by side, at home.
static QByteArray readings()
{
    QByteArray csv = "patient_id,age,sbp1,dbp1,sbp2,dbp2,pregnant,tablets\n";
    for (int i = 0; i < 8; ++i)
        csv += "P" + QByteArray::number(i) + ",44," + QByteArray::number(130 + i) + ",80,"
            + QByteArray::number(120 + i) + ",75,no,yes\n";
    return csv;
}

void ImportDialogTest::asksWhatTheNumbersAre()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, readings())});
    dialog.show();
    auto *questions = dialog.findChild<PressureQuestions *>();
    QTRY_VERIFY(questions->isVisible());
    QComboBox *pregnancy = combo(*questions, u"Pregnancy stands in"_s);
    QCOMPARE(pregnancy->currentData().toString(), u"pregnant"_s); // found by its name
    QVERIFY(pregnancy->findData(u"patient_id"_s) < 0); // it is the patient, surely
    choose(combo(*questions, u"The pressures were measured"_s), u"home"_s);
    QComboBox *systolic = combo(*questions, u"Which systolic column counts"_s);
    QCOMPARE(systolic->currentData().toString(), u"*"_s);
    choose(systolic, u"sbp2"_s);
    choose(combo(*questions, u"Blood pressure medicine stands in"_s), u"tablets"_s);
    picture(dialog, u"import-questions"_s);
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    QCOMPARE(dialog.setting(), u"home"_s);
    const Table &table = dialog.result()->table;
    const auto role = [&](const QString &name) { return table.info(table.indexOf(name)).role; };
    QCOMPARE(role(u"sbp1"_s), QString());
    QCOMPARE(role(u"sbp2"_s), u"sbp"_s);
    QCOMPARE(role(u"dbp1"_s), QString());
    QCOMPARE(role(u"dbp2"_s), u"dbp"_s);
    QCOMPARE(role(u"pregnant"_s), u"pregnancy"_s);
    QCOMPARE(role(u"tablets"_s), u"bp_treated"_s);
}

void ImportDialogTest::asksNothingOfOtherTables()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, "id,age,weight\nA,40,70\nB,50,80\n")});
    dialog.show();
    QTRY_VERIFY(button(dialog, u"Open"_s)->isEnabled());
    QVERIFY(!dialog.findChild<PressureQuestions *>()->isVisible());
}

void ImportDialogTest::remembersTheChoices()
{
    TestWorkspace test;
    {
        ImportDialog dialog(test.workspace, {file(test, readings(), u"january.csv"_s)});
        dialog.show();
        auto *model = dialog.findChild<PreviewModel *>();
        QTRY_COMPARE(model->columnCount(), 8);
        choose(combo(dialog, u"The pressures were measured"_s), u"home"_s);
        dialog.findChild<QTableView *>()->setCurrentIndex(model->index(0, 1));
        choose(combo(dialog, u"Type"_s), int(ColumnType::Text));
        QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.result());
    }
    ImportDialog dialog(test.workspace, {file(test, readings(), u"february.csv"_s)});
    dialog.show();
    auto *model = dialog.findChild<PreviewModel *>();
    QTRY_VERIFY(button(dialog, u"Forget them"_s) && button(dialog, u"Forget them"_s)->isVisible());
    QCOMPARE(model->preview().columns[1].type, ColumnType::Text);
    QCOMPARE(dialog.setting(), u"home"_s);
    picture(dialog, u"import-remembered"_s);
    QTest::mouseClick(button(dialog, u"Forget them"_s), Qt::LeftButton);
    QTRY_COMPARE(model->preview().columns[1].type, ColumnType::Number);
    QCOMPARE(dialog.setting(), QString());
}

/// Two fields with one letter: neither opens by it.
void ImportDialogTest::everyLetterOpensOneField()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, readings())});
    dialog.show();
    QTRY_VERIFY(button(dialog, u"Open"_s)->isEnabled());
    QHash<QChar, QString> letters;
    const auto take = [&letters](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0)
            return;
        const QChar letter = text[at + 1].toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(text + u" / "_s + letters.value(letter)));
        letters.insert(letter, text);
    };
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            take(label->text());
    }
    for (const auto *found : dialog.findChildren<QAbstractButton *>())
        take(found->text());
    QVERIFY(letters.size() > 10);
}

void ImportDialogTest::tabLeavesTheTable()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, clinicVisits())});
    dialog.show();
    QTRY_VERIFY(button(dialog, u"Open"_s)->isEnabled());
    auto *view = dialog.findChild<QTableView *>();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(!view->hasFocus());
}

void ImportDialogTest::enterInAFieldOnlyTakesIt()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, clinicVisits())});
    dialog.show();
    QTRY_VERIFY(button(dialog, u"Open"_s)->isEnabled());
    auto *header = dialog.findChild<QSpinBox *>();
    header->setFocus();
    header->selectAll();
    QTest::keyClicks(header, u"2"_s);
    QTest::keyClick(header, Qt::Key_Return);
    QCOMPARE(header->value(), 2);
    combo(dialog, u"Type"_s)->setFocus();
    QTest::keyClick(combo(dialog, u"Type"_s), Qt::Key_Enter);
    QTest::qWait(300);
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.result());
}

void ImportDialogTest::fitsTheScreen()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, readings())});
    const QSize room = dialog.screen()->availableGeometry().size();
    QVERIFY(dialog.width() <= room.width() && dialog.height() < room.height());
    QVERIFY(dialog.minimumSizeHint().height() < 640);
}

/// The first is but a note about the others.
void ImportDialogTest::opensOnTheLongestSheet()
{
    TestWorkspace test;
    const QString path = test.folder.filePath(u"clinic.zip"_s);
    writeParts(path,
               {{u"about.csv"_s, "note\nSee the visits\n"},
                {u"visits.csv"_s, clinicVisits()},
                {u"drugs.csv"_s, "id,drug\nA,x\n"}});
    ImportDialog dialog(test.workspace, {path});
    dialog.show();
    auto *model = dialog.findChild<PreviewModel *>();
    QTRY_COMPARE(model->rowCount(), 12);
    QComboBox *tables = combo(dialog, u"Table in this file"_s);
    QCOMPARE(tables->currentData().toString(), u"visits.csv"_s);
    QVERIFY2(tables->currentText().contains(u"12"_s), qPrintable(tables->currentText()));
    choose(tables, u"drugs.csv"_s);
    QTRY_COMPARE(model->rowCount(), 1);
}

void ImportDialogTest::addsATableToTheOpenProject()
{
    TestWorkspace test;
    {
        ImportDialog dialog(test.workspace, {file(test, clinicVisits())});
        dialog.show();
        QVERIFY(!button(dialog, u"Add to this project"_s)->isVisible()); // there is none
    }
    test.open("a,b\n1,2\n");
    QTRY_VERIFY(test.isSettled());
    ImportDialog dialog(test.workspace, {file(test, clinicVisits())});
    dialog.show();
    QTRY_VERIFY(button(dialog, u"Add to this project"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Add to this project"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    QVERIFY(dialog.isBeside());
}

void ImportDialogTest::saysWhatIsWrong()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {test.folder.filePath(u"nowhere.csv"_s)});
    dialog.show();
    auto *message = dialog.findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"nowhere.csv"_s), qPrintable(message->text()));
    QVERIFY(!button(dialog, u"Open"_s)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(!dialog.result());
}

void ImportDialogTest::manyColumnsDoNotFreeze()
{
    TestWorkspace test;
    QByteArrayList names, values;
    for (int i = 0; i < 10'000; ++i) {
        names.append("c" + QByteArray::number(i));
        values.append(QByteArray::number(i));
    }
    const QByteArray line = values.join(',') + '\n';
    ImportDialog dialog(test.workspace, {file(test, names.join(',') + '\n' + line + line)});
    dialog.show();
    auto *model = dialog.findChild<PreviewModel *>();
    QTRY_COMPARE_WITH_TIMEOUT(model->columnCount(), 10'000, 30'000);
    QElapsedTimer timer;
    timer.start();
    dialog.grab();
    dialog.findChild<QTableView *>()->setCurrentIndex(model->index(0, 9'999));
    dialog.grab();
    qInfo("10,000 columns: two pictures of the dialog in %lld ms", timer.elapsed());
    QCOMPARE(model->index(1, 9'999).data().toString(), u"9999"_s);
}

static const RegisterTest<ImportDialogTest> registered;
#include "tst_importdialog.moc"
