// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/table/csvwriter.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QBuffer>

#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTables_data();
    void readsTables();
    void neverCoerces_data();
    void neverCoerces();
    void tellsIssues_data();
    void tellsIssues();
    void structures_data();
    void structures();
    void dialects_data();
    void dialects();
    void userChoicesStand();
    void unitsOfTheUser();
    void roles();
    void reasons();
    void roundTrips();
    void wideTable();
    void longCell();
};

static void row(const char *name, const char *text, const QStringList &types, const QList<QStringList> &table)
{
    QTest::newRow(name) << QByteArray(text) << types << table;
}

void ImporterTest::readsTables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QList<QStringList>>("table");
    const QString n = u"number"_s, t = u"text"_s, d = u"date"_s;
    row("plain", "id,age,sbp\nA1,45,128\nA2,61,152.5\n", {t, n, n},
        {{u"id"_s, u"age"_s, u"sbp"_s}, {u"A1"_s, u"45"_s, u"128"_s}, {u"A2"_s, u"61"_s, u"152.5"_s}});
    row("quotes", "a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\r\n\"two\r\nlines\",z\r\n", {t, t},
        {{u"a"_s, u"b"_s}, {u"x, y"_s, u"say \"hi\""_s}, {u"two\r\nlines"_s, u"z"_s}});
    row("header only", "age,sbp\n", {n, n}, {{u"age"_s, u"sbp"_s}});
    row("one column", "sbp\n120\n130\n", {n}, {{u"sbp"_s}, {u"120"_s}, {u"130"_s}});
    row("one cell", "sbp", {n}, {{u"sbp"_s}});
    row("numbers without a header", "120,80\n130,85\n", {n, n},
        {{u"V1"_s, u"V2"_s}, {u"120"_s, u"80"_s}, {u"130"_s, u"85"_s}});
    row("one row of numbers", "120,80\n", {n, n}, {{u"V1"_s, u"V2"_s}, {u"120"_s, u"80"_s}});
    row("delimiters at the ends", "a,b,\n1,2,\n3,4,\n", {n, n},
        {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
    row("R's row names", "age,sbp\n1,45,128\n2,61,152\n", {n, n, n},
        {{u"V1"_s, u"age"_s, u"sbp"_s}, {u"1"_s, u"45"_s, u"128"_s}, {u"2"_s, u"61"_s, u"152"_s}});
    row("leading zeros", "code,v\n007,1\n008,2\n120,3\n", {t, n},
        {{u"code"_s, u"v"_s}, {u"007"_s, u"1"_s}, {u"008"_s, u"2"_s}, {u"120"_s, u"3"_s}});
    row("long numbers", "k,v\n12345678901234567,1\n12345678901234568,2\n", {t, n},
        {{u"k"_s, u"v"_s}, {u"12345678901234567"_s, u"1"_s}, {u"12345678901234568"_s, u"2"_s}});
    row("telephone", "tel,v\n13812345678,1\n13912345678,2\n", {t, n},
        {{u"tel"_s, u"v"_s}, {u"13812345678"_s, u"1"_s}, {u"13912345678"_s, u"2"_s}});
    row("patient ids of numbers", "patient_id,v\n1,1\n2,2\n", {t, n},
        {{u"patient_id"_s, u"v"_s}, {u"1"_s, u"1"_s}, {u"2"_s, u"2"_s}});
    row("backslashes before quotes", "a,b\n1,\"say \\\"hi, you\\\" now\"\n2,\"x \\\"y\\\" z\"\n", {n, t},
        {{u"a"_s, u"b"_s}, {u"1"_s, u"say \"hi, you\" now"_s}, {u"2"_s, u"x \"y\" z"_s}});
    row("a backslash at the end of a cell", "a,b\n\"C:\\dir\\\",1\n\"D:\\\",2\n", {t, n},
        {{u"a"_s, u"b"_s}, {u"C:\\dir\\"_s, u"1"_s}, {u"D:\\"_s, u"2"_s}});
    row("blanks before quotes", "a, b\n1, \"x, y\"\n2, \"z\"\n", {n, t},
        {{u"a"_s, u"b"_s}, {u"1"_s, u"x, y"_s}, {u"2"_s, u"z"_s}});
    row("yes and no", "smoker,v\nyes,1\nNo,2\n", {u"boolean"_s, n},
        {{u"smoker"_s, u"v"_s}, {u"yes"_s, u"1"_s}, {u"No"_s, u"2"_s}});
    row("0 and 1 are numbers", "x,v\n0,a\n1,b\n", {n, t},
        {{u"x"_s, u"v"_s}, {u"0"_s, u"a"_s}, {u"1"_s, u"b"_s}});
    row("dates", "a,b,c\n2024-03-05,29/02/2024,5 Mar 2024\n", {d, d, d},
        {{u"a"_s, u"b"_s, u"c"_s}, {u"2024-03-05"_s, u"2024-02-29"_s, u"2024-03-05"_s}});
    row("times", "day,at\n2024-03-05 13:45,07:30\n", {u"datetime"_s, u"time"_s},
        {{u"day"_s, u"at"_s}, {u"2024-03-05T13:45:00"_s, u"07:30:00"_s}});
}

void ImporterTest::readsTables()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, table);
    QFETCH(QStringList, types);
    const Imported result = imported(text);
    QCOMPARE(shown(result.table), table);
    QCOMPARE(typeIds(result.table), types);
}

