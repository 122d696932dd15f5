// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formatreader.h"
#include "app/import/spreadsheet/dateformat.h"
#include "app/table/cellformat.h"
#include "tests/app/import/workbooktest.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Workbooks of Excel before 2007.
class OldExcelTest : public WorkbookTest
{
    Q_OBJECT

private slots:
    void oldExcel();
    void oldExcelTexts();
};

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

void OldExcelTest::oldExcel()
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
void OldExcelTest::oldExcelTexts()
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

static const RegisterTest<OldExcelTest> registered;

#include "tst_oldexcel.moc"
