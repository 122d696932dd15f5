// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above, between and below the rows of a table: no row is lost and no value moves under another
// name without a word about it.
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QElapsedTimer>

using namespace sphygma;
using namespace Qt::StringLiterals;

class StructureTest : public QObject
{
    Q_OBJECT

private slots:
    void headers_data();
    void headers();
    void ends_data();
    void ends();
    void starts_data();
    void starts();
    void oneColumn_data();
    void oneColumn();
    void endsOfLargeTables();
    void faults_data();
    void faults();
    void lateRowsAreNoComments();
    void quotesNeverClosed_data();
    void quotesNeverClosed();
    void refused_data();
    void refused();
};

/// A table as lines of cells: "id|sbp".
static QString lines(const Table &table)
{
    QStringList rows;
    const QList<QStringList> cells = shown(table);
    for (const QStringList &row : cells)
        rows.append(row.join(u'|'));
    return rows.join(u'\n');
}

static void addColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("table"); // how it begins; "…\n": and the last rows
    QTest::addColumn<QString>("told"); // part of a sentence; empty: no warning
}

static void one(const char *name, const QByteArray &text, const char *table, const char *told)
{
    QTest::newRow(name) << text << QString::fromUtf8(table) << QString::fromUtf8(told);
}

static void compareTable()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, table);
    QFETCH(QString, told);
    const Imported result = imported(text);
    const QString all = sentences(result.report);
    const qsizetype gap = table.indexOf(u"…\n"_s);
    if (gap < 0)
        QCOMPARE(lines(result.table), table);
    QVERIFY2(lines(result.table).startsWith(table.left(gap)), qPrintable(lines(result.table).left(400)));
    QVERIFY2(gap < 0 || lines(result.table).endsWith(table.mid(gap + 2)),
             qPrintable(lines(result.table).right(400)));
    QVERIFY2(all.contains(told), qPrintable(all));
    for (const ImportIssue &issue : result.report.issues)
        QVERIFY2(!told.isEmpty() || issue.severity == ImportIssue::Severity::Note, qPrintable(all));
}

void StructureTest::headers_data()
{
    addColumns();
    one("unquoted decimal commas", "id,sbp,hba1c\np1,120,5,7\np2,131,6,0\np3,128,5,9\n",
        "id|sbp|hba1c|V4\np1|120|5|7\np2|131|6|0\np3|128|5|9", "line 1: Only 3 of 4 columns have a name");
    one("a first column that repeats holds no row names", "ward,sbp,x\nA,120,5,7\nB,131,6,0\nA,128,5,9\n",
        "ward|sbp|x|V4\nA|120|5|7\nB|131|6|0\nA|128|5|9", "line 1: Only 3 of 4 columns have a name");
    one("unquoted addresses", "id,sbp,address\n1,110,Main St 5, Basel\n2,111,Rue 8, Bern\n",
        "id|sbp|address|V4\n1|110|Main St 5| Basel\n2|111|Rue 8| Bern", "Only 3 of 4 columns have a name");
    one("row names of R", "sbp,dbp\na,120,80\nb,131,82\n", "V1|sbp|dbp\na|120|80\nb|131|82",
        "taken as its row name");
    one("row names of R beside an id", "\"id\",\"sbp\"\n\"1\",\"p1\",120\n\"2\",\"p2\",131\n",
        "V1|id|sbp\n1|p1|120\n2|p2|131", "taken as its row name");
    one("a delimiter at the end of each row", "id,sbp\n1,120,\n2,131,\n", "id|sbp\n1|120\n2|131", "");
}

void StructureTest::headers()
{
    compareTable();
}

/// \a rows of "P0,110", and the table that they are.
static QByteArray people(int rows)
{
    QByteArray text = "name,sbp\n";
    for (int r = 0; r < rows; ++r)
        text += "P" + QByteArray::number(r) + ',' + QByteArray::number(110 + r % 20) + '\n';
    return text;
}