/// Every number that came out as another in some program's history.
void ImporterTest::neverCoerces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("cell"); // of the first row, first column; as shown
    const auto one = [](const char *name, const char *text, const QString &type, const QString &cell) {
        QTest::newRow(name) << QByteArray(text) << type << cell;
    };
    one("0,435 is 0.435", "x;n\n0,435;a\n0,9;b\n", u"number"_s, u"0.435"_s);
    one("0,435 alone", "x;n\n0,435;a\n", u"number"_s, u"0.435"_s);
    one("0.9 is 0.9", "x,n\n0.9,a\n0.8,b\n", u"number"_s, u"0.9"_s);
    one("0.9 beside German text", "x;n\n0.9;\xC3\xBC\n0.8;b\n", u"number"_s, u"0.9"_s);
    one("38,147,147 with blanks", "x,n\n\" 38,147,147 \",a\n", u"number"_s, u"38147147"_s);
    one("1,234 may be either: text", "x;n\n1,234;a\n2,345;b\n", u"text"_s, u"1,234"_s);
    one("1.234 is 1.234", "x,n\n1.234,a\n", u"number"_s, u"1.234"_s);
    one("1.234 beside 1,5 is a thousand", "x;n\n1.234;1,5\n", u"number"_s, u"1234"_s);
    one("1.50 keeps its value", "x,n\n1.50,a\n", u"number"_s, u"1.5"_s);
    one("120/80 is text", "x,n\n120/80,a\n", u"text"_s, u"120/80"_s);
    one("ambiguous dates are text", "x,n\n03/04/2024,a\n05/06/2024,b\n", u"text"_s, u"03/04/2024"_s);
    one("mixed dates are text", "x,n\n13/04/2024,a\n05/16/2024,b\n", u"text"_s, u"13/04/2024"_s);
    one("a gene is no date", "x,n\nMARCH1,a\nSEPT2,b\n", u"text"_s, u"MARCH1"_s);
    one("12E5 may name a sample", "x,n\n12E5,a\n120E4,b\n", u"text"_s, u"12E5"_s);
    one("1.2E5 is a number by its form", "x,n\n1.2E5,a\n1E5,b\n", u"number"_s, u"120000"_s);
    one("a month is no date", "x;n\nJan 2019;a\nFeb 1954;b\n", u"text"_s, u"Jan 2019"_s);
    one("a gene with a year is no date", "x;n\nMARCH 2010;a\n", u"text"_s, u"MARCH 2010"_s);
    one("years may lead", "x;n\n20-01-15;a\n21-02-16;b\n", u"text"_s, u"20-01-15"_s);
    one("days lead that are no years", "x;n\n31/01/85;a\n21/02/86;b\n", u"date"_s, u"1985-01-31"_s);
    one("days of the whole month lead", "x;n\n25/01/23;a\n05/02/24;b\n", u"date"_s, u"2023-01-25"_s);
    one("a list of readings", "x;n\n120,130,140;a\n98,131,141;b\n", u"text"_s, u"120,130,140"_s);
    one("a record number in groups", "x;n\n123 456 782;a\n732 829 320;b\n", u"text"_s, u"123 456 782"_s);
    one("amounts in groups", "x;n\n123,456,782;a\n829,320;b\n", u"number"_s, u"123456782"_s);
    one("titres are no times", "titer,n\n1:10,a\n1:20,b\n", u"text"_s, u"1:10"_s);
    one("times are times", "x,n\n08:10,a\n9:20,b\n", u"time"_s, u"08:10:00"_s);
    one("times by their name", "time,n\n8:10,a\n9:20,b\n", u"time"_s, u"08:10:00"_s);
    one("3/4 is no date", "x,n\n3/4,a\n1/2,b\n", u"text"_s, u"3/4"_s);
    one("50% is text", "x,n\n50%,a\n", u"text"_s, u"50%"_s);
    one("17 digits stay", "x,n\n0.30000000000000004,a\n", u"number"_s, u"0.30000000000000004"_s);
    one("NaN is no number", "x,n\nNaN,a\ninf,b\n", u"text"_s, u"NaN"_s);
    one("true is no 1", "x,n\nTRUE,a\nFALSE,b\n", u"boolean"_s, u"TRUE"_s);
    one("blanks of text stay", "x,n\n  a b ,1\n", u"text"_s, u"  a b "_s);
}

