// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with a text, it is read or refused with a sentence; each fault is told with its line, and
// no value moves to another cell.
#include "app/import/issuelist.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

class BadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItCan_data();
    void readsWhatItCan();
    void wideAndLong();
    void openQuotesSwallowNothing();
    void brokenQuotesNearTheEnd();
    void manyFaultsAreCounted();
    void strangeOptions();
};

void BadInputTest::readsWhatItCan_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("table");
    QTest::addColumn<QString>("told");
    const auto one = [](const char *name, const QByteArray &text, const QList<QStringList> &table,
                        const char *told) {
        QTest::newRow(name) << text << table << QString::fromUtf8(told);
    };
    const QStringList ab{u"a"_s, u"b"_s};
    one("header only", "a,b\n", {ab}, "");
    one("header without a line end", "a,b", {ab}, "");
    one("one column", "a\n1\n2\n", {{u"a"_s}, {u"1"_s}, {u"2"_s}}, "");
    one("one row", "a,b\n1,x", {ab, {u"1"_s, u"x"_s}}, "");
    one("short rows", "a,b\n1,x\n2\n3,z\n", {ab, {u"1"_s, u"x"_s}, {u"2"_s, {}}, {u"3"_s, u"z"_s}}, "line 3");
    one("long rows", "a,b\n1,x\n2,y,w\n3,z\n4,z\n5,z\n6,z\n7,z\n8,z\n9,z\n10,z\n11,z\n",
        {ab,
         {u"1"_s, u"x"_s},
         {u"2"_s, u"y"_s},
         {u"3"_s, u"z"_s},
         {u"4"_s, u"z"_s},
         {u"5"_s, u"z"_s},
         {u"6"_s, u"z"_s},
         {u"7"_s, u"z"_s},
         {u"8"_s, u"z"_s},
         {u"9"_s, u"z"_s},
         {u"10"_s, u"z"_s},
         {u"11"_s, u"z"_s}},
        "line 3: The row has 3 cells instead of 2. What stands behind the last column was left out: w");
    one("zero bytes", QByteArray("a,b\n1,x\0y\n2,z\n", 14),
        {ab, {u"1"_s, QString(u"x\0y"_s)}, {u"2"_s, u"z"_s}}, "line 2: There is a zero byte");
    one("a quote within text", "a,b\n1,5\" tube\n2,y\n", {ab, {u"1"_s, u"5\" tube"_s}, {u"2"_s, u"y"_s}},
        "line 2, column b: A quotation mark");
    one("never closed", "a,b\n1,\"x\n2,y\n", {ab, {u"1"_s, u"\"x"_s}, {u"2"_s, u"y"_s}},
        "line 2: A quotation mark opens");
    one("closed too early", "a,b\n1,\"x\" y\n2,z\n", {ab, {u"1"_s, u"\"x\" y"_s}, {u"2"_s, u"z"_s}},
        "line 2");
    one("a line of delimiters", "a,b\n1,x\n,\n2,y\n", {ab, {u"1"_s, u"x"_s}, {{}, {}}, {u"2"_s, u"y"_s}}, "");
    one("carriage returns alone", "a,b\r1,x\r2,y\r", {ab, {u"1"_s, u"x"_s}, {u"2"_s, u"y"_s}}, "");
    one("a DOS end of file", "a,b\n1,x\n\x1A", {ab, {u"1"_s, u"x"_s}}, "");
}

void BadInputTest::readsWhatItCan()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, table);
    QFETCH(QString, told);
    const Imported result = imported(text);
    QCOMPARE(shown(result.table), table);
    QVERIFY2(sentences(result.report).contains(told), qPrintable(sentences(result.report)));
    QVERIFY(!told.isEmpty() || result.report.issues.isEmpty() || result.report.issues[0].line == 0);
}

void BadInputTest::wideAndLong()
{
    const int columns = 10000;
    QByteArray header, row;
    for (int c = 0; c < columns; ++c) {
        header += (c > 0 ? ",c" : "c") + QByteArray::number(c);
        row += (c > 0 ? "," : "") + (c == 5000 ? QByteArray(1 << 20, 'x') : QByteArray::number(c));
    }
    const Imported result = imported(header + '\n' + row + '\n' + row + "\n1,2\n" + row);
    QCOMPARE(result.table.columnCount(), columns);
    QCOMPARE(result.table.rowCount(), 4);
    QCOMPARE(result.table.column(5000).text(3).size(), size_t(1) << 20);
    QCOMPARE(result.table.column(9999).number(3), 9999);
    QVERIFY(!result.table.column(9999).isValid(2));
    QVERIFY2(sentences(result.report).contains(u"line 4"_s), qPrintable(sentences(result.report)));
}

