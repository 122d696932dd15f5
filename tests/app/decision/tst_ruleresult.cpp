// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/decision/rulebook.h"
#include "app/decision/ruleresult.h"
#include "tests/support/oracletable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

using Rows = QList<int>;
static const double none = std::numeric_limits<double>::quiet_NaN();

/// What the shipped rules and some made for the purpose say about small tables.
class RuleResultTest : public QObject
{
    Q_OBJECT

private slots:
    void meanEqualsThePlainRule();
    void groupStatistics_data();
    void groupStatistics();
    void tooFewOrTooManyMissing();
    void rowsAndReasons();
    void unknownStaysUnknown_data();
    void unknownStaysUnknown();
    void guidelineRowsEqualItsCounts();
    void followUp_data();
    void followUp();
    void saysWhichColumnItNeeds();
    void sentencesAreComplete();
    void cancels();

private:
    RuleResult evaluated(const Rule &rule, const Table &table) const
    {
        NoProgress progress;
        return evaluateRule(rule, table, m_clinical, progress).value();
    }

    RuleResult evaluated(const QString &id, const Table &table) const
    {
        return evaluated(*m_shipped.rule(id), table);
    }

    const ClinicalRulesPtr m_clinical = ClinicalRules::shipped().value();
    const RuleBook m_shipped = RuleBook::shipped(m_clinical).value();
};

static NamedColumn role(const QString &id, const std::vector<double> &values)
{
    return {id, id, numberColumn(values)};
}

static Rows listed(const RowSet &set)
{
    Rows rows;
    set.forEach([&rows](qsizetype row) { rows += static_cast<int>(row); });
    return rows;
}

/// The same numbers as Decide and `analyse` give.
void RuleResultTest::meanEqualsThePlainRule()
{
    NoProgress progress;
    const Table table = oracleTable();
    const Decision decision = decide(table, m_clinical, progress).value();
    const RuleResult mean = evaluated(u"grp_mean_sbp_gt_130"_s, table);
    QCOMPARE(*mean.value, *decision.plain.summary.mean);
    QCOMPARE(mean.ci95->low, decision.plain.summary.ci95->low);
    QCOMPARE(mean.ci95->high, decision.plain.summary.ci95->high);
    QCOMPARE(mean.outcome == RuleOutcome::Met, decision.plain.high);
    QCOMPARE(mean.n, decision.plain.summary.n);
    QCOMPARE(mean.finding.id, u"rule:grp_mean_sbp_gt_130"_s);
}

void RuleResultTest::groupStatistics_data()
{
    QTest::addColumn<GroupCondition::Statistic>("statistic");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("met");
    QTest::addColumn<Rows>("rows");
    using enum GroupCondition::Statistic;
    QTest::newRow("mean") << Mean << 130.0 << 130.0 << false << Rows{3, 4};
    QTest::newRow("median") << Median << 125.0 << 130.0 << true << Rows{2, 3, 4};
    QTest::newRow("percentile") << Percentile << 140.0 << 148.0 << true << Rows{4};
    QTest::newRow("proportion") << Proportion << 0.5 << 0.4 << false << Rows{3, 4};
    QTest::newRow("trend") << Trend << 9.0 << 10.0 << true << Rows{};
    QTest::newRow("difference") << Difference << 20.0 << 25.0 << true << Rows{};
}

void RuleResultTest::groupStatistics()
{
    QFETCH(const GroupCondition::Statistic, statistic);
    QFETCH(const double, threshold);
    QFETCH(const double, value);
    QFETCH(const bool, met);
    QFETCH(const Rows, rows);
    const Table table = tableOf(
        {role(u"sbp"_s, {110, 120, 130, 140, 150, none}),
         {u"site"_s, u"site"_s, textColumn({u"A"_s, u"A"_s, u"A"_s, u"B"_s, u"B"_s, u"B"_s})},
         {u"visit_date"_s, u"visit_date"_s,
          dateColumn(
              {u"2026-01-01"_s, u"2026-01-31"_s, u"2026-03-02"_s, u"2026-04-01"_s, u"2026-05-01"_s, {}})}});
    Rule rule;
    rule.id = rule.version = rule.title = u"own"_s;
    GroupCondition condition;
    condition.statistic = statistic;
    condition.role = u"sbp"_s;
    condition.threshold = threshold;
    condition.by = u"site"_s;
    condition.percent = 95;
    rule.when = condition;
    const RuleResult result = evaluated(rule, table);
    QVERIFY2(std::abs(*result.value - value) < 1e-9, qPrintable(QString::number(*result.value, 'g', 12)));
    QCOMPARE(result.outcome == RuleOutcome::Met, met);
    QCOMPARE(listed(result.rows), rows);
    QCOMPARE(result.n, 5);
    QCOMPARE(result.missing, 1);
    for (const int row : rows)
        QVERIFY(!result.reason(row).isEmpty());
}

