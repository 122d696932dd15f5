// SPDX-License-Identifier: GPL-3.0-or-later
// No number, date or code may come out as another one than its file says. Each row is a way in which some
// program has done that, or could; the first ones are reports of users.
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QLocale>

using namespace sphygma;
using namespace Qt::StringLiterals;

class NoCoercionTest : public QObject
{
    Q_OBJECT

private slots:
    void reports_data();
    void reports();
    void columns_data();
    void columns();
    void everyCellIsValueOrText_data();
    void everyCellIsValueOrText();
    void languageDoesNotMatter();
    void lateCellsCount();
    void mixedSignsStayText();
    void userDecides();
    void aChosenSignSaysWhatItDoes_data();
    void aChosenSignSaysWhatItDoes();
    void aChosenAnswerFits();
    void askedNotGuessed();
    void contradictingDatesAreTold();
    void twoDigitBirthYears();
    void zonesAreKept();
    void excelDays();
};

/// Column by column: "type: cell | cell | …".
static QStringList readable(const Table &table)
{
    QStringList columns;
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        QStringList cells;
        for (qsizetype r = 0; r < table.rowCount(); ++r)
            cells.append(table.displayText(r, c));
        columns.append(typeId(table.info(c).type) + u": "_s + cells.join(u" | "_s));
    }
    return columns;
}

void NoCoercionTest::reports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("columns");
    const auto one = [](const char *name, const char *text, const QStringList &columns) {
        QTest::newRow(name) << QByteArray(text) << columns;
    };
    one("jasp-issues 3608: 0,435 became 435, 1,286 and 2,059 thousands",
        "Valence;Arousal\n0,435;2,87\n1,286;4\n0,118;2,059\n",
        {u"number: 0.435 | 1.286 | 0.118"_s, u"number: 2.87 | 4 | 2.059"_s});
    one("jasp-issues 3867: speeds of 0.9 became 900", "walk,speed\n1,0.9\n2,1.0\n3,0.95\n4,1.125\n",
        {u"number: 1 | 2 | 3 | 4"_s, u"number: 0.9 | 1 | 0.95 | 1.125"_s});
    one("jasp-issues 4322: the point was lost with three decimals and a zero before it",
        "rt,key,mean\n0.512,a,0.001\n0.433,b,12.345\n1.204,c,0.25\n",
        {u"number: 0.512 | 0.433 | 1.204"_s, u"text: a | b | c"_s, u"number: 0.001 | 12.345 | 0.25"_s});
    one("jasp-issues 4322: the same with semicolons", "rt;mean\n0.512;0.001\n0.433;12.345\n1.204;0.250\n",
        {u"number: 0.512 | 0.433 | 1.204"_s, u"number: 0.001 | 12.345 | 0.25"_s});
    one("jasp-issues 4556: scores of anxiety became 86298", "n;anxiety\n1;8,6298\n2;7,25\n3;9,1234\n",
        {u"number: 1 | 2 | 3"_s, u"number: 8.6298 | 7.25 | 9.1234"_s});
    one("jasp-issues 4009: 1,234 became 1234 beside cells that tell", "a;b\n1,234;0,5\n2,345;1,25\n",
        {u"number: 1.234 | 2.345"_s, u"number: 0.5 | 1.25"_s});
    one("jamovi 1116: groups of three in quotes split the columns",
        "Region,City Tier,Gender,3Yr Churn Rate,Lost Sales,Benchmark\n"
        "North,Tier 1,Male,42%,\" 67,311,748 \",\" 38,147,147 \"\n"
        "North,Tier 1,Female,32%,\" 125,580,891 \",\" 136,640,722 \"\n",
        {u"text: North | North"_s, u"text: Tier 1 | Tier 1"_s, u"text: Male | Female"_s, u"text: 42% | 32%"_s,
         u"number: 67311748 | 125580891"_s, u"number: 38147147 | 136640722"_s});
    one("jamovi 226: a decimal comma is text, and made a number it is erased",
        "sujet;temps\n1;12,5\n2;13,75\n", {u"number: 1 | 2"_s, u"number: 12.5 | 13.75"_s});
    one("jamovi 437: what a Czech Excel writes", "v\xC4\x9Bk;hmotnost\n23;71,5\n31;80\n45;65,25\n",
        {u"number: 23 | 31 | 45"_s, u"number: 71.5 | 80 | 65.25"_s});
    one("jamovi 1303: commas within quotes, commas between", "n,value\n1,\"3,5\"\n2,\"4,25\"\n",
        {u"number: 1 | 2"_s, u"number: 3.5 | 4.25"_s});
    one("jamovi 1555: comma, point for thousands and semicolon",
        "producto;precio\na;1.234,50\nb;12.345.678,25\nc;0,75\n",
        {u"text: a | b | c"_s, u"number: 1234.5 | 12345678.25 | 0.75"_s});
    one("jasp-desktop 403: 1.000,92", "n;x\n1;1.000,92\n2;10,5\n",
        {u"number: 1 | 2"_s, u"number: 1000.92 | 10.5"_s});
}

