// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/listedpeople.h"
#include "app/decision/pinning.h"
#include "app/decision/ruleline.h"
#include "app/decision/ruleset.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QTest>

#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const double none = std::numeric_limits<double>::quiet_NaN();

/// All rules at once, the people behind one, and its number moved.
class RuleSetTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasItsPlace()
    {
        RuleBook own;
        Rule copy = editableCopy(m_shipped.rules().first(), u"Lee"_s);
        own.put(copy);
        const QList<ListedRule> listed = listedRules(m_shipped, own);
        QCOMPARE(listed.size(), m_shipped.rules().size() + 1);
        QCOMPARE(listed.first().rule.id, u"grp_mean_sbp_gt_130"_s);
        QVERIFY(std::is_sorted(listed.begin(), listed.end(),
                               [](const ListedRule &a, const ListedRule &b) { return a.family < b.family; }));
        QCOMPARE(listed.last().family, RuleFamily::Own);
        QVERIFY(!listed.last().isModified); // it says the same still
        own.put(withLine(copy, 120));
        QVERIFY(listedRules(m_shipped, own).last().isModified);
    }

    void whatCannotRunSaysWhichColumn()
    {
        NoProgress progress;
        const auto answers =
            answerRules(listedRules(m_shipped, {}), tableOf({{u"sbp"_s, u"sbp"_s, numberColumn({120, 150})}}),
                        m_clinical, progress);
        QVERIFY(answers);
        QCOMPARE(answers->size(), m_shipped.rules().size());
        int answered = 0, lacking = 0;
        for (const AnsweredRule &answer : *answers) {
            ++(answer.result ? answered : lacking);
            QVERIFY(answer.result || answer.why.message.contains(u"The rule needs a column for"_s));
        }
        QVERIFY(answered >= 5);
        QVERIFY(lacking >= 6); // no diastolic pressure, no patients, no days
    }

    void theDistributionBelongsToTheRule()
    {
        NoProgress progress;
        const auto answer = answerRule({*m_shipped.rule(u"row_severe_range"_s), RuleFamily::Review, false},
                                       people(), m_clinical, progress);
        QCOMPARE(answer->sample.role, u"sbp"_s);
        QCOMPARE(*answer->sample.line, 180.0);
        QCOMPARE(answer->sample.bins.n, 4);
        QCOMPARE(*answer->sample.mean, 155.0);
    }

    void impossibleValuesDoNotSqueezeTheDistribution()
    {
        std::vector<double> pressures(600);
        for (size_t i = 0; i < pressures.size(); ++i)
            pressures[i] = i % 30 == 0 ? 1300.0 : 100.0 + static_cast<double>(i % 60); // a shifted decimal
        NoProgress progress;
        const auto answer =
            answerRule({m_shipped.rules().first(), RuleFamily::Group, false},
                       tableOf({{u"sbp"_s, u"sbp"_s, numberColumn(pressures)}}), m_clinical, progress);
        QCOMPARE(answer->sample.bins.beyond, 20);
        QVERIFY(answer->sample.bins.end() <= 300);
    }

    void peopleAreListedSortedAndExported()
    {
        const Translator words;
        NoProgress progress;
        const Rule rule = withLine(m_shipped.rules().first(), 120);
        const Table table = people();
        const RuleResult result = evaluateRule(rule, table, m_clinical, progress).value();
        ListedPeople list(table, m_clinical, result);
        using Column = ListedPeople::Column;
        QCOMPARE(list.columns(),
                 QList<Column>({Column::Patient, Column::Visit, Column::Age, Column::Systolic,
                                Column::Diastolic, Column::Reason}));
        QCOMPARE(list.rows(), (std::vector<qsizetype>{1, 2, 4}));
        QCOMPARE(list.peopleCount(), 2);
        QCOMPARE(list.text(1, Column::Reason, words), u"Systolic pressure is 190.0 (> 120)"_s);
        list.setRows(*list.sorted(Column::Diastolic, Qt::AscendingOrder, words, progress));
        QCOMPARE(list.rows(), (std::vector<qsizetype>{2, 1, 4})); // 4 has none: last
        list.setRows(*list.sorted(Column::Diastolic, Qt::DescendingOrder, words, progress));
        QCOMPARE(list.rows(), (std::vector<qsizetype>{1, 2, 4}));
        list.setRows(*list.sorted(Column::Patient, Qt::DescendingOrder, words, progress));
        QCOMPARE(list.rows(), (std::vector<qsizetype>{2, 4, 1}));
        const QList<QByteArray> lines = list.csv(words).split('\n');
        QCOMPARE(lines[0],
                 "Line of the file,Patient number,Date of visit,Age,Systolic pressure,Diastolic "
                 "pressure,Why");
        QCOMPARE(lines[1], "4,B,2026-01-03,50,130,70,Systolic pressure is 130.0 (> 120)");
        QCOMPARE(lines.size(), 5); // the last is empty
    }

    void oneNumberMoves()
    {
        const Rule mean = m_shipped.rules().first();
        QCOMPARE(ruleLine(mean, *m_clinical)->value, 130.0);
        QCOMPARE(ruleLine(withLine(mean, 125), *m_clinical)->value, 125.0);
        const Rule share = *m_shipped.rule(u"grp_share_sbp_adults_ge_140"_s);
        QCOMPARE(ruleLine(share, *m_clinical)->value, 30.0); // percent, as it is said
        QCOMPARE(std::get<GroupCondition>(withLine(share, 25).when).threshold, 0.25);
        const Rule two = *m_shipped.rule(u"row_severe_range"_s);
        QVERIFY(!ruleLine(two, *m_clinical));
        QVERIFY(withLine(two, 5) == two);
    }

    void unsettledIsSaidWithTheVerdict()
    {
        NoProgress progress;
        const Rule rule = withLine(m_shipped.rules().first(), 150);
        const RuleResult result = evaluateRule(rule, people(), m_clinical, progress).value();
        QCOMPARE(result.outcome, RuleOutcome::Met);
        QVERIFY(!result.settled);
        QCOMPARE(result.finding.labelId, u"open"_s);
        QString said;
        for (const Phrase &sentence : result.finding.sentences)
            said += Translator().text(sentence);
        QVERIFY2(said.contains(u"its interval includes 150.0, so the data do not settle it"_s),
                 qPrintable(said));
    }

    void pinsKnowWhatTheyWereAsked()
    {
        NoProgress progress;
        const Rule rule = m_shipped.rules().first();
        const RuleResult result = evaluateRule(rule, people(), m_clinical, progress).value();
        const PinnedFinding pin = rulePin(rule, result, u"v1"_s);
        QCOMPARE(pin.values.n, result.n);
        QCOMPARE(*pin.values.value, *result.value);
        QVERIFY(!pin.isOutdated(ruleSpec(rule), u"v1"_s));
        QVERIFY(pin.isOutdated(ruleSpec(rule), u"v2"_s));
        QVERIFY(pin.isOutdated(ruleSpec(withLine(rule, 120)), u"v1"_s));
        Rule approved = rule;
        approved.approvedBy = u"Lee"_s; // who signed does not change what was asked
        QCOMPARE(ruleSpec(approved), ruleSpec(rule));
        const Decision decision = decide(people(), m_clinical, progress).value();
        const auto plain = builtInPin(u"plainMean"_s, decision, m_clinical, {}, u"v1"_s);
        QCOMPARE(*plain->values.value, *result.value);
        QVERIFY(builtInPin(u"guideline:esc_2024"_s, decision, m_clinical, {}, u"v1"_s)->values.n > 0);
        QVERIFY(!builtInPin(u"chart:ageBloodPressure"_s, decision, m_clinical, {}, u"v1"_s));
    }

private:
    /// Rows 0 … 4; A and B come twice. The first has no age, so that adults are fewer.
    static Table people()
    {
        return tableOf({{u"id"_s, u"patient_id"_s, textColumn({u"A"_s, u"A"_s, u"B"_s, u"C"_s, u"B"_s})},
                        {u"date"_s, u"visit_date"_s,
                         dateColumn({u"2026-01-01"_s, u"2026-01-02"_s, u"2026-01-03"_s, u"2026-01-04"_s,
                                     u"2026-01-05"_s})},
                        {u"age"_s, u"age"_s, numberColumn({none, 40, 50, 60, 50})},
                        {u"sbp"_s, u"sbp"_s, numberColumn({110, 190, 130, none, 190})},
                        {u"dbp"_s, u"dbp"_s, numberColumn({70, 95, 70, 80, none})}});
    }

    const ClinicalRulesPtr m_clinical = ClinicalRules::shipped().value();
    const RuleBook m_shipped = RuleBook::shipped(m_clinical).value();
};

static const RegisterTest<RuleSetTest> registered;
#include "tst_ruleset.moc"
