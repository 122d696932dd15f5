// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formatreader.h"
#include "app/import/spreadsheet/dateformat.h"
#include "app/table/cellformat.h"
#include "tests/app/import/importhelp.h"
#include "tests/app/import/workbookhelp.h"
#include "tests/testcase.h"

#include <QTemporaryDir>

using namespace sphygma;
using namespace Qt::StringLiterals;

class SpreadsheetTest : public QObject
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
    void findsTheTable();
    void namesGroupsOfColumns();
    void cutsTotals();
    void tellsOfTheSheet();
    void manySheets();
    void oneSheetWithCells();
    void refuses_data();
    void refuses();
    void zipBomb();
    void asText();
    void previews();
    void cancels();
    void openDocument();
    void hiddenOpenDocument();
    void oldExcel();
    void oldExcelTexts();

private:
    QString write(const QString &name, const Parts &parts)
    {
        writeParts(m_folder.filePath(name), parts);
        return m_folder.filePath(name);
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static Result<Imported> tryRead(const QString &path, const ImportOptions &options = {})
    {
        NoProgress progress;
        return importFile(path, options, testRules(), progress);
    }

    static Imported read(const QString &path, const ImportOptions &options = {})
    {
        Result<Imported> result = tryRead(path, options);
        if (!result)
            QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
        return result ? std::move(result).value() : Imported{};
    }

    /// One column "v" of \a cells in a workbook.
    Imported column(const QByteArrayList &cells, const QByteArrayList &texts = {}, bool is1904 = false)
    {
        QByteArray rows = row(1, {text("v"), text("w")});
        for (qsizetype i = 0; i < cells.size(); ++i)
            rows += row(static_cast<int>(i) + 2, {cells[i], text("x" + QByteArray::number(i))});
        return read(write(u"t.xlsx"_s, xlsxParts({{"Sheet1", rows, {}, {}}}, texts, is1904)));
    }

    QTemporaryDir m_folder;
};

void SpreadsheetTest::numbersAreExact_data()
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

void SpreadsheetTest::numbersAreExact()
{
    QFETCH(QByteArray, written);
    QFETCH(double, value);
    const Imported imported = column({number(written), number("1")});
    QCOMPARE(imported.table.info(0).type, ColumnType::Number);
    QVERIFY(imported.table.column(0).number(0) == value);
}

void SpreadsheetTest::cells_data()
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

void SpreadsheetTest::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, shown);
    QFETCH(QString, type);
    const Imported imported = column({cell, cell}, {"a", "b\xC3\xA9 &amp; &lt;", "a_x000D_b_x005F_x000D_"});
    QCOMPARE(imported.table.displayText(0, 0), shown);
    QCOMPARE(typeId(imported.table.info(0).type), type);
}

void SpreadsheetTest::serials_data()
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

void SpreadsheetTest::serials()
{
    QFETCH(double, serial);
    QFETCH(bool, is1904);
    QFETCH(QByteArray, shown);
    std::string scratch;
    QCOMPARE(QByteArray::fromStdString(textOf(cellOfSerial(serial, DateStyle::Date, is1904, scratch))),
             shown);
}

void SpreadsheetTest::formatCodes_data()
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

void SpreadsheetTest::formatCodes()
{
    QFETCH(QByteArray, code);
    QFETCH(int, style);
    QCOMPARE(static_cast<int>(styleOfCode(code.toStdString())), style);
}

void SpreadsheetTest::typesColumns_data()
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

void SpreadsheetTest::typesColumns()
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

