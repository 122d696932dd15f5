// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// dropDuplicateRows and averageReadings.
class RowStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatedRows_data();
    void repeatedRows();
    void sideBySide_data();
    void sideBySide();
    void systolicOnly();
    void rowsOfAVisit();
    void rowsWithoutKeyStandAlone();
    void readingsLoseTheirRole();
    void unitsMustAgree();
};

void RowStepsTest::repeatedRows_data()
{
    QTest::addColumn<StepPtr>("step");
    QTest::addColumn<QList<qsizetype>>("removed");
    using Rows = QList<qsizetype>;
    QTest::newRow("all columns") << dropDuplicateRows({}) << Rows{3};
    QTest::newRow("all columns, last") << dropDuplicateRows({}, true) << Rows{0};
    QTest::newRow("by patient") << dropDuplicateRows({u"id"_s}) << Rows{2, 3, 5};
    QTest::newRow("by patient, last") << dropDuplicateRows({u"id"_s}, true) << Rows{0, 2, 4};
}

void RowStepsTest::repeatedRows()
{
    QFETCH(const StepPtr, step);
    QFETCH(const QList<qsizetype>, removed);
    const Table table = makeTable(
        {{u"id"_s, ColumnType::Text, {u"a"_s, u"b"_s, u"a"_s, u"a"_s, u""_s, u""_s}},
         {u"sbp"_s, ColumnType::Number, {u"120"_s, u"120"_s, u"121"_s, u"120.0"_s, u"1"_s, u"2"_s}}});
    const StepOutcome outcome = runStep(table, step);
    QCOMPARE(rowsOf(outcome.changes.removedRows), removed);
    QCOMPARE(outcome.table.keptCount(), 6 - removed.size());
    QCOMPARE(runStep(outcome.table, step).changes.removedCount(), 0);
}

static Table threeReadings()
{
    using enum ColumnType;
    const QString mmHg = u"mm[Hg]"_s;
    return makeTable({{u"s1"_s, Number, {u"150"_s, u""_s, u"NA"_s, u"120"_s}, u"sbp"_s, mmHg},
                      {u"d1"_s, Number, {u"90"_s, u"80"_s, u""_s, u"80"_s}, u"dbp"_s, mmHg},
                      {u"s2"_s, Number, {u"140"_s, u"130"_s, u""_s, u""_s}, u"sbp"_s, mmHg},
                      {u"d2"_s, Number, {u"86"_s, u"82"_s, u""_s, u""_s}, u"dbp"_s, mmHg},
                      {u"s3"_s, Number, {u"136"_s, u"128"_s, u""_s, u""_s}, u"sbp"_s, mmHg},
                      {u"d3"_s, Number, {u"84"_s, u"78"_s, u""_s, u""_s}, u"dbp"_s, mmHg}});
}

static const QStringList systolicNames{u"s1"_s, u"s2"_s, u"s3"_s};
static const QStringList diastolicNames{u"d1"_s, u"d2"_s, u"d3"_s};

void RowStepsTest::sideBySide_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QStringList>("systolic");
    QTest::addColumn<QStringList>("diastolic");
    QTest::newRow("mean") << u"all_mean"_s << QStringList{u"142"_s, u"129"_s, {}, u"120"_s}
                          << QStringList{u"86.66666666666667"_s, u"80"_s, {}, u"80"_s};
    QTest::newRow("last two") << u"esc"_s << QStringList{u"138"_s, u"129"_s, {}, u"120"_s}
                              << QStringList{u"85"_s, u"80"_s, {}, u"80"_s};
    QTest::newRow("lower of the last two") << u"nice"_s << QStringList{u"136"_s, u"128"_s, {}, u"120"_s}
                                           << QStringList{u"84"_s, u"78"_s, {}, u"80"_s};
}

void RowStepsTest::sideBySide()
{
    QFETCH(const QString, protocol);
    QFETCH(const QStringList, systolic);
    QFETCH(const QStringList, diastolic);
    const StepOutcome outcome =
        runStep(threeReadings(), averageReadingsStep({protocol, systolicNames, diastolicNames, {}}));
    QCOMPARE(values(outcome.table, u"sbp_mean"_s), systolic);
    QCOMPARE(values(outcome.table, u"dbp_mean"_s), diastolic);
    QCOMPARE(outcome.table.keptCount(), 4);
    QCOMPARE(outcome.changes.changedCount(), 0);
}