void RuleResultTest::tooFewOrTooManyMissing()
{
    Rule sites = *m_shipped.rule(u"grp_sites_differ_5"_s);
    sites.minimumN = 1;
    const RuleResult oneSite = evaluated(
        sites, tableOf({role(u"sbp"_s, {140, 150}), {u"site"_s, u"site"_s, textColumn({u"A"_s, u"A"_s})}}));
    QCOMPARE(oneSite.outcome, RuleOutcome::CannotEvaluate);
    QVERIFY(!oneSite.value && !oneSite.finding.sentences.isEmpty() && !oneSite.finding.keyFigure.isEmpty());
    Rule rule = m_shipped.rules().first();
    rule.minimumN = 3;
    const RuleResult few = evaluated(rule, tableOf({role(u"sbp"_s, {140, 150})}));
    QCOMPARE(few.outcome, RuleOutcome::CannotEvaluate);
    QVERIFY(!few.value && few.rows.isEmpty());
    rule.minimumN = 1;
    rule.maximumMissing = 0.2;
    QCOMPARE(evaluated(rule, tableOf({role(u"sbp"_s, {140, 150, none})})).outcome,
             RuleOutcome::CannotEvaluate);
    QCOMPARE(evaluated(rule, tableOf({role(u"sbp"_s, {140, 150, 150, 150, none})})).outcome,
             RuleOutcome::Met);
}

void RuleResultTest::rowsAndReasons()
{
    const Translator english;
    const RuleResult severe = evaluated(
        u"row_severe_range"_s,
        tableOf({role(u"sbp"_s, {180, 186, none, 120, none}), role(u"dbp"_s, {120, 100, 125, 80, 80})}));
    QCOMPARE(listed(severe.rows), Rows({1, 2}));
    QCOMPARE(severe.n, 4);
    QCOMPARE(severe.missing, 1); // 80 alone does not tell
    QCOMPARE(english.text(severe.reason(1)), u"Systolic pressure is 186.0 (> 180)"_s);
    QCOMPARE(english.text(severe.reason(2)), u"Diastolic pressure is 125.0 (> 120)"_s);
    QCOMPARE(*severe.value, 0.5);
}

void RuleResultTest::unknownStaysUnknown_data()
{
    QTest::addColumn<RowCondition>("condition");
    QTest::addColumn<qint64>("fits");
    QTest::addColumn<qint64>("missing");
    const RowCondition systolic{RowCondition::Kind::Compare, u"sbp"_s, ReadingUse::First,
                                Comparison::AtLeast,         140,      {}};
    const RowCondition diastolic{RowCondition::Kind::Compare, u"dbp"_s, ReadingUse::First,
                                 Comparison::AtLeast,         90,       {}};
    const auto joined = [](RowCondition::Kind kind, const std::vector<RowCondition> &parts) {
        return RowCondition{kind, {}, ReadingUse::First, Comparison::AtLeast, 0, parts};
    };
    // The four rows: high/none, low/none, high/high, low/low.
    QTest::newRow("any") << joined(RowCondition::Kind::Any, {systolic, diastolic}) << qint64(2) << qint64(1);
    QTest::newRow("all") << joined(RowCondition::Kind::All, {systolic, diastolic}) << qint64(1) << qint64(1);
    QTest::newRow("not") << joined(RowCondition::Kind::Not, {diastolic}) << qint64(1) << qint64(2);
}

void RuleResultTest::unknownStaysUnknown()
{
    QFETCH(const RowCondition, condition);
    QFETCH(const qint64, fits);
    QFETCH(const qint64, missing);
    Rule rule;
    rule.id = rule.version = rule.title = u"own"_s;
    rule.when = condition;
    const RuleResult result = evaluated(
        rule, tableOf({role(u"sbp"_s, {150, 120, 150, 120}), role(u"dbp"_s, {none, none, 95, 80})}));
    QCOMPARE(result.rows.count(), fits);
    QCOMPARE(result.missing, missing);
}