void ImporterTest::neverCoerces()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, type);
    QFETCH(QString, cell);
    const Table table = imported(text).table;
    QCOMPARE(typeId(table.info(0).type), type);
    QCOMPARE(table.displayText(0, 0), cell);
}

void ImporterTest::tellsIssues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<QStringList>("told"); // parts of the sentences
    const auto one = [](const char *name, const QByteArray &text, qint64 rows, const QStringList &told) {
        QTest::newRow(name) << text << rows << told;
    };
    one("short row", "a,b,c\n1,2,3\n4,5\n6,7,8\n", 3, {u"line 3"_s, u"2 cells instead of 3"_s});
    one("long row", "a,b\n1,2\n3,4,5\n6,7\n", 3, {u"line 3"_s, u"3 cells instead of 2"_s, u"left out: 5"_s});
    one("zero byte", QByteArray("a,b\nx\0y,2\n", 10), 1, {u"line 2"_s, u"zero byte"_s});
    one("stray quote", "a,b\n5\" tube,2\n", 1, {u"line 2"_s, u"quotation mark"_s});
    one("never closed", "a,b\n1,\"x\n2,y\n", 2, {u"line 2"_s, u"never closed"_s});
    one("blank lines", "a,b\n1,2\n\n\n3,4\n", 2, {u"2 blank line"_s});
    one("double names", "a,a,\n1,2,3\n", 1, {u"a_2"_s, u"V3"_s});
    one("open dates", "a,b\n03/04/2024,x\n", 1, {u"column a"_s, u"day or month"_s});
    one("open numbers", "a;b\n1,234;x\n", 1, {u"column a"_s, u"1,234"_s});
    one("both decimal signs", "a;b\n1,5;x\n2,5;y\n1.5;z\n", 3, {u"decimal point and some"_s});
    one("preamble", "Clinic North\nMarch\n\na,b,c\n1,2,3\n", 1, {u"Clinic North"_s, u"March"_s});
    one("footer", "id,a,b\n1,2,3\n2,3,4\nTotal,5,7\n", 2, {u"line 4"_s, u"Total"_s});
    one("remark", "id,a,b\n1,2,3\n2,3,4\nSource: ward three\n", 2, {u"line 4"_s, u"Source"_s});
    one("bad UTF-8", "a,b\n\xC3\xBC,2\n\xFF,3\n", 2, {u"line 3"_s, u"UTF-8"_s});
    one("two-digit years", "a,b\n29.02.24,1\n13.01.99,2\n", 2, {u"1930 to 2029"_s});
}

void ImporterTest::tellsIssues()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, rows);
    QFETCH(QStringList, told);
    const Imported result = imported(text);
    QCOMPARE(result.table.rowCount(), rows);
    for (const QString &part : told)
        QVERIFY2(sentences(result.report).contains(part),
                 qPrintable(part + u" not in: "_s + sentences(result.report)));
    QVERIFY(result.report.issueCount >= result.report.issues.size());
}

