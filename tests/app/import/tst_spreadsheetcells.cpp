// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formatreader.h"
#include "app/import/spreadsheet/dateformat.h"
#include "app/table/cellformat.h"
#include "tests/app/import/workbooktest.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Cells keep their numbers, texts and dates.
class SpreadsheetCellsTest : public WorkbookTest
{
    Q_OBJECT

private slots:
    void numbersAreExact_data();
    void numbersAreExact();
    void cells_data();
    void cells();
    void serials_data();
    void serials();
    void formatCodes_data();
    void formatCodes();
    void typesColumns_data();
    void typesColumns();
    void longNumbers();
};

void SpreadsheetCellsTest::numbersAreExact_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<double>("value");
    QTest::newRow("one decimal") << QByteArray("120.5") << 120.5;
    QTest::newRow("as Excel writes 0.1") << QByteArray("0.10000000000000001") << 0.1;
    QTest::newRow("17 digits") << QByteArray("1.1000000000000001") << 1.1;
    QTest::newRow("sum of decimals") << QByteArray("0.30000000000000004") << 0.1 + 0.2;
    QTest::newRow("exponent") << QByteArray("1.0000000000000001E-5") << 1e-5;
    QTest::newRow("negative") << QByteArray("-3.25") << -3.25;
    QTest::newRow("large") << QByteArray("9007199254740993") << 9007199254740992.0;
    QTest::newRow("smallest") << QByteArray("4.9406564584124654E-324") << 4.9406564584124654e-324;
}

void SpreadsheetCellsTest::numbersAreExact()
{
    QFETCH(QByteArray, written);
    QFETCH(double, value);
    const Imported imported = column({number(written), number("1")});
    QCOMPARE(imported.table.info(0).type, ColumnType::Number);
    QVERIFY(imported.table.column(0).number(0) == value);
}

void SpreadsheetCellsTest::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("type");
    const auto add = [](const char *name, const QByteArray &cell, const QString &shown, const char *type) {
        QTest::newRow(name) << cell << shown << QString::fromLatin1(type);
    };
    add("shared text", "<c t=\"s\"><v>1</v></c>", u"b\u00E9 & <"_s, "text");
    add("escaped text", "<c t=\"s\"><v>2</v></c>", u"a\rb_x000D_"_s, "text");
    add("rich text", "<c t=\"inlineStr\"><is><r><t>a</t></r><r><t> b</t></r><rPh><t>no</t></rPh></is></c>",
        u"a b"_s, "text");
    add("text with a number beside it", "<c t=\"inlineStr\"><v>1.0</v><is><t>No. 1</t></is></c>", u"No. 1"_s,
        "text");
    add("text of a formula", "<c t=\"str\"><f>A1</f><v>high</v></c>", u"high"_s, "text");
    add("number of a formula", "<c><f>1+1</f><v>2.5</v></c>", u"2.5"_s, "number");
    add("truth", "<c t=\"b\"><v>1</v></c>", u"TRUE"_s, "boolean");
    add("date", number("45356", 1), u"2024-03-05"_s, "date");
    add("date by an own format", number("45356", 5), u"2024-03-05"_s, "date");
    add("date and time", number("45356.520833333336", 2), u"2024-03-05T12:30:00"_s, "datetime");
    add("date with a hidden time", number("45356.520833333336", 1), u"2024-03-05T12:30:00"_s, "datetime");
    add("time", number("0.52083333333333337", 3), u"12:30:00"_s, "time");
    add("hours past a day", number("1.5625", 4), u"37:30:00"_s, "text");
    add("ISO date", "<c t=\"d\"><v>2024-03-05T00:00:00</v></c>", u"2024-03-05"_s, "date");
    add("decimals are no date", number("1.5", 6), u"1.5"_s, "number");
    add("day that never was", number("60", 1), u"1900-02-29"_s, "text");
    add("below zero", number("-1", 1), u"-1"_s, "number");
    add("no number", "<c><v>12,5x</v></c>", u"12,5x"_s, "text");
}

void SpreadsheetCellsTest::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, shown);
    QFETCH(QString, type);
    const Imported imported = column({cell, cell}, {"a", "b\xC3\xA9 &amp; &lt;", "a_x000D_b_x005F_x000D_"});
    QCOMPARE(imported.table.displayText(0, 0), shown);
    QCOMPARE(typeId(imported.table.info(0).type), type);
}

void SpreadsheetCellsTest::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("is1904");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("first day") << 1.0 << false << QByteArray("1900-01-01");
    QTest::newRow("before the day that never was") << 59.0 << false << QByteArray("1900-02-28");
    QTest::newRow("the day that never was") << 60.0 << false << QByteArray("1900-02-29");
    QTest::newRow("after it") << 61.0 << false << QByteArray("1900-03-01");
    QTest::newRow("leap day") << 45351.0 << false << QByteArray("2024-02-29");
    QTest::newRow("last day") << 2958465.0 << false << QByteArray("9999-12-31");
    QTest::newRow("no day") << 2958466.0 << false << QByteArray("2958466");
    QTest::newRow("1904, first day") << 0.0 << true << QByteArray("1904-01-01");
    QTest::newRow("1904") << 43894.0 << true << QByteArray("2024-03-05");
    QTest::newRow("day zero") << 0.0 << false << QByteArray("1900-01-00");
}

