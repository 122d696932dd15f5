// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/showntext.h"
#include "tests/app/import/statfiletest.h"
#include "tests/app/import/statwriter.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Numbers of files of statistics programs keep their values, and all their rows.
class StatValuesTest : public StatFileFixture
{
    Q_OBJECT

private slots:
    void decimals_data();
    void decimals();
    void cutTransportFiles_data();
    void cutTransportFiles();
};

void StatValuesTest::decimals_data()
{
    QTest::addColumn<StatFormat>("format");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Stata, as needed") << StatFormat::Dta << QByteArray("%9.0g") << u"120.125"_s;
    QTest::newRow("Stata, two") << StatFormat::Dta << QByteArray("%9.2f") << u"120.13"_s;
    QTest::newRow("SAS, best") << StatFormat::Sas7bdat << QByteArray("BEST12") << u"120.125"_s;
    QTest::newRow("SAS, none") << StatFormat::Xpt << QByteArray() << u"120.125"_s;
    QTest::newRow("SPSS, two") << StatFormat::Sav << QByteArray("F8.2") << u"120.13"_s;
}

void StatValuesTest::decimals()
{
    QFETCH(StatFormat, format);
    QFETCH(QByteArray, written);
    QFETCH(QString, shown);
    StatWriter file(format);
    auto *sbp = file.number("sbp", written.isEmpty() ? nullptr : written.constData());
    file.begin(1);
    file.row([&] { file.put(sbp, 120.125); });
    QCOMPARE(shownText(table(file.finish(), u"shown.dat"_s).table, 0, 0), shown);
}

void StatValuesTest::cutTransportFiles_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("lost");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("reads");
    QTest::newRow("whole") << 5 << 0 << QByteArray() << true;
    QTest::newRow("within a record") << 5 << 100 << QByteArray() << false;
    QTest::newRow("within a record, 8") << 8 << 100 << QByteArray() << false;
    QTest::newRow("a line end more") << 5 << 0 << QByteArray("\r\n") << true;
}

void StatValuesTest::cutTransportFiles()
{
    QFETCH(int, version);
    QFETCH(int, lost);
    QFETCH(QByteArray, more);
    QFETCH(bool, reads);
    StatWriter file(StatFormat::Xpt, uint8_t(version));
    auto *sbp = file.number("sbp");
    constexpr int rows = 50;
    file.begin(rows);
    for (int i = 0; i < rows; ++i)
        file.row([&] { file.put(sbp, i); });
    QByteArray bytes = file.finish();
    bytes.chop(lost);
    const auto result = read(write(u"cut.xpt"_s, bytes + more));
    QCOMPARE(result.has_value(), reads);
    if (reads)
        QCOMPARE(result->table.rowCount(), rows);
    else
        QVERIFY2(result.error().message.contains(u"cut off"_s), qPrintable(result.error().message));
}

static const RegisterTest<StatValuesTest> registered;

#include "tst_statvalues.moc"
