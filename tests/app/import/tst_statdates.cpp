// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statdates.h"
#include "app/table/cellformat.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class StatDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsFormats_data();
    void knowsFormats();
    void leavesNumbersAlone_data();
    void leavesNumbersAlone();
    void refusesWhatIsNoDate();
};

void StatDatesTest::knowsFormats_data()
{
    QTest::addColumn<StatFormat>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](StatFormat file, const char *format, double value, const char *text) {
        QTest::addRow("%s %g", format, value)
            << file << QString::fromLatin1(format) << value << QString::fromLatin1(text);
    };
    // SPSS Command Syntax Reference: seconds since the first day of the Gregorian calendar.
    row(StatFormat::Sav, "DATE11", 0, "1582-10-14");
    row(StatFormat::Sav, "ADATE10", 13'166'064'000, "2000-01-01");
    row(StatFormat::Zsav, "SDATE10", 13'166'064'000, "2000-01-01");
    row(StatFormat::Por, "EDATE10", 13'166'064'000, "2000-01-01");
    row(StatFormat::Sav, "MOYR8", 13'166'064'000, "2000-01-01");
    row(StatFormat::Sav, "DATETIME23.2", 13'166'064'000.25, "2000-01-01T00:00:00.250");
    row(StatFormat::Sav, "YMDHMS19", 13'166'064'061, "2000-01-01T00:01:01");
    row(StatFormat::Sav, "TIME11.2", 43'870.09, "12:11:10.090");
    // Stata [D] Datetime.
    row(StatFormat::Dta, "%td", 0, "1960-01-01");
    row(StatFormat::Dta, "%d", -1, "1959-12-31");
    row(StatFormat::Dta, "%-td", 18'321, "2010-02-28");
    row(StatFormat::Dta, "%tdD_m_Y", 18'322, "2010-03-01");
    row(StatFormat::Dta, "%tc", 1'479'597'200'000, "2006-11-19T23:13:20");
    row(StatFormat::Dta, "%tcHH:MM:SS", 36'610'000, "10:10:10");
    row(StatFormat::Dta, "%tcDDmonCCYY_HH:MM", 0, "1960-01-01T00:00:00");
    row(StatFormat::Dta, "%tC", 1'479'597'223'000, "2006-11-19T23:13:20"); // 23 leap seconds by then
    row(StatFormat::Dta, "%tC", 0, "1960-01-01T00:00:00");
    row(StatFormat::Dta, "%tw", 0, "1960-01-01");
    row(StatFormat::Dta, "%tw", 2'601, "2010-01-08");
    row(StatFormat::Dta, "%tw", -1, "1959-12-24");
    row(StatFormat::Dta, "%tm", 600, "2010-01-01");
    row(StatFormat::Dta, "%tm", -1, "1959-12-01");
    row(StatFormat::Dta, "%tq", 201, "2010-04-01");
    row(StatFormat::Dta, "%th", -1, "1959-07-01");
    // SAS 9.4 Formats and Informats: days or seconds since 1960.
    row(StatFormat::Sas7bdat, "DATE9.", 0, "1960-01-01");
    row(StatFormat::Sas7bdat, "DATE", 21'974, "2020-02-29");
    row(StatFormat::Xpt, "YYMMDD10", 21'974, "2020-02-29");
    row(StatFormat::Xpt, "E8601DA10.", 21'974, "2020-02-29");
    row(StatFormat::Sas7bdat, "yymmdd10.", 21'974, "2020-02-29");
    row(StatFormat::Sas7bdat, "DATETIME20.", 1'898'603'130, "2020-02-29T13:45:30");
    row(StatFormat::Sas7bdat, "E8601DT19.", 1'898'603'130, "2020-02-29T13:45:30");
    row(StatFormat::Xpt, "TIME20.3", 49'530.5, "13:45:30.500");
}

void StatDatesTest::knowsFormats()
{
    QFETCH(StatFormat, file);
    QFETCH(QString, format);
    QFETCH(double, value);
    QFETCH(QString, text);
    const auto rule = dateRule(file, format);
    QVERIFY(rule);
    const auto ticks = ticksOf(value, *rule);
    QVERIFY(ticks);
    QCOMPARE(QString::fromLatin1(isoText(rule->type, *ticks)), text);
}

void StatDatesTest::leavesNumbersAlone_data()
{
    QTest::addColumn<StatFormat>("file");
    QTest::addColumn<QString>("format");
    for (const char *format : {"F8.2", "COMMA9.2", "WKDAY3", "MONTH9", "", "DOLLAR8"})
        QTest::addRow("SPSS %s", format) << StatFormat::Sav << QString::fromLatin1(format);
    for (const char *format : {"%9.0g", "%ty", "%tbnyse", "%12.2f"})
        QTest::addRow("Stata %s", format) << StatFormat::Dta << QString::fromLatin1(format);
    for (const char *format : {"BEST12.", "8.2", "YEAR4.", "DATEX9.", "", "MMDDYYX10."})
        QTest::addRow("SAS %s", format) << StatFormat::Xpt << QString::fromLatin1(format);
}

void StatDatesTest::leavesNumbersAlone()
{
    QFETCH(StatFormat, file);
    QFETCH(QString, format);
    QVERIFY(!dateRule(file, format));
}

void StatDatesTest::refusesWhatIsNoDate()
{
    const auto days = *dateRule(StatFormat::Dta, u"%td"_s);
    QVERIFY(!ticksOf(1e9, days));
    QVERIFY(!ticksOf(-1e300, days));
    const auto months = *dateRule(StatFormat::Dta, u"%tm"_s);
    QVERIFY(!ticksOf(1.5, months));
    QVERIFY(!ticksOf(1e12, months));
}

static const sphygma::RegisterTest<StatDatesTest> registered;

#include "tst_statdates.moc"