void RuleResultTest::guidelineRowsEqualItsCounts()
{
    NoProgress progress;
    const Table table = oracleTable();
    const Decision decision = decide(table, m_clinical, progress).value();
    const RuleResult result = evaluated(u"row_acc_aha_2017"_s, table);
    for (const GuidelineCounts &counts : decision.guidelines) {
        if (counts.guideline == u"acc_aha_2017"_s)
            QCOMPARE(result.rows.count(), counts.categories[u"stage1"_s] + counts.categories[u"stage2"_s]);
    }
    QVERIFY(result.rows.count() > 0);
    QVERIFY(Translator().text(result.reason(listed(result.rows).first())).contains(u"ACC/AHA 2017"_s));
}

void RuleResultTest::followUp_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<qint64>("n");
    QTest::newRow("last visit") << u"per_controlled_last"_s << Rows{1, 4, 5} << qint64(5);
    // b is lost, d is new: neither counts. The last day is 2026-06-30.
    QTest::newRow("controlled") << u"per_controlled_3m"_s << Rows{1} << qint64(3);
    QTest::newRow("not controlled") << u"per_not_controlled_3m"_s << Rows{3} << qint64(3);
    QTest::newRow("no visit") << u"per_no_visit_3m"_s << Rows{4} << qint64(3);
    QTest::newRow("lost") << u"per_lost_12m"_s << Rows{2} << qint64(2);
    QTest::newRow("repeatedly") << u"per_repeatedly_ge_140_90"_s << Rows{3} << qint64(5);
}

void RuleResultTest::followUp()
{
    QFETCH(const QString, rule);
    QFETCH(const Rows, rows);
    QFETCH(const qint64, n);
    const Table table =
        tableOf({{u"patient_id"_s, u"patient_id"_s,
                  textColumn({u"a"_s, u"a"_s, u"b"_s, u"c"_s, u"e"_s, u"d"_s, u"c"_s, u"c"_s})},
                 {u"visit_date"_s, u"visit_date"_s,
                  dateColumn({u"2025-01-10"_s, u"2026-05-01"_s, u"2025-03-01"_s, u"2026-06-30"_s,
                              u"2026-02-01"_s, u"2026-05-20"_s, u"2025-12-01"_s, u"2025-12-01"_s})},
                 role(u"sbp"_s, {150, 130, 160, 145, 120, 118, 150, 152}),
                 role(u"dbp"_s, {85, 80, 95, 85, 70, 70, 80, 80}),
                 role(u"age"_s, {50, 51, 60, 40, 70, 33, 40, 40})});
    const RuleResult result = evaluated(rule, table);
    QCOMPARE(listed(result.rows), rows);
    QCOMPARE(result.n, n);
    for (const int row : rows)
        QVERIFY(!Translator().text(result.reason(row)).isEmpty());
}

void RuleResultTest::saysWhichColumnItNeeds()
{
    NoProgress progress;
    const Table table = tableOf({role(u"sbp"_s, {120, 130})});
    for (const QString &id : {u"row_severe_range"_s, u"per_lost_12m"_s}) {
        const auto result = evaluateRule(*m_shipped.rule(id), table, m_clinical, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::DoesNotFit);
        QVERIFY(result.error().message.contains(u"The rule needs a column for"_s));
    }
}

void RuleResultTest::sentencesAreComplete()
{
    const Translator english;
    const Table table = oracleTable();
    NoProgress progress;
    int said = 0;
    for (const Rule &rule : m_shipped.rules()) {
        const auto result = evaluateRule(rule, table, m_clinical, progress);
        if (!result)
            continue;
        ++said;
        QStringList texts{english.text(result->finding.title), english.text(result->finding.label),
                          english.text(result->finding.keyFigure), english.text(result->finding.source)};
        for (const Phrase &sentence : result->finding.sentences)
            texts += english.text(sentence);
        for (const QString &text : texts)
            QVERIFY2(!text.isEmpty() && !text.contains(QRegularExpression(u"%(\\d|n)"_s)), qPrintable(text));
        const bool answered = result->outcome != RuleOutcome::CannotEvaluate;
        QVERIFY2(result->finding.sentences.size() >= (answered ? 2 : 1), qPrintable(rule.id));
    }
    QVERIFY(said >= 8);
}

void RuleResultTest::cancels()
{
    CancelAfter stop(0);
    QVERIFY(!evaluateRule(m_shipped.rules().first(), tableOf({role(u"sbp"_s, {120})}), m_clinical, stop));
}

static const RegisterTest<RuleResultTest> registered;
#include "tst_ruleresult.moc"