void NoCoercionTest::reports()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, columns);
    QCOMPARE(readable(imported(text).table), columns);
}

void NoCoercionTest::columns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("column");
    const auto one = [](const char *what, const QString &name, const QStringList &cells,
                        const QString &column) { QTest::newRow(what) << name << cells << column; };
    one("leading zeros", u"code"_s, {u"007"_s, u"012"_s, u"120"_s}, u"text: 007 | 012 | 120"_s);
    one("more digits than a number holds", u"k"_s, {u"12345678901234567"_s, u"12345678901234568"_s},
        u"text: 12345678901234567 | 12345678901234568"_s);
    one("telephone", u"t"_s, {u"+49301234567"_s, u"+49301234568"_s}, u"text: +49301234567 | +49301234568"_s);
    one("scientific", u"x"_s, {u"1.5e-3"_s, u"2E4"_s, u"-1e0"_s}, u"number: 0.0015 | 20000 | -1"_s);
    one("signs", u"x"_s, {u"+5"_s, u"-0.5"_s, u"\u22127"_s}, u"number: 5 | -0.5 | -7"_s);
    one("blanks for thousands", u"x"_s, {u"1 234 567"_s, u"12 345"_s, u"7"_s},
        u"number: 1234567 | 12345 | 7"_s);
    one("narrow blanks for thousands", u"x"_s, {u"1\u202F234\u202F567"_s, u"12\u202F345"_s},
        u"number: 1234567 | 12345"_s);
    one("apostrophes for thousands", u"x"_s, {u"1'234'567.5"_s, u"12'345.25"_s},
        u"number: 1234567.5 | 12345.25"_s);
    one("groups that are none", u"x"_s, {u"1,23,456"_s, u"12,34"_s}, u"text: 1,23,456 | 12,34"_s);
    one("percent", u"x"_s, {u"45%"_s, u"50 %"_s}, u"text: 45% | 50 %"_s);
    one("units", u"x"_s, {u"72 bpm"_s, u"80 bpm"_s}, u"text: 72 bpm | 80 bpm"_s);
    one("pairs of pressures", u"bp"_s, {u"120/80"_s, u"135/85"_s}, u"text: 120/80 | 135/85"_s);
    one("fractions", u"x"_s, {u"3/4"_s, u"1/2"_s}, u"text: 3/4 | 1/2"_s);
    one("genes", u"gene"_s, {u"MARCH1"_s, u"SEPT2"_s, u"DEC1"_s}, u"text: MARCH1 | SEPT2 | DEC1"_s);
    one("versions", u"v"_s, {u"1.2.3"_s, u"1.10.0"_s}, u"text: 1.2.3 | 1.10.0"_s);
    one("brackets for negatives", u"x"_s, {u"(5)"_s, u"(7)"_s}, u"text: (5) | (7)"_s);
    one("minus behind", u"x"_s, {u"5-"_s, u"7-"_s}, u"text: 5- | 7-"_s);
    one("money", u"x"_s, {u"$5.00"_s, u"$7.50"_s}, u"text: $5.00 | $7.50"_s);
    one("hexadecimal", u"x"_s, {u"0x1F"_s, u"0x20"_s}, u"text: 0x1F | 0x20"_s);
    one("words of programs", u"x"_s, {u"Infinity"_s, u"NaN"_s}, u"text: Infinity | NaN"_s);
    one("full-width digits", u"x"_s, {u"\uFF11\uFF12"_s, u"\uFF13"_s}, u"text: \uFF11\uFF12 | \uFF13"_s);
    one("too large for a double", u"x"_s, {u"1e400"_s, u"2e400"_s}, u"text: 1e400 | 2e400"_s);
    one("too small for a double", u"x"_s, {u"1e-400"_s, u"2e-400"_s}, u"text: 1e-400 | 2e-400"_s);
    one("17 digits that a double holds", u"x"_s, {u"0.30000000000000004"_s, u"0.1"_s},
        u"number: 0.30000000000000004 | 0.1"_s);
    one("19 digits that no double holds", u"x"_s, {u"0.1234567890123456789"_s, u"0.9876543210987654321"_s},
        u"text: 0.1234567890123456789 | 0.9876543210987654321"_s);
    one("yes and no stay words", u"x"_s, {u"yes"_s, u"No"_s}, u"boolean: yes | No"_s);
    one("0 and 1 are no words", u"x"_s, {u"0"_s, u"1"_s}, u"number: 0 | 1"_s);
    one("8 digits are no date", u"x"_s, {u"20240305"_s, u"20240306"_s}, u"number: 20240305 | 20240306"_s);
    one("day first, proven", u"d"_s, {u"13/04/2024"_s, u"05/06/2024"_s}, u"date: 2024-04-13 | 2024-06-05"_s);
    one("month first, proven", u"d"_s, {u"04/13/2024"_s, u"05/06/2024"_s},
        u"date: 2024-04-13 | 2024-05-06"_s);
    one("open dates", u"d"_s, {u"03/04/2024"_s, u"05/06/2024"_s}, u"text: 03/04/2024 | 05/06/2024"_s);
    one("dates that contradict", u"d"_s, {u"13/04/2024"_s, u"04/16/2024"_s},
        u"text: 13/04/2024 | 04/16/2024"_s);
    one("Chinese dates", u"d"_s, {u"2024年3月5日"_s, u"2024年12月31日"_s},
        u"date: 2024-03-05 | 2024-12-31"_s);
    one("days that do not exist", u"d"_s, {u"2024-02-30"_s, u"2023-02-29"_s},
        u"text: 2024-02-30 | 2023-02-29"_s);
    one("finer than a millisecond", u"d"_s, {u"2024-02-03 10:00:00.1234567"_s, u"2024-02-03 10:00:00.5"_s},
        u"text: 2024-02-03 10:00:00.1234567 | 2024-02-03 10:00:00.5"_s);
    one("numbers of a column that is no date", u"platelets"_s, {u"45000"_s, u"45001"_s},
        u"number: 45000 | 45001"_s);
}