void ImporterTest::structures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("headerLine");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<qint64>("rows");
    const auto one = [](const char *name, const char *text, int line, const QStringList &names, qint64 rows) {
        QTest::newRow(name) << QByteArray(text) << line << names << rows;
    };
    one("sep line", "sep=;\r\na;b\r\n1;2\r\n", 2, {u"a"_s, u"b"_s}, 1);
    one("comments", "# made by x\n# 2024\na,b\n1,2\n", 3, {u"a"_s, u"b"_s}, 1);
    one("units row", "age,sbp\nyears,mmHg\n45,128\n", 1, {u"age"_s, u"sbp"_s}, 1);
    one("all text", "name,city\nann,rome\nbob,oslo\n", 1, {u"name"_s, u"city"_s}, 2);
    one("all text without names", "x,x\nx,y\ny,x\n", 0, {u"V1"_s, u"V2"_s}, 3);
    one("many short title lines", "A\tx\nB\ty\nC\tz\np\tq\tr\ts\n1\t2\t3\t4\n5\t6\t7\t8\n", 4,
        {u"p"_s, u"q"_s, u"r"_s, u"s"_s}, 2);
    one("a row of answers is no units row", "x,n\nMARCH1,a\nSEPT2,b\n", 1, {u"x"_s, u"n"_s}, 2);
    one("header again", "a,b\n1,2\na,b\n3,4\n", 1, {u"a"_s, u"b"_s}, 2);
    one("comments between", "a,b\n1,2\n# x\n3,4\n# y", 1, {u"a"_s, u"b"_s}, 2);
    one("header behind a sign of comment", "#id,age\n1,2\n3,4\n", 1, {u"id"_s, u"age"_s}, 2);
    one("remark filled up with delimiters", "id,a,b\n1,2,3\n2,3,4\n\nSource: ward three,,\n", 1,
        {u"id"_s, u"a"_s, u"b"_s}, 2);
    one("mixed line ends", "a,b\r\n1,2\n3,4\r5,6\r\n", 1, {u"a"_s, u"b"_s}, 3);
    one("delimiters at the ends, no names", "1|2|\n3|4|\n", 0, {u"V1"_s, u"V2"_s}, 2);
    one("byte order mark", "\xEF\xBB\xBFname,v\na,1\n", 1, {u"name"_s, u"v"_s}, 1);
}

void ImporterTest::structures()
{
    QFETCH(QByteArray, text);
    QFETCH(int, headerLine);
    QFETCH(QStringList, names);
    QFETCH(qint64, rows);
    const Imported result = imported(text);
    QCOMPARE(result.report.dialect.headerLine.value, headerLine);
    QCOMPARE(shown(result.table)[0], names);
    QCOMPARE(result.table.rowCount(), rows);
    QVERIFY(!result.report.dialect.headerLine.why.isEmpty());
    // Names that nobody gave are not passed over in silence.
    const bool told =
        std::any_of(result.report.issues.begin(), result.report.issues.end(), [](const ImportIssue &issue) {
            return Translator().text(issue.message).contains(u"they are called V1, V2 and so on"_s);
        });
    QCOMPARE(told, headerLine == 0);
}

