// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/data/importwindow.h"
#include "ui/data/importfiles.h"
#include "ui/data/importreportfile.h"
#include "ui/data/previewtable.h"
#include "ui/data/sourcename.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

class ImportFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void putsSeveralFilesTogether();
    void keepsFilesOfDifferentShapesApart();
    void opensNothingThatDoesNotFit();
    void leavesAnUnreadableFileOut_data();
    void leavesAnUnreadableFileOut();
    void namesTheFileOfEachRow();
};

void ImportFilesTest::putsSeveralFilesTogether()
{
    TestWorkspace test;
    const QString january = file(test, clinicVisits(), u"january.csv"_s);
    ImportDialog dialog(test.workspace, {january, file(test, clinicVisits(), u"february.csv"_s)});
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

void ImportFilesTest::keepsFilesOfDifferentShapesApart()
{
    TestWorkspace test;
    const QString first = file(test, clinicVisits());
    ImportDialog dialog(test.workspace,
                        {first, file(test, "patient_id,ldl\nP100,3.1\n", u"labs.csv"_s),
                         file(test, "patient_id,drug\nP100,x\n", u"drugs.csv"_s)});
    dialog.show();
    QTRY_VERIFY(button(dialog, u"Keep them apart"_s) && button(dialog, u"Keep them apart"_s)->isVisible());
    picture(dialog, u"import-shapes"_s);
    QTest::mouseClick(button(dialog, u"Keep them apart"_s), Qt::LeftButton);
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    QCOMPARE(dialog.result()->table.rowCount(), 12);
    QCOMPARE(dialog.result()->table.columnCount(), 4); // no column that names the file
    QCOMPARE(dialog.others().size(), 2);
    QCOMPARE(dialog.others()[0].name, u"labs"_s);
    QCOMPARE(dialog.others()[0].raw->table.displayText(0, 1), u"3.1"_s);
    QCOMPARE(dialog.others()[1].name, u"drugs"_s);
}

/// A click that could only fail is not offered; leaving the column out makes them fit.
void ImportFilesTest::opensNothingThatDoesNotFit()
{
    TestWorkspace test;
    ImportDialog dialog(
        test.workspace,
        {file(test, "id,sbp\nA,120\nB,130\n"), file(test, "id,dbp\nA,80\nB,90\n", u"other.csv"_s)});
    dialog.show();
    auto *message = dialog.findChild<ImportFiles *>()->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!button(dialog, u"Open"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Keep them apart"_s), Qt::LeftButton);
    QTRY_VERIFY(button(dialog, u"Open"_s)->isEnabled());
    QTest::qWait(400); // the reading ahead finds nothing wrong
    QVERIFY(button(dialog, u"Open"_s)->isEnabled());
}

void ImportFilesTest::leavesAnUnreadableFileOut_data()
{
    QTest::addColumn<int>("place");
    QTest::addRow("the first") << 0;
    QTest::addRow("another") << 1;
}

void ImportFilesTest::leavesAnUnreadableFileOut()
{
    QFETCH(const int, place);
    TestWorkspace test;
    QStringList paths{file(test, clinicVisits(), u"january.csv"_s),
                      file(test, clinicVisits(), u"march.csv"_s)};
    paths.insert(place, test.folder.filePath(u"gone.csv"_s));
    ImportDialog dialog(test.workspace, paths);
    dialog.show();
    auto *message = dialog.findChild<ImportFiles *>()->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"gone.csv"_s), qPrintable(message->text()));
    QVERIFY(!button(dialog, u"Open"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Leave this file out"_s), Qt::LeftButton);
    QTRY_VERIFY(button(dialog, u"Open"_s)->isEnabled());
    QCOMPARE(dialog.paths().size(), 2);
    QVERIFY(!message->isVisible());
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    QCOMPARE(dialog.result()->table.rowCount(), 24);
}

/// Of each problem row, in which of the files it stands.
void ImportFilesTest::namesTheFileOfEachRow()
{
    TestWorkspace test;
    ImportDialog dialog(test.workspace,
                        {file(test, clinicVisits().replace("refused", "130"), u"january.csv"_s),
                         file(test, clinicVisits(), u"february.csv"_s)});
    dialog.show();
    auto *which = dialog.findChild<SegmentedControl *>();
    QTRY_VERIFY(which->isVisible());
    QTest::mouseClick(which->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    auto *model = dialog.findChild<PreviewModel *>();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->headerData(0, Qt::Vertical).toString(), u"february.csv: 7"_s);
    picture(dialog, u"import-files"_s);
    QTest::mouseClick(button(dialog, u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.result());
    QCOMPARE(sourceNames(*dialog.result()), u"january.csv, february.csv"_s);
    const QString report = importReportText(*dialog.result(), test.words);
    QCOMPARE(report.count(u"SHA-256"_s), 2);
    QVERIFY2(report.contains(u"february.csv"_s), qPrintable(report));
}

static const RegisterTest<ImportFilesTest> registered;
#include "tst_importfiles.moc"
