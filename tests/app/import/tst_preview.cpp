// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importoptionsjson.h"
#include "app/import/problemrows.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;
using namespace Qt::StringLiterals;

class PreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheRowsThatSurprise();
    void givesEachColumnItsShare();
    void oneColumnHasItsOwnDecimalSign();
    void oneColumnHasItsOwnOrderOfDates();
    void keepsTheChoicesOfColumns();
    void namesTheDatesToAskFor();
};

void PreviewTest::findsTheRowsThatSurprise()
{
    QByteArray csv = "id,sbp\n";
    for (int i = 0; i < 100; ++i)
        csv += "P" + QByteArray::number(i) + ","
            + (i == 7 || i == 40 ? "refused"
                   : i == 60     ? "<40"
                                 : "120")
            + "\n";
    NoProgress progress;
    const auto found = problemRows(imported(csv).table, 10, progress);
    QVERIFY(found);
    QCOMPARE(found->cells, 3);
    QCOMPARE(found->columns, (QStringList{u"id"_s, u"sbp"_s}));
    QCOMPARE(found->lines, (QList<qint64>{9, 62})); // the second "refused" says nothing new
    QCOMPARE(found->rows[0][1].raw, u"refused"_s);
    QCOMPARE(found->rows[0][1].parsed, QString());
    QVERIFY(!found->rows[0][1].fits);
    QCOMPARE(found->rows[0][0].parsed, u"P7"_s);
    QVERIFY(found->rows[0][0].fits);
    QCOMPARE(found->rows[1][1].raw, u"<40"_s);
}

void PreviewTest::givesEachColumnItsShare()
{
    QByteArray csv = "a,b\n";
    for (int i = 0; i < 400; ++i)
        csv += (i % 20 == 0 ? "odd" + QByteArray::number(i) : QByteArray("1")) + ","
            + (i == 399 ? "strange" : "2") + "\n";
    NoProgress progress;
    const auto found = problemRows(imported(csv).table, 4, progress);
    QVERIFY(found);
    QCOMPARE(found->cells, 21);
    QCOMPARE(found->rows.size(), 4);
    QCOMPARE(found->rows.last()[1].raw, u"strange"_s); // not crowded out by the other column
}

void PreviewTest::oneColumnHasItsOwnDecimalSign()
{
    const QByteArray csv = "w;g\n70,5;5.5\n71,5;6.25\n72,5;7.5\n";
    ImportOptions options;
    options.columnDecimals = {{u"w"_s, u','}, {u"g"_s, u'.'}};
    const Imported read = imported(csv, options);
    QCOMPARE(typeIds(read.table), (QStringList{u"number"_s, u"number"_s}));
    QCOMPARE(read.table.column(0).number(1), 71.5);
    QCOMPARE(read.table.column(1).number(1), 6.25);
    QCOMPARE(read.table.column(0).missingCount() + read.table.column(1).missingCount(), 0);
}

void PreviewTest::oneColumnHasItsOwnOrderOfDates()
{
    const QByteArray csv = "d,e\n03/04/2024,03/04/2024\n05/06/2024,05/06/2024\n";
    ImportOptions options;
    options.columnDateOrders = {{u"d"_s, DateOrder::DayFirst}, {u"e"_s, DateOrder::MonthFirst}};
    const Imported read = imported(csv, options);
    QCOMPARE(shown(read.table)[1], (QStringList{u"2024-04-03"_s, u"2024-03-04"_s}));
    options.columnDateOrders.remove(u"e"_s);
    const Imported half = imported(csv, options);
    QCOMPARE(shown(half.table)[1], (QStringList{u"2024-04-03"_s, u"03/04/2024"_s})); // still to be asked
    QCOMPARE(half.report.openDates, QStringList{u"e"_s});
}

void PreviewTest::keepsTheChoicesOfColumns()
{
    ImportOptions options;
    options.columnDecimals = {{u"w"_s, u','}};
    options.columnDateOrders = {{u"d"_s, DateOrder::DayFirst}, {u"e"_s, DateOrder::MonthFirst}};
    QCOMPARE(importOptionsFromJson(importOptionsJson(options)), options);
}

void PreviewTest::namesTheDatesToAskFor()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"visits.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("day,on\n03/04/2024,2024-01-01\n05/06/2024,2024-01-02\n");
    file.close();
    const auto preview = previewFile(file.fileName(), {}, testRules());
    QVERIFY(preview);
    QCOMPARE(preview->openDates, QStringList{u"day"_s});
    ImportOptions options;
    options.dateOrder = DateOrder::DayFirst;
    QVERIFY(previewFile(file.fileName(), options, testRules())->openDates.isEmpty());
}

static const RegisterTest<PreviewTest> registered;
#include "tst_preview.moc"