void ImporterTest::dialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("encoding");
    const auto one = [](const char *name, const QByteArray &text, const QString &delimiter,
                        const QString &quote, const QString &encoding) {
        QTest::newRow(name) << text << delimiter << quote << encoding;
    };
    const QString utf8 = u"UTF-8"_s, mark = u"\""_s;
    one("comma", "a,b\n1,2\n3,4\n", u","_s, mark, utf8);
    one("semicolon and decimal comma", "a;b\n1,5;2,5\n3,5;4,25\n", u";"_s, mark, utf8);
    one("tab", "a\tb\nx, y\t2\nz, w\t4\n", u"\t"_s, mark, utf8);
    one("bar", "a|b\n1|2\n", u"|"_s, mark, utf8);
    one("two bars", "a||b\n1||2\n3||4\n", u"||"_s, mark, utf8);
    one("tilde", "a~b\n1~2\n", u"~"_s, mark, utf8);
    one("caret", "a^b c^d\n1^x y^2\n", u"^"_s, mark, utf8);
    one("control character",
        "a\x01"
        "b\n1\x01"
        "2\n",
        u"\x01"_s, mark, utf8);
    one("broken bar",
        "a\xC2\xA6"
        "b\n1\xC2\xA6"
        "2\n",
        u"\u00A6"_s, mark, utf8);
    one("full-width comma",
        "a\xEF\xBC\x8C"
        "b\n1\xEF\xBC\x8C"
        "2\n",
        u"\uFF0C"_s, mark, utf8);
    one("two colons", "a::b\n1::2\n3::4\n", u"::"_s, mark, utf8);
    one("one column of pressures", "bp\n120/80\n130/85\n140/90\n", u","_s, mark, utf8);
    one("one column of percents", "45%\n50%\n", u","_s, mark, utf8);
    one("one column of addresses", "a@b.org\nc@d.org\n", u","_s, mark, utf8);
    one("comma and blank", "a, b\n1, \"x, y\"\n2, \"z\"\n", u", "_s, mark, utf8);
    one("one column of times", "10:30\n11:20\n12:45\n", u","_s, mark, utf8);
    one("one column of dates and times", "2024-03-05 10:30\n2024-03-06 11:20\n", u","_s, mark, utf8);
    one("one column of dates", "05/03/2024\n06/03/2024\n", u","_s, mark, utf8);
    one("comments with other signs", "# a; b; c; d\n# e; f; g; h\nx,y\n1,2\n3,4\n5,6\n", u","_s, mark, utf8);
    one("blanks", "  1   2.5\n 10   3.5\n", u" "_s, mark, utf8);
    one("apostrophes", "a,b\n'x, y',1\n'z, w',2\n", u","_s, u"'"_s, utf8);
    one("texts with commas", "a;b\n\"x, y, z\";1\n\"u, v, w\";2\n", u";"_s, mark, utf8);
    one("times with colons", "t,v\n10:30:00,1\n11:45:10,2\n", u","_s, mark, utf8);
    one("UTF-16BE", QByteArray::fromHex("FEFF0061002C0062000A0031002C0032000A"), u","_s, mark, u"UTF-16BE"_s);
    one("UTF-16LE without a mark", QByteArray::fromHex("61002C0062000A0031002C0032000A00"), u","_s, mark,
        u"UTF-16LE"_s);
    one("GB18030", "a,b\n\xCA\xD5\xCB\xF5\xD1\xB9,1\n", u","_s, mark, u"GB18030"_s);
    one("Windows-1252",
        "a,b\nM\xFCller,1\nGr\xF6\xDF"
        "e,2\n",
        u","_s, mark, u"windows-1252"_s);
}

void ImporterTest::dialects()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, delimiter);
    QFETCH(QString, quote);
    QFETCH(QString, encoding);
    const TextDialect dialect = imported(text).report.dialect;
    QCOMPARE(dialect.delimiter.value, delimiter);
    QCOMPARE(QString(dialect.quote.value), quote);
    QCOMPARE(dialect.encoding.value, encoding);
    QVERIFY(!dialect.delimiter.why.isEmpty() && !dialect.quote.why.isEmpty()
            && !dialect.encoding.why.isEmpty());
}

void ImporterTest::userChoicesStand()
{
    ImportOptions options;
    options.delimiter = u";"_s;
    options.decimalSign = u',';
    options.dateOrder = DateOrder::MonthFirst;
    options.headerLine = 0;
    options.columnTypes = {{u"V3"_s, ColumnType::Text}};
    options.skippedColumns = {u"V4"_s};
    const Imported result = imported("1,234;03/04/2024;5;6\n2,5;05/06/2024;7;8\n", options);
    QCOMPARE(typeIds(result.table), (QStringList{u"number"_s, u"date"_s, u"text"_s}));
    QCOMPARE(shown(result.table)[2], (QStringList{u"2.5"_s, u"2024-05-06"_s, u"7"_s}));
    QVERIFY(result.report.dialect.delimiter.byUser && result.report.dialect.decimalSign.byUser
            && result.report.dialect.dateOrder.byUser);
}

/// They stand above a unit in the name, convert nothing, and are told in the report.
void ImporterTest::unitsOfTheUser()
{
    ImportOptions options;
    options.units = {{u"SBP (mmHg)"_s, u"kPa"_s}, {u"DBP (mmHg)"_s, QString()}};
    const Imported result = imported("SBP (mmHg),DBP (mmHg)\n120,80\n130,85\n", options);
    QCOMPARE(result.table.info(0).unit, u"kPa"_s);
    QCOMPARE(result.table.column(0).number(0), 120.0);
    QCOMPARE(result.table.info(1).unit, QString());
    QCOMPARE(result.report.options.units, options.units);
}

