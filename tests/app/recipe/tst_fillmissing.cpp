// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// fillMissing and resolveRepeatedKeys.
class FillMissingTest : public QObject
{
    Q_OBJECT

private slots:
    void fills_data();
    void fills();
    void misfits_data();
    void misfits();
    void flagStandsBesideTheColumn();
    void removedRowsTakeNoPart();
    void repeatedKeys_data();
    void repeatedKeys();
    void repeatedKeysFlag();

private:
    static Table visits();
};

Table FillMissingTest::visits()
{
    using enum ColumnType;
    return makeTable({
        {u"id"_s, Text, {u"a"_s, u"b"_s, u"a"_s, u""_s, u"b"_s, u"a"_s, u"c"_s}},
        {u"day"_s,
         Date,
         {u"2024-01-03"_s, u"2024-01-01"_s, u"2024-01-01"_s, u"2024-01-01"_s, u"2024-01-02"_s,
          u"2024-01-02"_s, u""_s}},
        {u"sbp"_s, Number, {u""_s, u"120"_s, u"150"_s, u"refused"_s, u""_s, u"140"_s, u"NA"_s}},
        {u"site"_s, Text, {u"N"_s, u"S"_s, u""_s, u"S"_s, u"N"_s, u""_s, u"N"_s}},
    });
}

void FillMissingTest::fills_data()
{
    QTest::addColumn<StepPtr>("step");
    QTest::addColumn<QStringList>("expected");
    using enum FillMissing::Method;
    const QString none;
    QTest::newRow("constant") << fillMissing({u"sbp"_s, Constant, u"1.5"_s})
                              << QStringList{u"1.5"_s, u"120"_s, u"150"_s, u"1.5"_s,
                                             u"1.5"_s, u"140"_s, u"1.5"_s};
    QTest::newRow("constant text") << fillMissing({u"site"_s, Constant, u"?"_s})
                                   << QStringList{u"N"_s, u"S"_s, u"?"_s, u"S"_s, u"N"_s, u"?"_s, u"N"_s};
    QTest::newRow("mean") << fillMissing({u"sbp"_s, Mean}) << QStringList{u"136.66666666666666"_s,
                                                                          u"120"_s,
                                                                          u"150"_s,
                                                                          u"136.66666666666666"_s,
                                                                          u"136.66666666666666"_s,
                                                                          u"140"_s,
                                                                          u"136.66666666666666"_s};
    QTest::newRow("median") << fillMissing({u"sbp"_s, Median})
                            << QStringList{u"140"_s, u"120"_s, u"150"_s, u"140"_s,
                                           u"140"_s, u"140"_s, u"140"_s};
    QTest::newRow("mode") << fillMissing({u"site"_s, Mode})
                          << QStringList{u"N"_s, u"S"_s, u"N"_s, u"S"_s, u"N"_s, u"N"_s, u"N"_s};
    QTest::newRow("mode of a tie") << fillMissing({u"sbp"_s, Mode})
                                   << QStringList{u"120"_s, u"120"_s, u"150"_s, u"120"_s,
                                                  u"120"_s, u"140"_s, u"120"_s};
    QTest::newRow("mode of dates") << fillMissing(
        {u"day"_s, Mode}) << QStringList{u"2024-01-03"_s, u"2024-01-01"_s, u"2024-01-01"_s, u"2024-01-01"_s,
                                         u"2024-01-02"_s, u"2024-01-02"_s, u"2024-01-01"_s};
    QTest::newRow("group median") << fillMissing({u"sbp"_s, GroupMedian, {}, {u"id"_s}})
                                  << QStringList{u"145"_s, u"120"_s, u"150"_s, none,
                                                 u"120"_s, u"140"_s, none};
    QTest::newRow("last, as in the file")
        << fillMissing({u"sbp"_s, LastOfPatient, {}, {u"id"_s}})
        << QStringList{none, u"120"_s, u"150"_s, none, u"120"_s, u"140"_s, none};
    QTest::newRow("last, by day") << fillMissing({u"sbp"_s, LastOfPatient, {}, {u"id"_s}, u"day"_s})
                                  << QStringList{u"140"_s, u"120"_s, u"150"_s, none,
                                                 u"120"_s, u"140"_s, none};
}