void StructureTest::ends_data()
{
    addColumns();
    const char *const kept = "kept as a row, though it may stand below the table";
    const char *const left = "A line below the table was left out: ";
    one("a patient called Suma",
        "name,age,sbp,smoker\nP0,30,110,0\nP1,31,113,1\nP2,32,116,0\nSuma,71,178,0\n",
        "name|age|sbp|smoker\n…\nSuma|71|178|0", "line 5: The line was kept as a row");
    one("total and average", people(4) + "Total,446\nAverage,111.5\n", "name|sbp\n…\nP3|113", left);
    one("average and total", people(4) + "Average,111.5\nTotal,446\n", "name|sbp\n…\nP3|113", left);
    one("Chinese totals", people(4) + "合计,446\n平均,111.5\n", "name|sbp\n…\nP3|113", "平均 · 111.5");
    one("all of a column",
        "id,a,b\nx,120,80\ny,130,82\nz,140,87\nMean,130,83\nSD,10,3.6\nN,3,3\nMin,120,80\nMax,140,87\n",
        "id|a|b\nx|120|80\ny|130|82\nz|140|87", "SD · 10 · 3.6");
    one("decimal commas", "id;a\nx;1,5\ny;2,5\nSumme;4,0\n", "id|a\nx|1.5\ny|2.5", left);
    one("three kinds that do not fit", people(3) + "Mean,9\nSD,1\nN,3\n", "name|sbp\nP0|110\nP1|111\nP2|112",
        left);
    one("a line of the program", "id,sbp\n1,120\n2,131\nExported by admin,2023\n", "id|sbp\n1|120\n2|131",
        left);
    one("a patient called Max", "name,sbp\nAnna,120\nBert,131\nMax,131\n",
        "name|sbp\nAnna|120\nBert|131\nMax|131", "");
    one("a total that is none", people(3) + "Total,9\n", "name|sbp\n…\nTotal|9", kept);
    one("a source with a comma", "id,sbp\n1,120\n2,131\n\nSource: Clinic register, 2023\n",
        "id|sbp\n1|120\n2|131", "Source: Clinic register · 2023");
    one("a page number", "id,sbp,x\n1,120,3\n2,131,4\nPage 1 of 1,2023,5\n", "id|sbp|x\n1|120|3\n2|131|4",
        left);
    one("behind a blank line", "id,sbp\n1,120\n2,131\n\nward three,2023\n", "id|sbp\n…\nward three|2023",
        kept);
    one("rows affected", "id,sbp\n1,120\n2,131\n\n(2 rows affected)\n", "id|sbp\n1|120\n2|131", left);
    one("blank lines between rows", "id,sbp\n1,120\n\n2,131\n\n3,140\n", "id|sbp\n1|120\n2|131\n3|140", "");
}

void StructureTest::ends()
{
    compareTable();
}

/// Of a large table the end is found after it was read.
void StructureTest::endsOfLargeTables()
{
    const int rows = 60'000;
    double sum = 0;
    for (int r = 0; r < rows; ++r)
        sum += 110 + r % 20;
    const QByteArray totals =
        "Average," + QByteArray::number(sum / rows) + "\nTotal," + QByteArray::number(sum, 'f', 0);
    const Imported cut = imported(people(rows) + totals + '\n');
    QCOMPARE(cut.table.rowCount(), rows);
    const QString told = sentences(cut.report);
    QVERIFY2(told.contains(u"left out: Average · 119.5"_s) && told.contains(u"left out: Total · 7170000"_s),
             qPrintable(told));
    const Imported kept = imported(people(rows) + "Suma,131\n");
    QCOMPARE(kept.table.rowCount(), rows + 1);
    QVERIFY2(sentences(kept.report).contains(u"below the table: Suma · 131."_s),
             qPrintable(sentences(kept.report)));
}

void StructureTest::starts_data()
{
    addColumns();
    one("years", "region,2019,2020,2021\nA,100,101,102\nB,105,104,103\n",
        "region|2019|2020|2021\nA|100|101|102\n…\n", "");
    one("minutes", "id,0,30,60\np1,100,101,99\np2,101,60,87\n", "id|0|30|60\np1|100|101|99\n…\n", "");
    one("a row that counts up", "A,100,101,102\nB,105,106,107\n", "V1|V2|V3|V4\nA|100|101|102\n…\n", "");
    one("titles filled up",
        "Clinic,Basel,,\nPeriod:,Jan-Mar 2023,,\n,,,\nid,at,sbp,dbp\n1,2023-01-05,120,80\n",
        "id|at|sbp|dbp\n1|2023-01-05|120|80", "line 2: A line above the table was left out: Period:");
    one("titles of two cells", "Clinic,Basel,\nDate,2023-05-03,\nid,sbp,dbp\n1,120,80\n2,131,85\n",
        "id|sbp|dbp\n1|120|80\n2|131|85", "line 1: A line above the table was left out: Clinic");
    one("a title as wide as the table",
        "Exported: 03.05.2023 14:22, user=admin, v2\n\nid,sbp,dbp\n1,120,80\n2,130,81\n",
        "id|sbp|dbp\n1|120|80\n2|130|81", "line 1: A line above the table was left out: Exported");
    one("units below names with colons", "BP: systolic,BP: pulse\nmmHg,1/min\n120,80\n130,81\n",
        "BP: systolic|BP: pulse\n120|80\n130|81", "holds units");
    one("a second line of names",
        "pid,wt,sbp\nPatient,Body weight,Systolic\nA,72,120\nB,80.5,131\nC,70,140\n",
        "pid|wt|sbp\nPatient|Body weight|Systolic\n…\n", "line 2: The line below the names holds words");
    one("nothing but delimiters", ",,,\n,,,\n,,,\n", "V1|V2|V3\n||\n||\n||", "they are called V1, V2");
}

void StructureTest::starts()
{
    compareTable();
}