/// The last quotes of this text turn out to be text one after the other, so the reader goes back more than
/// one block behind the last whole block of the file; three rows were lost there.
void BadInputTest::brokenQuotesNearTheEnd()
{
    ImportOptions options;
    options.quote = u'"';
    const QByteArray text = "a,b\n"
                            "xxxx,,\"xxxx\n"
                            "\",\",\"xxxxxxxxxxxx\"xxxxxxxx,\"\"xxxx,xxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"
                            "xxxxxxxxxxxx\n"
                            "xxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"
                            "\",\"\n"
                            "\"xxxx\n"
                            "\n"
                            "\"xxxx\"xxxxxxxxxxxxxxxx\n"
                            "xxxx\n"
                            ",\"xxxxxxxxxxxxxxxxxxxxxxxx\n"
                            "xxxx\n"
                            "\"xxxx\n"
                            "\",\"xxxxxxxx\"\"xxxx,xxxx\"xxxxxxxxxxxx,xxxx\n"
                            "\"xxxx\n"
                            ",\"\n"
                            "\"xxxxxxxxxxxx,xxxx\n"
                            ",xxxxxxxx\n"
                            ",xxxx\n"
                            "xxxx\n"
                            "xxxxxxxxxxxx,\"xxxx,\"xxxxxxxxxxxxxxxxxxxxxxxxxxxx,"
                            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"
                            "xxxxxxxx\n"
                            "\"xxxxxxxxxxxxxxxx,\"xxxxxxxxxxxx\n"
                            "\"xxxxxxxx";
    const Imported result = imported(text, options);
    QCOMPARE(result.table.rowCount(), 16);
    const QStringList starts{
        {}, {}, u"xxxx"_s, u"xxxxxxxxxxxx"_s, u"xxxxxxxx"_s, u"\"xxxxxxxxxxxxxxxx"_s, u"\"xxxxxxxx"_s};
    for (int r = 0; r < 7; ++r)
        QCOMPARE(result.table.displayText(9 + r, 0), starts[r]);
}

/// A quote that opens and never closes is text, wherever the blocks of the file end; the rows behind it stay.
void BadInputTest::openQuotesSwallowNothing()
{
    for (const char *delimiter : {",", "||"}) {
        QByteArray text = QByteArray("a") + delimiter + "b\n";
        const int rows = 40000;
        for (int r = 0; r < rows; ++r)
            text += QByteArray::number(r) + delimiter + (r == 100 ? "\"open" : "closed") + '\n';
        const Imported result = imported(text);
        QCOMPARE(result.table.rowCount(), rows);
        QCOMPARE(result.table.displayText(100, 1), u"\"open"_s);
        for (int r = 0; r < rows; ++r)
            QCOMPARE(result.table.column(0).number(r), static_cast<double>(r));
        QVERIFY2(sentences(result.report).contains(u"line 102"_s), qPrintable(sentences(result.report)));
    }
}

void BadInputTest::manyFaultsAreCounted()
{
    QByteArray text = "a,b,c\n";
    for (int r = 0; r < 5000; ++r)
        text += r % 2 == 0 ? "1,2,3\n" : "1,2\n";
    const Imported result = imported(text);
    QCOMPARE(result.table.rowCount(), 5000);
    QCOMPARE(result.report.issueCount, 2500);
    QCOMPARE(result.report.issues.size(), issueLimit);
}

/// Choices that fit nothing in the file give a table, never a crash.
void BadInputTest::strangeOptions()
{
    ImportOptions options;
    options.delimiter = u"\u00A7\u00A7"_s;
    options.quote = u'x';
    options.escape = u'x';
    options.commentSign = u"a"_s;
    options.headerLine = 99;
    options.decimalSign = u',';
    options.thousandsSign = u',';
    options.columnTypes = {{u"none"_s, ColumnType::Date}};
    options.skippedColumns = {u"none"_s};
    NoProgress progress;
    const Result<Imported> read =
        importBytes("a,b\n1,2\nx,\"\n", u"test.csv"_s, options, testRules(), progress);
    QVERIFY(!read || read->table.columnCount() >= 1);
}

static const RegisterTest<BadInputTest> registered;
#include "tst_badinput.moc"
