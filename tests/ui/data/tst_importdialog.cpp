// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/data/importdialog.h"
#include "ui/data/previewtable.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
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
    void readsWithTheChoices();
    void putsSeveralFilesTogether();
    void saysWhatIsWrong();
    void manyColumnsDoNotFreeze();

private:
    static QString file(TestWorkspace &test, const QByteArray &bytes, const QString &name = u"visits.csv"_s);
    static QPushButton *button(QWidget &parent, const QString &text);
};

QString ImportDialogTest::file(TestWorkspace &test, const QByteArray &bytes, const QString &name)
{
    const QString path = test.folder.filePath(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return path;
}

QPushButton *ImportDialogTest::button(QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<QPushButton *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

/// Twelve visits with a decimal comma, one pressure refused.
static QByteArray visits()
{
    QByteArray csv = "patient_id;age;SBP;weight\n";
    for (int i = 0; i < 12; ++i)
        csv += "P" + QByteArray::number(100 + i) + ";" + QByteArray::number(40 + i) + ";"
            + (i == 5 ? QByteArray("refused") : QByteArray::number(120 + i)) + ";"
            + QByteArray::number(70 + i) + ",5\n";
    return csv;
}

void ImportDialogTest::showsRawBesideParsed()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, visits())});
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
    ImportDialog dialog(test.workspace, {file(test, "a line above the names\n" + visits())});
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

void ImportDialogTest::readsWithTheChoices()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace, {file(test, visits())});
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

void ImportDialogTest::putsSeveralFilesTogether()
{
    TestWorkspace test;
    const QString january = file(test, visits(), u"january.csv"_s);
    ImportDialog dialog(test.workspace, {january, file(test, visits(), u"february.csv"_s)});
    dialog.show();
    QVERIFY(dialog.windowTitle().contains(u'2'));
    QTRY_VERIFY(button(dialog, u"Open"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    const Table &table = dialog.result()->table;
    QCOMPARE(table.rowCount(), 24);
    QCOMPARE(table.columnCount(), 5);
    QCOMPARE(table.displayText(0, 4), u"january.csv"_s);
    QCOMPARE(table.displayText(23, 4), u"february.csv"_s);
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
