// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formatreader.h"
#include "app/import/spreadsheet/dateformat.h"
#include "app/table/cellformat.h"
#include "tests/app/import/workbooktest.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Tables of OpenDocument.
class OpenDocumentTest : public WorkbookTest
{
    Q_OBJECT

private slots:
    void openDocument();
    void hiddenOpenDocument();
    void resultsOfFormulas();
    void odsWithoutItsMark_data();
    void odsWithoutItsMark();
};

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

void OpenDocumentTest::openDocument()
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

void OpenDocumentTest::hiddenOpenDocument()
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

void OpenDocumentTest::resultsOfFormulas()
{
    const auto formula = [](const QByteArray &type, const QByteArray &content) {
        return "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
               "<table:table-cell table:formula=\"x\""
            + type + ">" + content + "</table:table-cell></table:table-row>";
    };
    const QByteArray empty = "<text:p></text:p>";
    const QByteArray rows = "<table:table-row>" + odsText("a") + odsText("b") + "</table:table-row>"
        + formula({}, empty) + formula({}, {}) + formula(" office:value-type=\"string\"", empty)
        + formula(" office:value-type=\"string\"", "<text:p>#DIV/0!</text:p>");
    const Imported imported =
        read(write(u"f.ods"_s, odsParts("<table:table table:name=\"V\">" + rows + "</table:table>")));
    const Column &results = imported.table.column(1);
    QCOMPARE(results.reasonName(results.reason(0)), u"empty"_s);
    QCOMPARE(results.reasonName(results.reason(3)), u"error:#DIV/0!"_s);
    const QString told = sentences(imported.report);
    QVERIFY2(told.contains(u"1 formula has"_s) || told.contains(u": B3"_s), qPrintable(told));
    QVERIFY2(!told.contains(u"B2"_s) && !told.contains(u"B4"_s), qPrintable(told));
}

void OpenDocumentTest::odsWithoutItsMark_data()
{
    QTest::addColumn<QList<int>>("order"); ///< of the parts; the first one is not packed
    QTest::newRow("type behind") << QList<int>{1, 0};
    QTest::newRow("type packed") << QList<int>{2, 0, 1};
}

void OpenDocumentTest::odsWithoutItsMark()
{
    QFETCH(QList<int>, order);
    const Parts all = odsParts("<table:table table:name=\"V\"><table:table-row>" + odsText("a")
                               + "</table:table-row><table:table-row>" + odsCell("float", "1.5")
                               + "</table:table-row></table:table>")
        + Parts{{u"meta.xml"_s, "<x/>"}};
    Parts parts;
    for (const int part : order)
        parts.append(all[part]);
    QCOMPARE(shown(read(write(u"odd.ods"_s, parts)).table), (QList<QStringList>{{u"a"_s}, {u"1.5"_s}}));
}

static const RegisterTest<OpenDocumentTest> registered;

#include "tst_opendocument.moc"