void FillMissingTest::fills()
{
    QFETCH(const StepPtr, step);
    QFETCH(const QStringList, expected);
    const QString column = step->columnsNeeded().first();
    const Table before = visits();
    const StepOutcome outcome = runStep(before, step);
    QCOMPARE(values(outcome.table, column), expected);
    QStringList flags;
    QList<qsizetype> filled;
    for (qsizetype row = 0; row < before.rowCount(); ++row) {
        const bool was = before.column(before.indexOf(column)).isValid(row);
        const bool is = outcome.table.column(outcome.table.indexOf(column)).isValid(row);
        flags.append(!was && is ? u"true"_s : u"false"_s);
        if (!was && is)
            filled.append(row);
    }
    QCOMPARE(values(outcome.table, column + u"_filled"_s), flags);
    QCOMPARE(changedRows(outcome, column), filled);
}

void FillMissingTest::misfits_data()
{
    QTest::addColumn<StepPtr>("step");
    QTest::addColumn<QString>("words");
    using enum FillMissing::Method;
    QTest::newRow("mean of texts") << fillMissing({u"site"_s, Mean}) << u"does not hold numbers"_s;
    QTest::newRow("a word for a number") << fillMissing({u"sbp"_s, Constant, u"x"_s}) << u"“x” is no value"_s;
    QTest::newRow("an order of texts")
        << fillMissing({u"sbp"_s, LastOfPatient, {}, {u"id"_s}, u"site"_s}) << u"no order in time"_s;
    QTest::newRow("the name is taken")
        << fillMissing({u"sbp"_s, Median, {}, {}, {}, u"site"_s}) << u"already has a column “site”"_s;
}

void FillMissingTest::misfits()
{
    QFETCH(const StepPtr, step);
    QFETCH(const QString, words);
    QVERIFY2(misfit(visits(), step).contains(words), qPrintable(misfit(visits(), step)));
    const Table empty = makeTable({{u"x"_s, ColumnType::Number, {u""_s, u""_s}}});
    QVERIFY(misfit(empty, fillMissing({u"x"_s, FillMissing::Method::Mean})).contains(u"no value"_s));
}

void FillMissingTest::flagStandsBesideTheColumn()
{
    const Table table = runStep(visits(), fillMissing({u"sbp"_s, FillMissing::Method::Mean})).table;
    QCOMPARE(table.indexOf(u"sbp_filled"_s), table.indexOf(u"sbp"_s) + 1);
    QCOMPARE(table.info(3).type, ColumnType::Boolean);
    QCOMPARE(table.info(3).source, u"fillMissing"_s);
}

void FillMissingTest::removedRowsTakeNoPart()
{
    RowSet kept(7, true);
    kept.remove(2);
    const StepOutcome outcome =
        runStep(visits().withKept(kept), fillMissing({u"sbp"_s, FillMissing::Method::Mean}));
    QCOMPARE(values(outcome.table, u"sbp"_s).first(), u"130"_s);
}

void FillMissingTest::repeatedKeys_data()
{
    QTest::addColumn<int>("keep");
    QTest::addColumn<QList<qsizetype>>("removed");
    QTest::addColumn<QStringList>("sbp");
    using enum ResolveRepeatedKeys::Keep;
    using Rows = QList<qsizetype>;
    const QString none;
    QTest::newRow("first") << int(First) << Rows{2, 4, 5} << QStringList{none, u"120"_s, none, none};
    QTest::newRow("last") << int(Last) << Rows{0, 1, 2} << QStringList{none, none, u"140"_s, none};
    QTest::newRow("mean") << int(Mean) << Rows{2, 4, 5} << QStringList{u"145"_s, u"120"_s, none, none};
}

/// The row without a patient is nobody's repeat.
void FillMissingTest::repeatedKeys()
{
    QFETCH(const int, keep);
    QFETCH(const QList<qsizetype>, removed);
    QFETCH(const QStringList, sbp);
    const StepPtr step = resolveRepeatedKeys({{u"id"_s}, static_cast<ResolveRepeatedKeys::Keep>(keep)});
    const StepOutcome outcome = runStep(visits(), step);
    QCOMPARE(rowsOf(outcome.changes.removedRows), removed);
    QCOMPARE(values(outcome.table, u"sbp"_s), sbp);
    QCOMPARE(runStep(outcome.table, step).changes.removedCount(), 0);
}

void FillMissingTest::repeatedKeysFlag()
{
    const StepOutcome outcome =
        runStep(visits(), resolveRepeatedKeys({{u"id"_s}, ResolveRepeatedKeys::Keep::Flag, u"again"_s}));
    const QString yes = u"true"_s, no = u"false"_s;
    QCOMPARE(values(outcome.table, u"again"_s), (QStringList{yes, yes, yes, no, yes, yes, no}));
    QCOMPARE(outcome.changes.removedCount(), 0);
}

static const RegisterTest<FillMissingTest> registered;
#include "tst_fillmissing.moc"