void NoCoercionTest::columns()
{
    QFETCH(QString, name);
    QFETCH(QStringList, cells);
    QFETCH(QString, column);
    QString text = u"n;"_s + name + u'\n';
    for (const QString &cell : cells)
        text += u"a;"_s + cell + u'\n';
    ImportOptions options;
    options.delimiter = u";"_s;
    options.headerLine = 1;
    QCOMPARE(readable(imported(text.toUtf8(), options).table).value(1), column);
}

void NoCoercionTest::everyCellIsValueOrText_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"refused", "120/80",
                             ">200",    "<5",
                             "NA",      "72 bpm",
                             "45%",     "1,23,4",
                             "12:30",   "2024-03-05",
                             "0x1F",    "007",
                             "1e400",   "+49301234567",
                             "x,y",     "\"",
                             " ",       "?",
                             "-",       "12345678901234567890",
                             "1.2.3"})
        QTest::newRow(cell) << QString::fromUtf8(cell);
}

/// What does not fit among forty numbers keeps its text, and the numbers their values.
void NoCoercionTest::everyCellIsValueOrText()
{
    QFETCH(QString, cell);
    QByteArray text = "v;w\n";
    for (int i = 0; i < 40; ++i)
        text += QByteArray::number(100 + i) + ".5;a\n";
    QString quoted = cell;
    text += '"' + quoted.replace(u'"', u"\"\""_s).toUtf8() + "\";b\n";
    const Table table = imported(text).table;
    QCOMPARE(table.rowCount(), 41);
    QCOMPARE(table.displayText(40, 0), cell);
    QCOMPARE(table.displayText(39, 0), u"139.5"_s);
    if (table.info(0).type == ColumnType::Number)
        QVERIFY(!table.column(0).isValid(40));
}

void NoCoercionTest::languageDoesNotMatter()
{
    const QByteArray text = "a;b;c\n0,435;1.234;05/13/2024\n1,5;2.345;06/14/2024\n";
    const QStringList usual = readable(imported(text).table);
    const QLocale before;
    for (const QLocale::Language language : {QLocale::German, QLocale::French, QLocale::Chinese}) {
        QLocale::setDefault(QLocale(language));
        const QStringList now = readable(imported(text).table);
        QLocale::setDefault(before);
        QCOMPARE(now, usual);
    }
}

