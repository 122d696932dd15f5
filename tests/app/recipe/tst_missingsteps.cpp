// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/wordmatcher.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// declareMissing and dropMissingRows.
class MissingStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsMatch_data();
    void wordsMatch();
    void wordsAndCodesBecomeMissing();
    void reasonSaysWhatStoodThere();
    void emptyWordMakesBlankTextsMissing();
    void whatIsDeclaredStaysDeclared();
    void codesAreNumbersOnly();
    void removedRowsAreLeftAlone();
    void rowsWithoutValueGo_data();
    void rowsWithoutValueGo();
};

void MissingStepsTest::wordsMatch_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<bool>("folded");
    QTest::newRow("as it stands") << u"NA"_s << true << true;
    QTest::newRow("lower case") << u"na"_s << false << true;
    QTest::newRow("spaces around") << u" NA\t"_s << false << true;
    QTest::newRow("no-break space") << u"\u00a0NA"_s << false << true;
    QTest::newRow("ideographic space") << u"\u3000NA\u3000"_s << false << true;
    QTest::newRow("longer") << u"NAN"_s << false << false;
    QTest::newRow("part") << u"N"_s << false << false;
    QTest::newRow("accent") << u"ENTFÄLLT"_s << false << true;
    QTest::newRow("Chinese") << u"未测"_s << true << true;
    QTest::newRow("other Chinese") << u"男"_s << false << false;
    QTest::newRow("empty") << QString() << true << true;
    QTest::newRow("blank") << u"  "_s << false << true;
    QTest::newRow("long text") << QString(500, u'N') << false << false;
}

void MissingStepsTest::wordsMatch()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, exact);
    QFETCH(const bool, folded);
    const QStringList words{u""_s, u"NA"_s, u"entfällt"_s, u"未测"_s};
    const std::string text = cell.toStdString();
    QCOMPARE(WordMatcher(words, true).matches(text), exact);
    QCOMPARE(WordMatcher(words, false).matches(text), folded);
    QVERIFY(!WordMatcher({}, true).matches(text));
    QVERIFY(!WordMatcher({}, false).matches(text));
}

static Table clinic()
{
    using enum ColumnType;
    return makeTable(
        {{u"sbp"_s, Number, {u"120"_s, u"NA"_s, u"999"_s, u" na "_s, u"120/80"_s, u""_s, u"-9"_s}},
         {u"sex"_s, Text, {u"F"_s, u"NA"_s, u"999"_s, u"n.a."_s, u"M"_s, u""_s, u"na"_s}},
         {u"visit"_s, Date, {u"2024-01-01"_s, u"NA"_s, u"2024-01-02"_s, u""_s, u"soon"_s, u""_s, u""_s}}});
}

void MissingStepsTest::wordsAndCodesBecomeMissing()
{
    const StepOutcome outcome = runStep(clinic(), declareMissing({}, {u"NA"_s}, {999, -9}));
    QCOMPARE(changedRows(outcome, u"sbp"_s), (QList<qsizetype>{1, 2, 3, 6}));
    QCOMPARE(changedRows(outcome, u"sex"_s), (QList<qsizetype>{1, 6}));
    QCOMPARE(changedRows(outcome, u"visit"_s), (QList<qsizetype>{1}));
    QCOMPARE(values(outcome.table, u"sbp"_s), (QStringList{u"120"_s, {}, {}, {}, {}, {}, {}}));
    QCOMPARE(values(outcome.table, u"sex"_s), (QStringList{u"F"_s, {}, u"999"_s, u"n.a."_s, u"M"_s, {}, {}}));
    // What stood there is not forgotten.
    QCOMPARE(shown(outcome.table, u"sbp"_s),
             (QStringList{u"120"_s, u"NA"_s, u"999"_s, u" na "_s, u"120/80"_s, {}, u"-9"_s}));
}