void RowStepsTest::systolicOnly()
{
    const Table table =
        runStep(threeReadings(), averageReadingsStep({u"all_mean"_s, systolicNames, {}, {}, u"mean"_s}))
            .table;
    QCOMPARE(values(table, u"mean"_s), (QStringList{u"142"_s, u"129"_s, {}, u"120"_s}));
    QCOMPARE(table.columnCount(), 7);
    QCOMPARE(table.indexOfRole(u"sbp"_s), 6);
    QCOMPARE(table.indexOfRole(u"dbp"_s), 1);
}

void RowStepsTest::rowsOfAVisit()
{
    using enum ColumnType;
    const Table table = makeTable(
        {{u"id"_s, Text, {u"a"_s, u"b"_s, u"a"_s, u"a"_s, u"b"_s, u"a"_s}},
         {u"day"_s,
          Date,
          {u"2024-01-01"_s, u"2024-01-01"_s, u"2024-01-01"_s, u"2024-02-01"_s, u"2024-01-01"_s,
           u"2024-01-01"_s}},
         {u"sbp"_s,
          Number,
          {u"150"_s, u"120"_s, u"140"_s, u"131"_s, u"124"_s, u"130"_s},
          u"sbp"_s,
          u"mm[Hg]"_s},
         {u"dbp"_s, Number, {u"90"_s, u"80"_s, u"86"_s, u"81"_s, u"84"_s, u"82"_s}, u"dbp"_s, u"mm[Hg]"_s}});
    const StepPtr step = averageReadingsStep({u"esc"_s, {u"sbp"_s}, {u"dbp"_s}, {u"id"_s, u"day"_s}});
    const StepOutcome outcome = runStep(table, step);
    QCOMPARE(rowsOf(outcome.changes.removedRows), (QList<qsizetype>{2, 4, 5}));
    QCOMPARE(values(outcome.table, u"sbp_mean"_s), (QStringList{u"135"_s, u"122"_s, u"131"_s}));
    QCOMPARE(values(outcome.table, u"dbp_mean"_s), (QStringList{u"84"_s, u"82"_s, u"81"_s}));
    QCOMPARE(values(outcome.table, u"sbp"_s), (QStringList{u"150"_s, u"120"_s, u"131"_s}));
}

void RowStepsTest::rowsWithoutKeyStandAlone()
{
    const Table table =
        makeTable({{u"id"_s, ColumnType::Text, {u""_s, u""_s, u"a"_s, u"a"_s}},
                   {u"sbp"_s, ColumnType::Number, {u"100"_s, u"200"_s, u"120"_s, u"130"_s}, u"sbp"_s}});
    const StepOutcome outcome =
        runStep(table, averageReadingsStep({u"all_mean"_s, {u"sbp"_s}, {}, {u"id"_s}}));
    QCOMPARE(values(outcome.table, u"sbp_mean"_s), (QStringList{u"100"_s, u"200"_s, u"125"_s}));
}

void RowStepsTest::readingsLoseTheirRole()
{
    const Table table =
        runStep(threeReadings(), averageReadingsStep({u"all_mean"_s, systolicNames, diastolicNames, {}}))
            .table;
    QCOMPARE(table.indicesOfRole(u"sbp"_s), (QList<qsizetype>{6}));
    QCOMPARE(table.indicesOfRole(u"dbp"_s), (QList<qsizetype>{7}));
    QCOMPARE(table.info(6).unit, u"mm[Hg]"_s);
    QCOMPARE(table.info(6).source, u"averageReadings"_s);
    QVERIFY(misfit(table, averageReadingsStep({u"all_mean"_s, {u"s1"_s}, {}, {}})).contains(u"“sbp_mean”"_s));
}

void RowStepsTest::unitsMustAgree()
{
    Table table = threeReadings();
    Schema schema = table.schema();
    schema[2].unit = u"kPa"_s;
    const QString why = misfit(table.withSchema(schema),
                               averageReadingsStep({u"all_mean"_s, systolicNames, diastolicNames, {}}));
    QVERIFY2(why.contains(u"“s2”"_s) && why.contains(u"kPa"_s), qPrintable(why));
}

static const RegisterTest<RowStepsTest> registered;
#include "tst_rowsteps.moc"