/// The last of many cells tells as much as the first.
void NoCoercionTest::lateCellsCount()
{
    QByteArray text = "a;b;d\n";
    for (int i = 0; i < 60000; ++i)
        text += "1,234;x;03/04/2024\n";
    text += "1,5;y;13/04/2024\n";
    const Imported result = imported(text);
    QCOMPARE(typeId(result.table.info(0).type), u"number"_s);
    QCOMPARE(result.table.displayText(0, 0), u"1.234"_s);
    QCOMPARE(result.table.displayText(0, 2), u"2024-04-03"_s);
    QCOMPARE(result.report.dialect.dateOrder.value, DateOrder::DayFirst);

    QByteArray codes = "k;v\n";
    for (int i = 0; i < 60000; ++i)
        codes += QByteArray::number(100 + i % 800) + ";1\n";
    for (int i = 0; i < 700; ++i)
        codes += "007;1\n";
    const Table table = imported(codes).table;
    QCOMPARE(typeId(table.info(0).type), u"text"_s);
    QCOMPARE(table.displayText(60005, 0), u"007"_s);
}

/// Where both signs are used for decimals, "1.234" is not a thousand and not guessed.
void NoCoercionTest::mixedSignsStayText()
{
    QByteArray text = "a;b\n";
    for (int i = 0; i < 30; ++i)
        text += "1,5;1.234\n";
    text += "2,5;0.512\n";
    const Imported result = imported(text);
    QCOMPARE(result.table.displayText(0, 0), u"1.5"_s);
    QCOMPARE(typeId(result.table.info(1).type), u"text"_s);
    QCOMPARE(result.table.displayText(0, 1), u"1.234"_s);
    QVERIFY2(sentences(result.report).contains(u"decimal point and some"_s),
             qPrintable(sentences(result.report)));
}

void NoCoercionTest::userDecides()
{
    ImportOptions options;
    options.decimalSign = u',';
    QCOMPARE(readable(imported("a;b\n1,234;x\n2,345;y\n", options).table)[0], u"number: 1.234 | 2.345"_s);
    options.decimalSign = u'.';
    options.thousandsSign = u',';
    QCOMPARE(readable(imported("a;b\n1,234;x\n2,345;y\n", options).table)[0], u"number: 1234 | 2345"_s);
    options = {};
    options.columnTypes = {{u"code"_s, ColumnType::Number}};
    QCOMPARE(readable(imported("code;v\n007;1\n12;2\n", options).table)[0], u"number: 007 | 12"_s);
}

void NoCoercionTest::aChosenSignSaysWhatItDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("sign");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("sentence");
    const auto one = [](const char *name, const char *text, char sign, const QString &column,
                        const QString &sentence) {
        QTest::newRow(name) << QByteArray(text) << sign << column << sentence;
    };
    one("thousands by the choice alone", "a;b\n1.107;x\n1.990;y\n", ',', u"number: 1107 | 1990"_s,
        u"1.990 was read as 1990"_s);
    one("a comma that the choice makes a thousands sign", "a;b\n1,107;x\n1,990;y\n", '.',
        u"number: 1107 | 1990"_s, u"1,990 was read as 1990"_s);
    one("a point proves itself elsewhere", "a;b\n1.107;80.5\n1.990;70.5\n", ',', u"text: 1.107 | 1.990"_s,
        u"0 of 2 cells are numbers"_s);
    one("what the choice is for", "a;b\n1,107;x\n1,990;y\n", ',', u"number: 1.107 | 1.99"_s, {});
    one("thousands that prove themselves", "a;b\n1.107;2,5\n1.990;3,5\n", ',', u"number: 1107 | 1990"_s, {});
}

void NoCoercionTest::aChosenSignSaysWhatItDoes()
{
    QFETCH(QByteArray, text);
    QFETCH(char, sign);
    QFETCH(QString, column);
    QFETCH(QString, sentence);
    ImportOptions options;
    options.decimalSign = QLatin1Char(sign);
    const Imported result = imported(text, options);
    QCOMPARE(readable(result.table)[0], column);
    const QString said = sentences(result.report);
    QVERIFY2(sentence.isEmpty() ? !said.contains(u"decimal sign"_s) : said.contains(sentence),
             qPrintable(said));
}