void StructureTest::oneColumn_data()
{
    addColumns();
    one("decimal commas", "wert\n5,7\n6,0\n5,9\n", "wert\n5.7\n6\n5.9", "");
    one("decimal commas here and there", "hba1c\n6\n5,1\n5,2\n", "hba1c\n6\n5.1\n5.2", "");
    one("decimal commas beside points", "foo\n12,5\n145,00\n5.25\n", "foo\n12,5\n145,00\n5.25", "decimal");
    one("names", "name\nDoe, John\nRoe, Jane\nPoe, Ed\n", "name\nDoe, John\nRoe, Jane\nPoe, Ed", "");
    one("two of them", "a,b\n1,5,2,5\n3,5,4,5\n", "a|b|V3|V4\n1|5|2|5\n3|5|4|5",
        "line 1: Only 2 of 4 columns have a name");
    one("row names of R above one column", "sbp\n1,120\n2,131\n3,140\n", "V1|sbp\n1|120\n…\n",
        "taken as its row name");
    one("two columns below one name", "ward\n3,120\n3,131\n9,7,1\n", "ward|V2\n3|120\n…\n",
        "Only 1 of 2 columns have a name");
}

void StructureTest::oneColumn()
{
    compareTable();
}

void StructureTest::faults_data()
{
    addColumns();
    const char *const guess = "does not say how its letters are coded; ";
    one("Windows-1252", "name,v\nM\xFCller,1\nGr\xF6n,2\n", "name|v\nMüller|1\nGrön|2", guess);
    one("GB18030", "name,v\n\xCA\xD5\xCB\xF5\xD1\xB9,1\n", "name|v\n收缩压|1",
        "a cell reads \u201C收缩压\u201D");
    one("UTF-8", "name,v\nMüller,1\n", "name|v\nMüller|1", "");
    one("not of Windows-1252", "name,v\nM\xFCller,1\na\x81z,2\n", "name|v\nMüller|1\na\uFFFDz|2",
        "nothing in windows-1252;");
    one("UTF-32",
        QByteArray::fromHex("FFFE0000610000002C000000620000000A000000310000002C000000320000000A000000"),
        "a|b\n1|2", "");
    one("text behind a closing mark", "a,b\n\"12 inch\" tube,1\nx,2\n", "a|b\n\"12 inch\" tube|1\nx|2",
        "text stands behind the one that closes it");
    one("marks within a cell", "a,b\n5\" x 7\" tube,1\ny,2\n", "a|b\n5\" x 7\" tube|1\ny|2",
        "line 2, column a: A quotation mark");
    one("zero bytes on two lines", QByteArray("a,b\nx\0\0,1\ny\0,2\n", 15), "a|b\n…\n",
        "line 3: There is a zero byte");
    one("blank lines of one column", "sbp\n120\n\n131\n\n", "sbp\n120\n131", "(line 3)");
    one("lines in quotation marks", "\"id,sbp,dbp\"\n\"1,120,80\"\n\"2,131,82\"\n", "…\n", "as a whole");
}

void StructureTest::faults()
{
    compareTable();
}

/// Further down than the beginning shows, lines that start with "#" may be rows.
void StructureTest::lateRowsAreNoComments()
{
    QByteArray text = "# made by x\nid,sbp\n";
    const int rows = 40'000;
    for (int r = 0; r < rows; ++r)
        text += (r == 30'000 ? "#" : "") + QByteArray::number(r) + ",120\n";
    const Imported result = imported(text + "# the end\n");
    QCOMPARE(result.table.rowCount(), rows);
    QCOMPARE(result.table.displayText(30'000, 0), u"#30000"_s);
}

void StructureTest::quotesNeverClosed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("each");
    QTest::newRow("each line") << QByteArray("1,\"a,120\n") << 1;
    QTest::newRow("each second line") << QByteArray("2,\"c\"d,130\n") << 2;
    QTest::newRow("with doubled marks") << QByteArray("2,\"c\"\"d,130\n") << 2;
}

/// They cost no more than others, and swallow no row.
void StructureTest::quotesNeverClosed()
{
    QFETCH(QByteArray, line);
    QFETCH(int, each);
    QByteArray text = "id,note,sbp\n";
    const int rows = 100'000;
    for (int r = 0; r < rows; ++r)
        text += r % each == 0 ? line : QByteArray("1,ab,120\n");
    QElapsedTimer timer;
    timer.start();
    const Imported result = imported(text);
    QCOMPARE(result.table.rowCount(), rows);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void StructureTest::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("line feeds") << QByteArray("\n\n") << u"only blank lines"_s;
    QTest::newRow("blanks") << QByteArray("  \n \n") << u"only blank lines"_s;
    QTest::newRow("tabs") << QByteArray("\r\n\t\r\n") << u"only blank lines"_s;
    QTest::newRow("rich text") << QByteArray("{\\rtf1\\ansi 1,2\\par}")
                               << u"a document of a word processor"_s;
    QTest::newRow("bzip2") << QByteArray("BZh91AY&SY") << u"is packed with bzip2. Unpack it first"_s;
}

void StructureTest::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, told);
    NoProgress progress;
    const Result<Imported> read = importBytes(text, u"test.csv"_s, {}, testRules(), progress);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(told), qPrintable(read.error().message));
}

static const RegisterTest<StructureTest> registered;
#include "tst_structure.moc"
