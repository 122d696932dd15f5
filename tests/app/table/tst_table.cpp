// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreFoundByNameAndRole();
    void copiesShareAndTheFirstStaysAsItWas();
    void keptRows();
    void displayTextShowsWhatStandsThere();
    void lineMap();
    void typeIds();
    void cellTextIsCanonical_data();
    void cellTextIsCanonical();
};

static Table sample()
{
    return makeTable({{u"id"_s, ColumnType::Text, {u"a"_s, u"b"_s, u"c"_s}},
                      {u"sbp1"_s, ColumnType::Number, {u"120"_s, u"NA"_s, u""_s}, u"sbp"_s, u"mm[Hg]"_s},
                      {u"sbp2"_s, ColumnType::Number, {u"122.50"_s, u"1"_s, u"2"_s}, u"sbp"_s, u"mm[Hg]"_s}});
}

void TableTest::columnsAreFoundByNameAndRole()
{
    const Table table = sample();
    QCOMPARE(table.indexOf(u"sbp2"_s), 2);
    QCOMPARE(table.indexOf(u"SBP2"_s), -1);
    QCOMPARE(table.indexOfRole(u"sbp"_s), 1);
    QCOMPARE(table.indicesOfRole(u"sbp"_s), (QList<qsizetype>{1, 2}));
    QCOMPARE(table.indexOfRole(u"dbp"_s), -1);
}

void TableTest::copiesShareAndTheFirstStaysAsItWas()
{
    const Table table = sample();
    const Table fewer = table.withoutColumn(1);
    QCOMPARE(fewer.columnCount(), 2);
    QCOMPARE(fewer.columnPtr(1), table.columnPtr(2));
    const Table more = table.withInsertedColumn(1, makeColumn(ColumnType::Text, {u"x"_s, u"y"_s, u"z"_s}),
                                                {u"new"_s, {}, ColumnType::Text, {}, {}, {}});
    QCOMPARE(more.info(1).name, u"new"_s);
    QCOMPARE(more.columnPtr(2), table.columnPtr(1));
    QCOMPARE(table.columnCount(), 3);
    const Table first = Table().withColumn(0, makeColumn(ColumnType::Number, {u"1"_s, u"2"_s}),
                                           {u"n"_s, {}, ColumnType::Number, {}, {}, {}});
    QCOMPARE(first.rowCount(), 2);
    QCOMPARE(first.keptCount(), 2);
}

void TableTest::keptRows()
{
    const Table table = sample();
    QVERIFY(!table.kept());
    RowSet kept(3, true);
    kept.remove(1);
    const Table fewer = table.withKept(kept);
    QCOMPARE(fewer.keptCount(), 2);
    QCOMPARE(fewer.rowCount(), 3);
    QVERIFY(!fewer.isKept(1));
    QCOMPARE(shown(fewer, u"id"_s), (QStringList{u"a"_s, u"c"_s}));
    QVERIFY(!fewer.withKept(RowSet(3, true)).kept());
    QCOMPARE(table.keptRows(), RowSet(3, true));
}

void TableTest::displayTextShowsWhatStandsThere()
{
    const Table table = sample();
    QCOMPARE(shown(table, u"sbp1"_s), (QStringList{u"120"_s, u"NA"_s, QString()}));
    QCOMPARE(values(table, u"sbp1"_s), (QStringList{u"120"_s, QString(), QString()}));
    QCOMPARE(table.displayText(0, 2), u"122.5"_s);
    QVERIFY(table.memory() > 0);
}

void TableTest::lineMap()
{
    LineMap lines;
    const QList<qint64> starts{2, 3, 5, 6, 7, 12, 13};
    for (qsizetype row = 0; row < starts.size(); ++row)
        lines.addRow(row, starts[row]);
    QCOMPARE(lines.jumps().size(), size_t(3));
    const LineMap again = LineMap::fromJumps(lines.jumps());
    for (qsizetype row = 0; row < starts.size(); ++row)
        QCOMPARE(again.lineOf(row), starts[row]);
    QCOMPARE(again.lineOf(8), 15);
    QCOMPARE(LineMap().lineOf(4), 5);
    QCOMPARE(sample().lineOf(0), 2);
}

void TableTest::typeIds()
{
    for (const char *id : {"number", "text", "date", "datetime", "time", "boolean"}) {
        const auto type = typeFromId(QLatin1String(id));
        QVERIFY(type);
        QCOMPARE(typeId(*type), QLatin1String(id));
    }
    QVERIFY(!typeFromId(u"Number"_s));
}

void TableTest::cellTextIsCanonical_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    using enum ColumnType;
    QTest::newRow("whole") << Number << u"120"_s << u"120"_s;
    QTest::newRow("trailing zero") << Number << u"120.50"_s << u"120.5"_s;
    QTest::newRow("minus zero") << Number << u"-0"_s << u"0"_s;
    QTest::newRow("tenth") << Number << u"0.1"_s << u"0.1"_s;
    QTest::newRow("large whole") << Number << u"123456789012345678"_s << u"123456789012345680"_s;
    QTest::newRow("small") << Number << u"-1.5e-9"_s << u"-1.5e-09"_s;
    QTest::newRow("date") << Date << u"1956-02-29"_s << u"1956-02-29"_s;
    QTest::newRow("before 1970") << DateTime << u"1969-12-31T23:59:59"_s << u"1969-12-31T23:59:59"_s;
    QTest::newRow("milliseconds") << DateTime << u"2024-05-06T07:08:09.012"_s << u"2024-05-06T07:08:09.012"_s;
    QTest::newRow("time") << Time << u"07:05:00"_s << u"07:05:00"_s;
    QTest::newRow("boolean") << Boolean << u"Yes"_s << u"Yes"_s;
}

void TableTest::cellTextIsCanonical()
{
    QFETCH(const ColumnType, type);
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    const ColumnPtr column = makeColumn(type, {typed});
    QVERIFY(column->isValid(0));
    QCOMPARE(QString::fromStdString(cellText(type, column->chunkOf(0), 0)), text);
}

static const RegisterTest<TableTest> registered;
#include "tst_table.moc"