/// 0 and 1 are answers where the user says that the column holds answers; pressures never are.
void NoCoercionTest::aChosenAnswerFits()
{
    ImportOptions options;
    options.columnTypes = {{u"a"_s, ColumnType::Boolean}, {u"b"_s, ColumnType::Boolean}};
    const Table table = imported("a,b\n1,165\n0,yes\n1,134\n", options).table;
    QCOMPARE(readable(table)[0], u"boolean: 1 | 0 | 1"_s);
    QVERIFY(table.column(0).isValid(0) && table.column(0).isValid(1));
    QVERIFY(!table.column(1).isValid(0) && table.column(1).isValid(1) && !table.column(1).isValid(2));
    QCOMPARE(table.displayText(0, 1), u"165"_s);
}

void NoCoercionTest::askedNotGuessed()
{
    const QByteArray text = "d,v\n03/04/2024,1\n05/06/2024,2\n";
    const Imported open = imported(text);
    QCOMPARE(open.report.dialect.dateOrder.value, DateOrder::Unknown);
    QVERIFY2(sentences(open.report).contains(u"day or month"_s), qPrintable(sentences(open.report)));
    ImportOptions options;
    options.dateOrder = DateOrder::MonthFirst;
    QCOMPARE(readable(imported(text, options).table)[0], u"date: 2024-03-04 | 2024-05-06"_s);
    options.dateOrder = DateOrder::DayFirst;
    QCOMPARE(readable(imported(text, options).table)[0], u"date: 2024-04-03 | 2024-06-05"_s);
}

void NoCoercionTest::contradictingDatesAreTold()
{
    QByteArray text = "d,v\n";
    for (int i = 0; i < 100; ++i)
        text += "25/04/2024,1\n";
    const Imported result = imported(text + "04/25/2024,2\n");
    QCOMPARE(typeId(result.table.info(0).type), u"date"_s);
    QVERIFY(!result.table.column(0).isValid(100));
    QVERIFY2(sentences(result.report).contains(u"the other way round"_s),
             qPrintable(sentences(result.report)));
}

/// Nobody was born in the future.
void NoCoercionTest::twoDigitBirthYears()
{
    qputenv("SOURCE_DATE_EPOCH", "1709640000"); // 2024-03-05
    const Imported result = imported("birth_date,visit\n13.01.29,13.01.29\n13.01.24,13.01.24\n");
    qunsetenv("SOURCE_DATE_EPOCH");
    QCOMPARE(readable(result.table),
             (QStringList{u"date: 1929-01-13 | 2024-01-13"_s, u"date: 2029-01-13 | 2024-01-13"_s}));
    QVERIFY2(sentences(result.report).contains(u"1925 to 2024"_s), qPrintable(sentences(result.report)));
}

void NoCoercionTest::zonesAreKept()
{
    const Imported same = imported("t,v\n2024-03-05T10:00:00+08:00,1\n2024-03-05T11:00:00+08:00,2\n");
    QCOMPARE(readable(same.table)[0], u"datetime: 2024-03-05T10:00:00 | 2024-03-05T11:00:00"_s);
    QVERIFY2(sentences(same.report).contains(u"+08:00"_s), qPrintable(sentences(same.report)));
    const QByteArray text = "t,v\n2024-03-05T10:00:00+08:00,1\n2024-03-05T11:00:00Z,2\n";
    const Imported different = imported(text);
    QCOMPARE(readable(different.table)[0], u"text: 2024-03-05T10:00:00+08:00 | 2024-03-05T11:00:00Z"_s);
    QVERIFY2(sentences(different.report).contains(u"time zones"_s), qPrintable(sentences(different.report)));
}

void NoCoercionTest::excelDays()
{
    const Imported days = imported("visit_date,sbp\n45000,120\n20000,121\n60000,122\n");
    QCOMPARE(readable(days.table)[0], u"date: 2023-03-15 | 1954-10-03 | 2064-04-08"_s);
    QVERIFY2(sentences(days.report).contains(u"Excel"_s), qPrintable(sentences(days.report)));
    const Table times = imported("VisitDate,sbp\n45000.5,120\n45001,121\n").table;
    QCOMPARE(readable(times)[0], u"datetime: 2023-03-15T12:00:00 | 2023-03-16T00:00:00"_s);
    const Table codes = imported("visit_date,sbp\n45000,120\n999,121\n").table;
    QCOMPARE(readable(codes)[0], u"number: 45000 | 999"_s);
    ImportOptions options;
    options.columnTypes = {{u"visit_date"_s, ColumnType::Number}};
    QCOMPARE(readable(imported("visit_date,sbp\n45000,120\n", options).table)[0], u"number: 45000"_s);
}

static const RegisterTest<NoCoercionTest> registered;
#include "tst_nocoercion.moc"