void SpreadsheetCellsTest::serials()
{
    QFETCH(double, serial);
    QFETCH(bool, is1904);
    QFETCH(QByteArray, shown);
    std::string scratch;
    QCOMPARE(QByteArray::fromStdString(textOf(cellOfSerial(serial, DateStyle::Date, is1904, scratch))),
             shown);
}

void SpreadsheetCellsTest::formatCodes_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("style");
    const auto add = [](const char *code, DateStyle style) {
        QTest::newRow(code) << QByteArray(code) << static_cast<int>(style);
    };
    add("General", DateStyle::None);
    add("0.00", DateStyle::None);
    add("#,##0 \"days\"", DateStyle::None);
    add("0.0\\d", DateStyle::None);
    add("[Red]0;[Black]-0", DateStyle::None);
    add("0.00E+00", DateStyle::None);
    add("_-* #,##0.00 _d", DateStyle::None);
    add("Standard", DateStyle::None);
    add("Standaard", DateStyle::None);
    add("Est\xC3\xA1ndar", DateStyle::None);
    add("[Red]General", DateStyle::None);
    add("0 mm", DateStyle::None);
    add("#,##0.0 d", DateStyle::None);
    add("yyyy-mm-dd", DateStyle::Date);
    add("mmm", DateStyle::Date);
    add("[$-409]mmmm\\ d\\,\\ yyyy;@", DateStyle::Date);
    add("yyyy\"年\"m\"月\"d\"日\"", DateStyle::Date);
    add("d/m/yy h:mm AM/PM", DateStyle::DateTime);
    add("h:mm", DateStyle::Time);
    add("mm:ss.0", DateStyle::Time);
    add("[h]:mm:ss", DateStyle::Elapsed);
    add("0;yyyy", DateStyle::None);
    add("[", DateStyle::None);
    add("\"", DateStyle::None);
}

void SpreadsheetCellsTest::formatCodes()
{
    QFETCH(QByteArray, code);
    QFETCH(int, style);
    QCOMPARE(static_cast<int>(styleOfCode(code.toStdString())), style);
}

void SpreadsheetCellsTest::typesColumns_data()
{
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("reasons"); ///< of the cells without a value, in order
    const QByteArrayList nine(9, number("1.5"));
    const auto add = [](const char *name, const QByteArrayList &cells, const char *type,
                        const QStringList &reasons) {
        QTest::newRow(name) << cells << QString::fromLatin1(type) << reasons;
    };
    add("a number kept as text counts", nine + QByteArrayList{text("120.5")}, "number", {});
    add("one of ten is a text", nine + QByteArrayList{text("120/80")}, "number", {u"notANumber"_s});
    add("one of ten is a bound", nine + QByteArrayList{text("&gt;200")}, "number", {u"censored"_s});
    add("one of ten is a date", nine + QByteArrayList{number("45356", 1)}, "number", {u"notANumber"_s});
    add("errors are missing, not text", nine + QByteArrayList(9, "<c t=\"e\"><v>#N/A</v></c>"), "number",
        QStringList(9, u"error:#N/A"_s));
    add("empty cells do not count", nine + QByteArrayList(30, "<c/>"), "number", QStringList(30, u"empty"_s));
    add("two of ten are texts", nine + QByteArrayList{text("low"), text("high")}, "text", {});
    add("leading zeros stay text", QByteArrayList(10, text("007")), "text", {});
    add("texts that are numbers", {text("1"), text("22"), text("33.5")}, "number", {});
    add("texts with a decimal comma", {text("1,5"), text("22,25"), text("3,5")}, "number", {});
    add("texts that are dates", {text("2024-03-05"), text("2024-03-06")}, "date", {});
    add("dates with a time among dates", {number("45356", 1), number("45356.5", 2)}, "datetime", {});
    add("words for yes and no", {text("yes"), text("no"), text("no")}, "boolean", {});
    add("truth values and an error", {"<c t=\"b\"><v>1</v></c>", "<c t=\"e\"><v>#REF!</v></c>"}, "boolean",
        {u"error:#REF!"_s});
}

void SpreadsheetCellsTest::typesColumns()
{
    QFETCH(QByteArrayList, cells);
    QFETCH(QString, type);
    QFETCH(QStringList, reasons);
    const Imported imported = column(cells);
    const Column &first = imported.table.column(0);
    QStringList found;
    for (qsizetype r = 0; r < first.rowCount(); ++r) {
        if (!first.isValid(r))
            found.append(first.reasonName(first.reason(r)));
    }
    QCOMPARE(first.rowCount(), cells.size());
    QCOMPARE(typeId(first.type()), type);
    QCOMPARE(found, reasons);
    QVERIFY(!imported.report.typeEvidence[0].isEmpty());
}

/// A workbook keeps 15 digits of an identity card's 18.
void SpreadsheetCellsTest::longNumbers()
{
    const Imported cut = column({number("110101199003070000"), number("110101198003070000")});
    QVERIFY2(sentences(cut.report).contains(u"2 numbers have more than 15 digits"_s),
             qPrintable(sentences(cut.report)));
    QVERIFY(!sentences(column({number("999999999999999"), text("110101199003071234")}).report)
                 .contains(u"more than 15 digits"_s));
}

static const RegisterTest<SpreadsheetCellsTest> registered;

#include "tst_spreadsheetcells.moc"
