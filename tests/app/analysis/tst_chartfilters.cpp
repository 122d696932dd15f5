// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agechart.h"
#include "app/analysis/filtercolumns.h"
#include "app/analysis/pointgroups.h"
#include "app/base/translator.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

static QString said(const Phrase &phrase)
{
    return Translator().text(phrase);
}

static ChartFilter ofDays(const QString &column, const QString &since, const QString &until)
{
    ChartFilter filter{column, {}};
    filter.since = QDate::fromString(since, Qt::ISODate);
    filter.until = QDate::fromString(until, Qt::ISODate);
    return filter;
}

/// Visits by day and to the minute; the fourth has no date, the last one no time that can be read.
static Table visits()
{
    return makeTable(
        {{u"day"_s,
          ColumnType::Date,
          {u"1969-12-31"_s, u"2024-01-01"_s, u"2024-01-31"_s, u""_s, u"2024-02-29"_s, u"2024-03-01"_s}},
         {u"time"_s,
          ColumnType::DateTime,
          {u"1969-12-31T23:59:59"_s, u"2024-01-01T00:00:00"_s, u"2024-01-31T23:59:59.999"_s,
           u"2024-02-01T00:00:00"_s, u"2024-02-29T08:30:00"_s, u"soon"_s}},
         {u"sbp"_s,
          ColumnType::Number,
          {u"120"_s, u""_s, u"140"_s, u"150"_s, u"160"_s, u"170"_s},
          {},
          u"mm[Hg]"_s},
         {u"clock"_s,
          ColumnType::Time,
          {u"08:00:00"_s, u"09:00:00"_s, u"10:00:00"_s, u"11:00:00"_s, u"12:00:00"_s, u"13:00:00"_s}}});
}

static QList<qsizetype> keptRows(const Table &table)
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.isKept(row))
            rows += row;
    }
    return rows;
}

class ChartFiltersTest : public QObject
{
    Q_OBJECT

private slots:
    void daysAreCountedInFull_data();
    void daysAreCountedInFull();
    void filtersNarrowOneAnother();
    void aFilterIsSaid_data();
    void aFilterIsSaid();
    void rowsWithoutAValueAreCounted();
    void columnsTellTheirEnds();
    void aColumnOfOneDayIsNoFilter();
};

void ChartFiltersTest::daysAreCountedInFull_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QList<qsizetype>>("rows");
    using Rows = QList<qsizetype>;
    QTest::newRow("both ends belong to it")
        << u"day"_s << u"2024-01-01"_s << u"2024-02-29"_s << Rows{1, 2, 4};
    QTest::newRow("one day") << u"day"_s << u"2024-01-31"_s << u"2024-01-31"_s << Rows{2};
    QTest::newRow("no last") << u"day"_s << u"2024-02-29"_s << QString() << Rows{4, 5};
    QTest::newRow("no first") << u"day"_s << QString() << u"2024-01-01"_s << Rows{0, 1};
    QTest::newRow("before 1970") << u"day"_s << QString() << u"1969-12-31"_s << Rows{0};
    QTest::newRow("after 1969") << u"day"_s << u"1970-01-01"_s << QString() << Rows{1, 2, 4, 5};
    QTest::newRow("between") << u"day"_s << u"2024-02-01"_s << u"2024-02-28"_s << Rows{};
    QTest::newRow("times of the last day") << u"time"_s << u"2024-01-01"_s << u"2024-01-31"_s << Rows{1, 2};
    QTest::newRow("midnight is of the next day")
        << u"time"_s << u"2024-02-01"_s << u"2024-02-01"_s << Rows{3};
    QTest::newRow("the last second of 1969") << u"time"_s << u"1969-12-31"_s << u"1969-12-31"_s << Rows{0};
    QTest::newRow("the other way round") << u"day"_s << u"2024-02-01"_s << u"2024-01-01"_s << Rows{};
    const Rows all{0, 1, 2, 3, 4, 5};
    QTest::newRow("a number has no day") << u"sbp"_s << u"2024-01-01"_s << QString() << all;
    QTest::newRow("nor has a time of day") << u"clock"_s << u"2024-01-01"_s << QString() << all;
    QTest::newRow("no such column") << u"month"_s << u"2024-01-01"_s << QString() << all;
}