void MissingStepsTest::reasonSaysWhatStoodThere()
{
    const StepOutcome outcome = runStep(clinic(), declareMissing({u"sbp"_s}, {u"NA"_s}, {999}));
    const Column &sbp = outcome.table.column(0);
    const auto reason = [&](qsizetype row) { return sbp.reasonName(sbp.reason(row)); };
    QCOMPARE(reason(1), u"code:NA"_s);
    QCOMPARE(reason(2), u"code:999"_s);
    QCOMPARE(reason(3), u"code:na"_s);
    QCOMPARE(reason(4), u"notANumber"_s);
    QCOMPARE(reason(5), u"empty"_s);
    QCOMPARE(outcome.changes.changedCells.size(), size_t(1));
}

void MissingStepsTest::emptyWordMakesBlankTextsMissing()
{
    ColumnBuilder builder(ColumnType::Text);
    builder.appendText("a");
    builder.appendText("");
    builder.appendText("  ");
    const Table table({{u"t"_s, {}, ColumnType::Text, {}, {}, {}}}, {builder.finish()});
    QCOMPARE(changedRows(runStep(table, declareMissing({}, {u""_s}, {})), u"t"_s), (QList<qsizetype>{1, 2}));
    const StepOutcome exact = runStep(table, declareMissing({}, {u""_s}, {}, true));
    QCOMPARE(changedRows(exact, u"t"_s), (QList<qsizetype>{1}));
    QCOMPARE(exact.table.column(0).reason(1), Reason::Empty);
}

void MissingStepsTest::whatIsDeclaredStaysDeclared()
{
    const StepPtr step = declareMissing({}, {u"NA"_s}, {999});
    const StepOutcome once = runStep(clinic(), step);
    const StepOutcome twice = runStep(once.table, step, 2);
    QCOMPARE(twice.changes.changedCount(), 0);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(twice.table.columnPtr(i), once.table.columnPtr(i));
}

void MissingStepsTest::codesAreNumbersOnly()
{
    const Table table = makeTable({{u"id"_s, ColumnType::Text, {u"999"_s, u"0999"_s}},
                                   {u"x"_s, ColumnType::Number, {u"999.5"_s, u"999"_s}}});
    const StepOutcome outcome = runStep(table, declareMissing({}, {}, {999}));
    QCOMPARE(outcome.changes.changedCells.size(), size_t(1));
    QCOMPARE(changedRows(outcome, u"x"_s), (QList<qsizetype>{1}));
}

void MissingStepsTest::removedRowsAreLeftAlone()
{
    RowSet kept(7, true);
    kept.remove(1);
    const StepOutcome outcome = runStep(clinic().withKept(kept), declareMissing({}, {u"NA"_s}, {}));
    QCOMPARE(changedRows(outcome, u"sbp"_s), (QList<qsizetype>{3}));
    QCOMPARE(outcome.table.column(0).reason(1), Reason::NotANumber);
}

void MissingStepsTest::rowsWithoutValueGo_data()
{
    QTest::addColumn<StepPtr>("step");
    QTest::addColumn<QList<qsizetype>>("removed");
    using Rows = QList<qsizetype>;
    QTest::newRow("any of two") << dropMissingRows({u"sbp"_s, u"visit"_s}) << Rows{1, 3, 4, 5, 6};
    QTest::newRow("both of two") << dropMissingRows({u"sbp"_s, u"visit"_s}, true) << Rows{1, 3, 4, 5};
    QTest::newRow("any column") << dropMissingRows({}) << Rows{1, 3, 4, 5, 6};
    QTest::newRow("every column") << dropMissingRows({}, true) << Rows{5};
    QTest::newRow("nothing missing") << dropMissingRows({u"sex"_s}) << Rows{5};
}

void MissingStepsTest::rowsWithoutValueGo()
{
    QFETCH(const StepPtr, step);
    QFETCH(const QList<qsizetype>, removed);
    const StepOutcome outcome = runStep(clinic(), step);
    QCOMPARE(rowsOf(outcome.changes.removedRows), removed);
    QCOMPARE(outcome.table.keptCount(), 7 - removed.size());
    const StepOutcome again = runStep(outcome.table, step);
    QCOMPARE(again.changes.removedCount(), 0);
    QCOMPARE(again.changes.removedRows.size(), 0);
}

static const RegisterTest<MissingStepsTest> registered;
#include "tst_missingsteps.moc"