void ImporterTest::roles()
{
    QByteArray text = "pid,age,blood_pressure,sex\n";
    for (int i = 0; i < 50; ++i)
        text += "P" + QByteArray::number(i) + ',' + QByteArray::number(30 + i) + ','
            + QByteArray::number(110 + i) + (i % 2 == 0 ? ",F\n" : ",M\n");
    const Imported result = imported(text);
    QCOMPARE(result.table.info(1).role, u"age"_s);
    QCOMPARE(result.table.info(2).role, u"sbp"_s);
    QCOMPARE(result.table.info(2).unit, u"mm[Hg]"_s);
    QCOMPARE(result.report.assumptions.size(), 1);
    QCOMPARE(result.report.roles.size(), 4);
    ImportOptions options;
    options.roles = {{u"dbp"_s, u"blood_pressure"_s}};
    QCOMPARE(imported(text, options).table.info(2).role, u"dbp"_s);
}

void ImporterTest::reasons()
{
    QByteArray text = "v,w\n";
    for (int i = 0; i < 40; ++i)
        text += "1,a\n";
    text += ",b\n<5,c\nrefused,d\nNA,e\n\"\",f\n";
    const Table table = imported(text).table;
    const Column &column = table.column(0);
    QCOMPARE(column.type(), ColumnType::Number);
    QCOMPARE(column.reason(0), Reason::None);
    QCOMPARE(column.reason(40), Reason::Empty);
    QCOMPARE(column.reason(41), Reason::Censored);
    QCOMPARE(column.reason(42), Reason::NotANumber);
    QCOMPARE(column.reason(43), Reason::NotANumber);
    QCOMPARE(column.reason(44), Reason::Empty);
    QCOMPARE(column.original(41), u"<5"_s);
    QCOMPARE(column.original(42), u"refused"_s);
    QVERIFY(!column.original(40));
    QCOMPARE(column.missingCount(), 5);
}

/// What the writer writes comes back cell by cell.
void ImporterTest::roundTrips()
{
    std::mt19937 next(3);
    const QStringList cells{u"a"_s,    u"x, y"_s, u"\"q\""_s, u"two\nlines"_s, QString(), u"007"_s,
                            u"1.50"_s, u" b "_s,  u"\r"_s,    u"收缩压"_s,     u"'"_s,    u"\"\""_s};
    for (int round = 0; round < 50; ++round) {
        const auto columns = 1 + next() % 4;
        QByteArray text;
        ImportOptions options;
        options.asText = true;
        options.headerLine = 1;
        options.delimiter = u","_s;
        options.quote = u'"';
        for (unsigned c = 0; c < columns; ++c)
            text += (c > 0 ? ",h" : "h") + QByteArray::number(c);
        text += '\n';
        for (int r = 0; r < 30; ++r) {
            for (unsigned c = 0; c < columns; ++c) {
                QString cell = cells[static_cast<qsizetype>(next() % static_cast<unsigned>(cells.size()))];
                text += (c > 0 ? ",\"" : "\"") + cell.replace(u'"', u"\"\""_s).toUtf8() + '"';
            }
            text += '\n';
        }
        const Table first = imported(text, options).table;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        NoProgress progress;
        QVERIFY(writeCsv(first, buffer, CellContent::OriginalText, progress));
        const Table second = imported(buffer.data(), options).table;
        QCOMPARE(shown(second), shown(first));
        QCOMPARE(first.rowCount(), 30);
    }
}

void ImporterTest::wideTable()
{
    QByteArray header, values;
    for (int c = 0; c < 10000; ++c) {
        header += (c > 0 ? ",c" : "c") + QByteArray::number(c);
        values += (c > 0 ? "," : "") + QByteArray::number(c);
    }
    const Table table = imported(header + '\n' + values + '\n' + values + '\n').table;
    QCOMPARE(table.columnCount(), 10000);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.column(9999).number(1), 9999);
}

void ImporterTest::longCell()
{
    const QByteArray cell = "\"" + QByteArray("0123456789\n,").repeated(100'000) + "\"";
    const Table table = imported("a,b\n1," + cell + "\n2,x\n").table;
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(static_cast<qsizetype>(table.column(1).text(0).size()), cell.size() - 2);
    QCOMPARE(table.displayText(1, 1), u"x"_s);
}

static const RegisterTest<ImporterTest> registered;
#include "tst_importer.moc"
