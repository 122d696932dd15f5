// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formatreader.h"
#include "app/import/spreadsheet/dateformat.h"
#include "app/table/cellformat.h"
#include "tests/app/import/workbooktest.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

class SpreadsheetTest : public WorkbookTest
{
    Q_OBJECT

private slots:
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
};

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
    const QByteArray person = row(last + 1, {text("Suma"), number("2"), number("178")}), // a mean by chance
        two = total + row(last + 2, {text("Mean"), number("2"), number("120.5")});
    const Imported named = read(write(u"suma.xlsx"_s, xlsxParts({{"S", rows + person, {}, {}}})));
    QCOMPARE(named.table.rowCount(), last);
    const Imported both = read(write(u"two.xlsx"_s, xlsxParts({{"S", rows + two, {}, {}}})));
    QCOMPARE(both.table.rowCount(), last - 1);
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
    bytes("web page", u"page.xls"_s,
          "\xEF\xBB\xBF<html><body><table><tr><td>id</td></tr></table></body></html>");
    bytes("table of a web page", u"table.xls"_s, "\n<TABLE border=1><tr><td>id</td></tr></TABLE>");
    bytes("web archive", u"archive.xls"_s, "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n");
    bytes("XML of 2003", u"old.xls"_s,
          "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
    bytes("flat OpenDocument", u"flat.fods"_s,
          "<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"o\"/>");
    bytes("SYLK", u"links.slk"_s, "ID;PWXL;N;E\nC;Y1;X1;K\"id\"\nE\n");
    bytes("DIF", u"data.dif"_s, "TABLE\r\n0,1\r\n\"Sheet1\"\r\nVECTORS\r\n0,4\r\n");
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

static const RegisterTest<SpreadsheetTest> registered;

#include "tst_spreadsheet.moc"
