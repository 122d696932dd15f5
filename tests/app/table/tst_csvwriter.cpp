// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/csvwriter.h"
#include "tests/app/table/maketable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void quotesOnlyWhereNeeded();
    void missingIsEmpty();
    void originalTextIsKeptWhereAskedFor();
    void oneEmptyColumnKeepsItsRows();
    void manyRowsInOrder();
    void fileIsReplacedOnlyWhenAllWentWell();
};

static QByteArray written(const Table &table, CellContent content = CellContent::Values)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    return writeCsv(table, buffer, content, progress) ? buffer.data() : QByteArray("failed");
}

void CsvWriterTest::quotesOnlyWhereNeeded()
{
    const Table table = makeTable(
        {{u"na,me"_s, ColumnType::Text, {u"Hansen, Jia"_s, u"say \"ah\""_s, u"two\nlines"_s, u" plain "_s}},
         {u"=sum"_s, ColumnType::Text, {u"=1+1"_s, u"-"_s, u"'"_s, u"中文"_s}}});
    QCOMPARE(
        written(table),
        QByteArray(
            "\"na,me\",=sum\n\"Hansen, Jia\",=1+1\n\"say \"\"ah\"\"\",-\n\"two\nlines\",'\n plain ,中文\n"));
}

void CsvWriterTest::missingIsEmpty()
{
    const Table table =
        makeTable({{u"n"_s, ColumnType::Number, {u"1.50"_s, u"NA"_s, u""_s, u"-0.25"_s}},
                   {u"d"_s, ColumnType::Date, {u"2024-01-31"_s, u"?"_s, u""_s, u"1950-12-01"_s}}});
    QCOMPARE(written(table), QByteArray("n,d\n1.5,2024-01-31\n,\n,\n-0.25,1950-12-01\n"));
    RowSet kept(4);
    kept.insert(3);
    QCOMPARE(written(table.withKept(kept)), QByteArray("n,d\n-0.25,1950-12-01\n"));
}

void CsvWriterTest::originalTextIsKeptWhereAskedFor()
{
    const Table table = makeTable({{u"n"_s, ColumnType::Number, {u"1"_s, u"1,5/2"_s}}});
    QCOMPARE(written(table, CellContent::OriginalText), QByteArray("n\n1\n\"1,5/2\"\n"));
}

void CsvWriterTest::oneEmptyColumnKeepsItsRows()
{
    QCOMPARE(written(makeTable({{u"n"_s, ColumnType::Number, {u"1"_s, u""_s}}})), QByteArray("n\n1\n\"\"\n"));
    QCOMPARE(written(Table()), QByteArray());
}

void CsvWriterTest::manyRowsInOrder()
{
    const qsizetype rows = 5 * chunkRows + 11;
    const Table table({{u"n"_s, {}, ColumnType::Number, {}, {}, {}}},
                      {makeNumbers(rows, [](qsizetype row) { return static_cast<double>(row) / 4; })});
    const QList<QByteArray> lines = written(table).split('\n');
    QCOMPARE(lines.size(), rows + 2);
    for (qsizetype row = 0; row < rows; row += 997)
        QCOMPARE(lines[row + 1].toDouble(), static_cast<double>(row) / 4);
}

void CsvWriterTest::fileIsReplacedOnlyWhenAllWentWell()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    const Table table = makeTable({{u"n"_s, ColumnType::Number, {u"1"_s}}});
    NoProgress progress;
    QVERIFY(writeCsvFile(table, path, CellContent::Values, progress));
    CancelAfter stopped(0);
    const Status cancelled =
        writeCsvFile(table.withoutColumn(0).withColumn(0, table.columnPtr(0), table.info(0)), path,
                     CellContent::Values, stopped);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("n\n1\n"));

    const Status failed =
        writeCsvFile(table, folder.filePath(u"no/such/folder.csv"_s), CellContent::Values, progress);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Unwritable);
    QVERIFY(failed.error().message.contains(u"folder.csv"_s));
    QVERIFY(!failed.error().hint.isEmpty());
}

static const RegisterTest<CsvWriterTest> registered;
#include "tst_csvwriter.moc"