void ChartFiltersTest::daysAreCountedInFull()
{
    QFETCH(QString, column);
    QFETCH(QString, since);
    QFETCH(QString, until);
    QTEST(keptRows(filteredTable(visits(), {ofDays(column, since, until)})), "rows");
}

void ChartFiltersTest::filtersNarrowOneAnother()
{
    ChartFilter range{u"sbp"_s, {}};
    range.from = 140;
    const QList<ChartFilter> filters{ofDays(u"day"_s, u"2024-01-01"_s, {}), range,
                                     ofDays(u"time"_s, {}, u"2024-02-01"_s)};
    QCOMPARE(keptRows(filteredTable(visits(), filters)), QList<qsizetype>{2});
}

void ChartFiltersTest::aFilterIsSaid_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("text");
    QTest::newRow("both") << u"2024-01-05"_s << u"2024-02-29"_s << u"day from 2024-01-05 to 2024-02-29"_s;
    QTest::newRow("one day") << u"2024-01-05"_s << u"2024-01-05"_s << u"day = 2024-01-05"_s;
    QTest::newRow("no last") << u"2024-01-05"_s << QString() << u"day on 2024-01-05 or later"_s;
    QTest::newRow("no first") << QString() << u"2024-01-05"_s << u"day on 2024-01-05 or earlier"_s;
}

void ChartFiltersTest::aFilterIsSaid()
{
    QFETCH(QString, since);
    QFETCH(QString, until);
    QTEST(said(filterPhrase(ofDays(u"day"_s, since, until))), "text");
}

void ChartFiltersTest::rowsWithoutAValueAreCounted()
{
    RowSet kept(6);
    for (const qsizetype row : {0, 1, 3, 5})
        kept.insert(row);
    ChartFilter range{u"sbp"_s, {}};
    range.to = 150;
    const Table table = visits().withKept(kept);
    const QList<ChartFilter> filters{ofDays(u"day"_s, u"2024-01-01"_s, {}),
                                     range,
                                     {u"sbp"_s, {u"120"_s}},
                                     ofDays(u"time"_s, u"2024-01-01"_s, {}),
                                     ofDays(u"gone"_s, u"2024-01-01"_s, {})};
    QStringList notes;
    for (const Phrase &note : filterNotes(table, filters))
        notes += said(note);
    QCOMPARE(notes,
             (QStringList{u"day on 2024-01-01 or later; 1 row without a value is left out"_s,
                          u"sbp at most 150; 1 row without a value is left out"_s, u"sbp = 120"_s,
                          u"time on 2024-01-01 or later; 1 row without a value is left out"_s,
                          u"gone on 2024-01-01 or later"_s}));
}

void ChartFiltersTest::columnsTellTheirEnds()
{
    NoProgress progress;
    RowSet kept(6);
    for (const qsizetype row : {1, 2, 3, 4})
        kept.insert(row);
    const Table table = visits().withKept(kept);
    const auto columns = filterColumns(table, 0, progress).value();
    QCOMPARE(columns.size(), 3); // a time of day has neither
    QCOMPARE(columns[0].name, u"day"_s);
    QVERIFY(columns[0].hasRange() && !columns[0].range && columns[0].values.isEmpty());
    QCOMPARE(columns[0].first, QDate(2024, 1, 1));
    QCOMPARE(columns[0].last, QDate(2024, 2, 29));
    QCOMPARE(columns[0].missing, 1);
    QCOMPARE(columns[1].first, QDate(2024, 1, 1));
    QCOMPARE(columns[1].last, QDate(2024, 2, 29));
    QCOMPARE(columns[1].missing, 0);
    QCOMPARE(columns[2].range->low, 140.0);
    QCOMPARE(columns[2].range->high, 160.0);
    QCOMPARE(columns[2].missing, 1);
    QCOMPARE(said(columns[2].title), u"sbp (mmHg)"_s);
}

void ChartFiltersTest::aColumnOfOneDayIsNoFilter()
{
    NoProgress progress;
    const Table table = makeTable(
        {{u"time"_s, ColumnType::DateTime, {u"2024-01-01T00:00:00"_s, u"2024-01-01T23:59:59"_s, u""_s}}});
    QVERIFY(filterColumns(table, 12, progress).value().isEmpty());
}

static const RegisterTest<ChartFiltersTest> registered;
#include "tst_chartfilters.moc"