void SpreadsheetTest::findsTheTable()
{
    const QByteArray rows = row(2, {"<c r=\"B2\" t=\"inlineStr\"><is><t>Blood pressure clinic</t></is></c>"})
        + row(5,
              {"<c r=\"B5\" t=\"inlineStr\"><is><t>id</t></is></c>", text("age"), text("sbp"), text("dbp")})
        + row(6,
              {"<c r=\"B6\" t=\"inlineStr\"><is><t>P1</t></is></c>", number("45"), number("128"),
               number("80")})
        + row(9, {"<c r=\"B9\" t=\"inlineStr\"><is><t>P2</t></is></c>", number("61"), "<c/>", number("91")});
    const Imported imported = read(write(u"titled.xlsx"_s, xlsxParts({{"Visits", rows, {}, {}}})));
    const QList<QStringList> expected{{u"id"_s, u"age"_s, u"sbp"_s, u"dbp"_s},
                                      {u"P1"_s, u"45"_s, u"128"_s, u"80"_s},
                                      {u"P2"_s, u"61"_s, {}, u"91"_s}};
    QCOMPARE(shown(imported.table), expected);
    QCOMPARE(imported.table.lineOf(0), 6);
    QCOMPARE(imported.table.lineOf(1), 9);
    QCOMPARE(imported.report.dialect.headerLine.value, 5);
    QCOMPARE(imported.report.source.member, u"Visits"_s);
    QCOMPARE(imported.report.source.sha256.size(), 32);
    QCOMPARE(imported.report.format, u"xlsx"_s);
    QCOMPARE(imported.table.info(2).role, u"sbp"_s);
    QVERIFY2(sentences(imported.report).contains(u"Blood pressure clinic"_s),
             qPrintable(sentences(imported.report)));
    QVERIFY(sentences(imported.report).contains(u"2 blank lines"_s));
}

void SpreadsheetTest::namesGroupsOfColumns()
{
    const QByteArray rows = row(1,
                                {"<c r=\"B1\" t=\"inlineStr\"><is><t>Visit 1</t></is></c>",
                                 "<c r=\"D1\" t=\"inlineStr\"><is><t>Visit 2</t></is></c>"})
        + row(2, {text("id"), text("BP"), text("HR"), text("BP"), text("HR")})
        + row(3, {text("a"), number("120"), number("60"), number("130"), number("61")});
    const Imported imported = read(write(u"groups.xlsx"_s, xlsxParts({{"S", rows, {}, {}}})));
    QCOMPARE(shown(imported.table)[0],
             QStringList({u"id"_s, u"Visit 1 BP"_s, u"Visit 1 HR"_s, u"Visit 2 BP"_s, u"Visit 2 HR"_s}));
    QCOMPARE(imported.table.rowCount(), 1);
}

/// At the end of a sheet that is longer than what is looked at as text.
void SpreadsheetTest::cutsTotals()
{
    QByteArray rows = row(1, {text("site"), text("n"), text("sbp")});
    constexpr int last = 6001;
    for (int i = 2; i <= last; ++i)
        rows += row(i, {text("North"), number("2"), number(i % 2 == 0 ? "120" : "121")});
    const QByteArray total = row(last + 1, {text("Total"), number("12000"), number("120.5")}),
                     total2 = row(last + 1, {text("Total"), number("12001"), number("99")});
    const Imported cut = read(write(u"total.xlsx"_s, xlsxParts({{"S", rows + total, {}, {}}})));
    QCOMPARE(cut.table.rowCount(), last - 1);
    QVERIFY2(sentences(cut.report).contains(u"Total · 12000"_s), qPrintable(sentences(cut.report)));
    const Imported kept = read(write(u"kept.xlsx"_s, xlsxParts({{"S", rows + total2, {}, {}}})));
    QCOMPARE(kept.table.rowCount(), last);
}

void SpreadsheetTest::tellsOfTheSheet()
{
    const QByteArray rows = row(1, {text("id"), text("sbp")})
        + row(2, {text("a"), number("120")}, "hidden=\"1\"")
        + row(3, {text("b"), "<c><f>B2+1</f><v></v></c>"})
        + row(4, {text("c"), number("121")}, "hidden=\"true\"")
        + row(5, {text("d"), number("122")}, "hidden=\"1\"");
    const Imported imported =
        read(write(u"tells.xlsx"_s,
                   xlsxParts({{"Sheet1", rows, {}, "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"},
                              {"Notes", row(1, {text("n")}), "veryHidden", {}}})));
    QCOMPARE(imported.table.rowCount(), 4);
    const QString told = sentences(imported.report);
    for (const QString &part : {u"2, 4\u20135"_s, u"B3"_s, u"A2:A3"_s, u"Notes"_s})
        QVERIFY2(told.contains(part), qPrintable(part + u" in:\n"_s + told));
}

