// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/data/datapage.h"
#include "ui/data/refreshdialog.h"
#include "ui/models/recipeedits.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class SourceRefresherTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheNewDataAsOneEdit();
    void leavesTheData();
    void saysWhenNothingChanged();
    void findsAFileThatMoved();
    void givesUpOnAFileThatIsGone();
};

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
}

static QByteArray visits(const QByteArray &more = {})
{
    return "patient_id,age,sbp,dbp\nP1,61,126,80\nP2,47,138,85\nP3,58,141,90\n" + more;
}

/// A page on a project whose source is a file on disk.
struct OpenedFile
{
    OpenedFile()
    {
        path = test.folder.filePath(u"visits.csv"_s);
        write(path, visits());
        NoProgress progress;
        const auto imported = importFile(path, {}, test.rules, progress);
        if (!imported)
            qFatal("%s", qPrintable(imported.error().message));
        test.document.startProject(
            std::make_shared<const RawData>(RawData{imported->table, imported->report}), u"visits"_s);
        page = std::make_unique<DataPage>(test.workspace);
        page->resize(1200, 760);
        page->show();
    }

    void refresh()
    {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Refresh from source"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    static void press(QWidget &parent, const QString &text)
    {
        for (auto *button : parent.findChildren<QPushButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    qsizetype rows() const { return test.document.state().raw->table.rowCount(); }

    TestWorkspace test;
    QString path;
    std::unique_ptr<DataPage> page;
};

void SourceRefresherTest::takesTheNewDataAsOneEdit()
{
    OpenedFile opened;
    QTRY_VERIFY(opened.test.isSettled());
    opened.test.document.edit(u"declare"_s, [](ProjectState &state) {
        state.recipe.change(
            [](Recipe &recipe) { insertStep(recipe, renameColumn(u"sbp"_s, u"systolic"_s)); });
    });
    write(opened.path, visits("P4,70,155,95\n"));
    opened.refresh();
    QTRY_VERIFY(opened.page->findChild<RefreshDialog *>());
    auto *dialog = opened.page->findChild<RefreshDialog *>();
    picture(*dialog, u"refresh"_s);
    QCOMPARE(opened.rows(), 3); // not before the user says so
    OpenedFile::press(*dialog, u"Take the new data"_s);
    QTRY_COMPARE(opened.rows(), 4);
    QCOMPARE(opened.test.document.state().recipe->entries().size(), 1);
    opened.test.document.undoStack().undo();
    QCOMPARE(opened.rows(), 3);
    opened.test.document.undoStack().redo();
    QCOMPARE(opened.rows(), 4);
    QTRY_VERIFY(opened.test.isSettled());
    QVERIFY(opened.test.document.result()->table.indexOf(u"systolic"_s) >= 0);
}

void SourceRefresherTest::leavesTheData()
{
    OpenedFile opened;
    QTRY_VERIFY(opened.test.isSettled());
    write(opened.path, "patient_id,age,sbp,dbp\nP1,61,126,80\nP2,47,139,85\nP3,58,141,90\n");
    opened.refresh();
    QTRY_VERIFY(opened.page->findChild<RefreshDialog *>());
    auto *dialog = opened.page->findChild<RefreshDialog *>();
    auto *samples = dialog->findChild<QTableWidget *>();
    QVERIFY(samples);
    QCOMPARE(samples->item(0, 1)->text(), u"sbp"_s);
    QCOMPARE(samples->item(0, 2)->text(), u"138"_s);
    QCOMPARE(samples->item(0, 3)->text(), u"139"_s);
    picture(*dialog, u"refresh-cells"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(opened.test.document.undoStack().count(), 0);
    QCOMPARE(opened.test.document.state().raw->table.displayText(1, 2), u"138"_s);
}

void SourceRefresherTest::saysWhenNothingChanged()
{
    OpenedFile opened;
    QTRY_VERIFY(opened.test.isSettled());
    opened.refresh();
    auto *message = opened.page->findChild<MessageBar *>();
    QTRY_VERIFY2(message->text().contains(u"nothing has changed"_s), qPrintable(message->text()));
    QVERIFY(!opened.page->findChild<RefreshDialog *>());
}

void SourceRefresherTest::findsAFileThatMoved()
{
    OpenedFile opened;
    QTRY_VERIFY(opened.test.isSettled());
    const QString elsewhere = opened.test.folder.filePath(u"october.csv"_s);
    write(elsewhere, visits("P4,70,155,95\n"));
    QVERIFY(QFile::remove(opened.path));
    opened.test.dialogs.answer = 0;
    opened.test.dialogs.openPaths = {elsewhere};
    opened.refresh();
    QTRY_VERIFY(opened.page->findChild<RefreshDialog *>());
    OpenedFile::press(*opened.page->findChild<RefreshDialog *>(), u"Take the new data"_s);
    QTRY_COMPARE(opened.rows(), 4);
    QCOMPARE(opened.test.document.state().raw->report.source.path, elsewhere);
}

void SourceRefresherTest::givesUpOnAFileThatIsGone()
{
    OpenedFile opened;
    QTRY_VERIFY(opened.test.isSettled());
    QVERIFY(QFile::remove(opened.path));
    opened.test.dialogs.answer = -1;
    opened.refresh();
    QVERIFY(!opened.page->findChild<RefreshDialog *>());
    QCOMPARE(opened.rows(), 3);
}

static const RegisterTest<SourceRefresherTest> registered;
#include "tst_sourcerefresher.moc"