void SpreadsheetTest::manySheets()
{
    const QString path =
        write(u"many.xlsx"_s,
              xlsxParts({{"First", row(1, {text("a")}) + row(2, {number("1")}), {}, {}},
                         {"Blutdruck \xC3\xA4", row(1, {text("b")}) + row(2, {number("2")}), {}, {}},
                         {"Secret", row(1, {text("c")}) + row(2, {number("3")}), "hidden", {}}}));
    const Result<Imported> unclear = tryRead(path);
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().kind, Error::Kind::DoesNotFit);
    QVERIFY(unclear.error().message.contains(u"First"_s)
            && unclear.error().message.contains(u"Blutdruck ä"_s));
    QCOMPARE(previewFile(path, {}, testRules()).error().kind, Error::Kind::DoesNotFit);
    ImportOptions options;
    for (const auto &[sheet, name] : {std::pair(u"Blutdruck ä"_s, u"b"_s), std::pair(u"Secret"_s, u"c"_s)}) {
        options.table = sheet;
        QCOMPARE(read(path, options).table.info(0).name, name);
    }
    options.table = u"Third"_s;
    QCOMPARE(tryRead(path, options).error().kind, Error::Kind::DoesNotFit);
    QCOMPARE(listTables(path, {})->size(), 2);
}

void SpreadsheetTest::oneSheetWithCells()
{
    const QString path = write(
        u"one.xlsx"_s,
        xlsxParts({{"Sheet1", {}, {}, {}}, {"Data", row(1, {text("a")}) + row(2, {number("1")}), {}, {}}}));
    QCOMPARE(read(path).report.source.member, u"Data"_s);
    const QString empty = write(u"none.xlsx"_s, xlsxParts({{"Sheet1", {}, {}, {}}}));
    QCOMPARE(tryRead(empty).error().kind, Error::Kind::Unreadable);
}

static Parts withPart(Parts parts, const QString &name, const QByteArray &bytes)
{
    for (auto &part : parts) {
        if (part.first == name) {
            part.second = bytes;
            return parts;
        }
    }
    parts.append({name, bytes});
    return parts;
}

void SpreadsheetTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QByteArray>("bytes");
    const Parts good = xlsxParts({{"Sheet1", row(1, {text("a")}) + row(2, {number("1")}), {}, {}}}, {"x"});
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    const auto parts = [](const char *name, const Parts &all) {
        QTest::newRow(name) << u"bad.xlsx"_s << all << QByteArray();
    };
    parts("entities", withPart(good, sheet, "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>"));
    parts("nested", withPart(good, sheet, QByteArray("<a>").repeated(100'000)));
    parts("cut off", withPart(good, sheet, "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c>"));
    parts("no XML", withPart(good, sheet, "hello"));
    parts("no workbook", withPart(good, u"xl/workbook.xml"_s, "<workbook/>"));
    parts("binary workbook", withPart(good, u"xl/workbook.bin"_s, "x"));
    parts("rows out of order", xlsxParts({{"S", row(2, {number("1")}) + row(1, {number("1")}), {}, {}}}));
    parts("a cell twice",
          xlsxParts({{"S", row(1, {"<c r=\"A1\"><v>1</v></c>", "<c r=\"A1\"><v>2</v></c>"}), {}, {}}}));
    parts("row beyond the last", xlsxParts({{"S", row(2'000'000, {number("1")}), {}, {}}}));
    parts("column beyond the last", xlsxParts({{"S", row(1, {"<c r=\"ZZZ1\"><v>1</v></c>"}), {}, {}}}));
    parts("text that is not there", xlsxParts({{"S", row(1, {"<c t=\"s\"><v>7</v></c>"}), {}, {}}}, {"x"}));
    const auto bytes = [](const char *name, const QString &file, const QByteArray &content) {
        QTest::newRow(name) << file << Parts() << content;
    };
    bytes("password", u"locked.xlsx"_s, oleFile(u"EncryptedPackage"_s, "secret"));
    bytes("document", u"letter.doc"_s, oleFile(u"WordDocument"_s, "text"));
    bytes("cut container", u"cut.xls"_s, oleFile(u"Workbook"_s, "x").left(600));
    bytes("no record", u"bad.xls"_s, oleFile(u"Workbook"_s, "x"));
    bytes("password of old", u"old.xls"_s,
          oleFile(u"Workbook"_s, record(0x0809, bytesOf(quint16(0x0600))) + record(0x002F, "..")));
    QTest::newRow("password of OpenDocument")
        << u"bad.ods"_s
        << withPart(odsParts({}), u"META-INF/manifest.xml"_s, "<manifest><encryption-data/></manifest>")
        << QByteArray();
    QTest::newRow("repeated without end")
        << u"bad.ods"_s
        << odsParts("<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"1000000\">"
                    "<table:table-cell office:value-type=\"float\" office:value=\"1\" "
                    "table:number-columns-repeated=\"16000\"/></table:table-row></table:table>")
        << QByteArray();
}

void SpreadsheetTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(Parts, parts);
    QFETCH(QByteArray, bytes);
    const QString path = parts.isEmpty() ? write(name, bytes) : write(name, parts);
    const Result<Imported> result = tryRead(path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreadable);
    QVERIFY2(result.error().message.contains(name) && result.error().message.endsWith(u'.'),
             qPrintable(result.error().message));
    QVERIFY(!previewFile(path, {}, testRules()));
}

void SpreadsheetTest::zipBomb()
{
    const Parts good = xlsxParts({{"Sheet1", row(1, {text("a")}), {}, {}}});
    const QString bomb = write(u"bomb.xlsx"_s,
                               withPart(good, u"xl/worksheets/sheet1.xml"_s,
                                        "<worksheet>" + QByteArray(30'000'000, ' ') + "</worksheet>"));
    QVERIFY(!tryRead(bomb));
    const QString out = write(u"out.xlsx"_s, withPart(good, u"../evil.xml"_s, "x"));
    QCOMPARE(tryRead(out).error().kind, Error::Kind::Unreadable);
}

void SpreadsheetTest::asText()
{
    const QString path =
        write(u"text.xlsx"_s,
              xlsxParts({{"S",
                          row(1, {text("a"), text("b")}) + row(2, {number("1.50"), number("45356", 1)})
                              + row(3, {"<c t=\"e\"><v>#N/A</v></c>", text("007")}),
                          {},
                          {}}}));
    ImportOptions options;
    options.asText = true;
    const QList<QStringList> expected{{u"a"_s, u"b"_s}, {u"1.5"_s, u"2024-03-05"_s}, {u"#N/A"_s, u"007"_s}};
    const Imported imported = read(path, options);
    QCOMPARE(shown(imported.table), expected);
    QCOMPARE(typeIds(imported.table), QStringList({u"text"_s, u"text"_s}));
}

void SpreadsheetTest::previews()
{
    QByteArray rows = row(1, {text("id"), text("sbp")});
    for (int i = 2; i < 2000; ++i)
        rows += row(i, {text("P" + QByteArray::number(i)), i == 3 ? text("refused") : number("120.5")});
    const QString path = write(u"preview.xlsx"_s, xlsxParts({{"S", rows, {}, {}}}));
    const Result<ImportPreview> preview = previewFile(path, {}, testRules(), 50);
    QVERIFY(preview);
    QVERIFY(!preview->complete);
    QCOMPARE(preview->rows.size(), 50);
    QCOMPARE(preview->lines[0], 2);
    QCOMPARE(preview->columns[1].type, ColumnType::Number);
    QCOMPARE(preview->rows[0][1].raw, u"120.5"_s);
    QCOMPARE(preview->rows[0][1].parsed, u"120.5"_s);
    QCOMPARE(preview->rows[1][1].raw, u"refused"_s);
    QVERIFY(!preview->rows[1][1].fits);
}

namespace {

class StopAtOnce final : public Progress
{
public:
    bool update(qint64, qint64) override { return false; }
};

} // namespace

void SpreadsheetTest::cancels()
{
    QByteArray rows = row(1, {text("a")});
    for (int i = 2; i < 20'000; ++i)
        rows += row(i, {number(QByteArray::number(i * 7919 % 10'007))});
    const QString path = write(u"long.xlsx"_s, xlsxParts({{"S", rows, {}, {}}}));
    StopAtOnce stop;
    const Result<Imported> result = importFile(path, {}, testRules(), stop);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

static QByteArray odsCell(const QByteArray &type, const QByteArray &value, const QByteArray &more = {})
{
    const QByteArray name = type == "float" || type == "percentage" ? QByteArray("value") : type + "-value";
    return "<table:table-cell office:value-type=\"" + type + "\" office:" + name + "=\"" + value + "\" "
        + more + "/>";
}

static QByteArray odsText(const QByteArray &content)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + content
        + "</text:p></table:table-cell>";
}

void SpreadsheetTest::openDocument()
{
    const QByteArray rows = "<table:table-row>" + odsText("id") + odsText("sbp") + odsText("day")
        + odsText("at") + odsText("smokes")
        + "</table:table-row><table:table-row table:number-rows-repeated=\"2\">"
        + odsText("a<text:s text:c=\"2\"/>b<office:annotation><text:p>no</text:p></office:annotation>")
        + odsCell("float", "120.1") + odsCell("date", "2024-03-05") + odsCell("time", "PT12H30M00S")
        + odsCell("boolean", "true") + "</table:table-row><table:table-row>" + odsText("c")
        + "<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\" "
          "table:formula=\"x\"><text:p>#N/A"
          "</text:p></table:table-cell><table:covered-table-cell><text:p>covered</text:p></"
          "table:covered-table-cell>"
          "<table:table-cell/>"
        + odsCell("boolean", "false")
        + "<table:table-cell><table:table table:name=\"inner\"><table:table-row>" + odsText("inner")
        + "</table:table-row></table:table></table:table-cell>"
          "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>";
    const Imported imported =
        read(write(u"t.ods"_s, odsParts("<table:table table:name=\"Visits\">" + rows + "</table:table>")));
    const QList<QStringList> expected{{u"id"_s, u"sbp"_s, u"day"_s, u"at"_s, u"smokes"_s},
                                      {u"a  b"_s, u"120.1"_s, u"2024-03-05"_s, u"12:30:00"_s, u"TRUE"_s},
                                      {u"a  b"_s, u"120.1"_s, u"2024-03-05"_s, u"12:30:00"_s, u"TRUE"_s},
                                      {u"c"_s, u"#N/A"_s, {}, {}, u"FALSE"_s}};
    QCOMPARE(shown(imported.table), expected);
    QCOMPARE(typeIds(imported.table),
             QStringList({u"text"_s, u"number"_s, u"date"_s, u"time"_s, u"boolean"_s}));
    QCOMPARE(imported.table.column(1).reasonName(imported.table.column(1).reason(2)), u"error:#N/A"_s);
    QCOMPARE(imported.report.format, u"ods"_s);
    QCOMPARE(imported.table.lineOf(2), 4);
}

void SpreadsheetTest::hiddenOpenDocument()
{
    const QByteArray plainRow = "<table:table-row>" + odsText("a") + "</table:table-row>";
    const QByteArray hiddenRow =
        "<table:table-row table:visibility=\"filter\">" + odsText("b") + "</table:table-row>";
    const Imported imported =
        read(write(u"h.ods"_s,
                   odsParts("<table:table table:name=\"Old\" table:style-name=\"h\">" + plainRow
                            + "</table:table>"
                              "<table:table table:name=\"Visits\">"
                            + plainRow + hiddenRow + "</table:table>")));
    QCOMPARE(imported.report.source.member, u"Visits"_s);
    const QString told = sentences(imported.report);
    QVERIFY2(told.contains(u"Old"_s) && told.contains(u"like all others: 2"_s), qPrintable(told));
}

/// Globals with one sheet behind them. Styles 0 and 1: a number and a date.
static QByteArray oldWorkbook(const QByteArray &cells, const QByteArray &strings)
{
    const QByteArray begin = bytesOf(quint16(0x0600));
    const auto globals = [&](quint32 position) {
        return record(0x0809, begin + bytesOf(quint16(5)))
            + record(0x00E0, place(0, 0) + QByteArray(14, '\0'))
            + record(0x00E0, place(0, 14) + QByteArray(14, '\0'))
            + record(0x0085, bytesOf(position) + QByteArray(2, '\0') + QByteArray("\4\0Data", 6)) + strings
            + record(0x000A, {});
    };
    const auto size = static_cast<quint32>(globals(0).size());
    return globals(size) + record(0x0809, begin + bytesOf(quint16(0x10))) + cells + record(0x000A, {});
}

void SpreadsheetTest::oldExcel()
{
    const QByteArray strings =
        record(0x00FC,
               bytesOf(quint32(4)) + bytesOf(quint32(4)) + QByteArray("\2\0\0id", 5)
                   + QByteArray("\3\0\0sbp", 6) + QByteArray("\3\0\0day", 6) + QByteArray("\2\0\0ok", 5));
    const auto shared = [](quint16 r, quint16 c, quint32 i) {
        return record(0x00FD, place(r, c) + bytesOf(i));
    };
    const QByteArray cells = shared(0, 0, 0) + shared(0, 1, 1) + shared(0, 2, 2) + shared(0, 3, 3)
        + record(0x0203, place(1, 0) + bytesOf(1.1))
        + record(0x027E, place(1, 1) + bytesOf(quint32(12050 << 2 | 3)))
        + record(0x0203, place(1, 2, 1) + bytesOf(45356.0))
        + record(0x0205, place(1, 3) + QByteArray("\1\0", 2))
        + record(0x0208, bytesOf(quint16(2)) + QByteArray(10, '\0') + bytesOf(quint32(0x20)))
        + record(0x00BD,
                 bytesOf(quint16(2)) + bytesOf(quint16(0)) + bytesOf(quint16(0))
                     + bytesOf(quint32(7 << 2 | 2)) + bytesOf(quint16(0)) + bytesOf(quint32(0x405E0000))
                     + bytesOf(quint16(1)))
        + record(0x0205, place(2, 3) + QByteArray("\0\0", 2)) + record(0x0203, place(3, 0) + bytesOf(8.0))
        + record(0x0205, place(3, 1) + QByteArray("\x2A\1", 2))
        + record(0x0006, place(3, 2, 1) + bytesOf(45357.0) + QByteArray(8, '\0'))
        + record(0x0006, place(3, 3) + QByteArray("\1\0\1\0\0\0\xFF\xFF", 8) + QByteArray(8, '\0'));
    const Imported imported = read(write(u"t.xls"_s, oleFile(u"Workbook"_s, oldWorkbook(cells, strings))));
    const QList<QStringList> expected{{u"id"_s, u"sbp"_s, u"day"_s, u"ok"_s},
                                      {u"1.1"_s, u"120.5"_s, u"2024-03-05"_s, u"TRUE"_s},
                                      {u"7"_s, u"120"_s, {}, u"FALSE"_s},
                                      {u"8"_s, u"#N/A"_s, u"2024-03-06"_s, u"TRUE"_s}};
    QCOMPARE(shown(imported.table), expected);
    QCOMPARE(typeIds(imported.table).mid(1), QStringList({u"number"_s, u"date"_s, u"boolean"_s}));
    QVERIFY(sentences(imported.report).contains(u"hidden"_s));
    QCOMPARE(imported.report.source.member, u"Data"_s);
}

/// A text that a continuing record cuts in two, the second half in wide characters.
void SpreadsheetTest::oldExcelTexts()
{
    const QByteArray strings = record(0x00FC,
                                      bytesOf(quint32(2)) + bytesOf(quint32(2)) + QByteArray("\4\0\0name", 7)
                                          + QByteArray("\4\0\0ab", 5))
        + record(0x003C, QByteArray("\1\xAC\x20\xE4\0", 5));
    const QByteArray cells = record(0x00FD, place(0, 0) + bytesOf(quint32(0)))
        + record(0x00FD, place(1, 0) + bytesOf(quint32(1)))
        + record(0x0006, place(2, 0) + QByteArray("\0\0\0\0\0\0\xFF\xFF", 8) + QByteArray(8, '\0'))
        + record(0x0207, QByteArray("\3\0\0abc", 6));
    const Imported imported = read(write(u"s.xls"_s, oleFile(u"Workbook"_s, oldWorkbook(cells, strings))));
    QCOMPARE(shown(imported.table), QList<QStringList>({{u"name"_s}, {u"ab\u20AC\u00E4"_s}, {u"abc"_s}}));
}

static const RegisterTest<SpreadsheetTest> registered;
#include "tst_spreadsheet.moc"
