// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/decision/riskcohort.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QTest>

#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const double none = std::numeric_limits<double>::quiet_NaN();

/// Risk scores over a table: completeness, categories, and why there is no number.
class RiskCohortTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhichColumnsAndAnswersAreMissing()
    {
        const RiskCohort score = find(tableOf({{u"sbp"_s, u"sbp"_s, numberColumn({140})}}), {}, u"score2"_s);
        QVERIFY(!score.canCompute());
        QCOMPARE(
            score.lacking,
            QStringList({u"sex"_s, u"age"_s, u"total_cholesterol"_s, u"hdl"_s, u"smoker"_s, u"diabetes"_s}));
        QCOMPARE(score.unanswered.size(), 2); // region, earlier disease
        QCOMPARE(score.computed, 0);
    }

    /// The worked example of the paper (clinical_spec 6.4): 50 years, smoker, 140, 6.3, 1.4, low risk region.
    void computesTheWorkedExample()
    {
        const RiskCohort score = find(cohort(), answered(), u"score2"_s);
        QVERIFY(score.canCompute());
        QCOMPARE(score.people, 5);
        QCOMPARE(score.computed, 2);
        QVERIFY(std::abs(score.quantiles->p50 - (6.31 + 4.33) / 2) < 0.01);
        QCOMPARE(score.categories.size(), 3);
        QCOMPARE(score.categories[0].second, 1); // 4.33 % at 50 years
        QCOMPARE(score.categories[1].second, 1); // 6.31 %
    }

    void countsWhyThereIsNoNumber()
    {
        const Translator english;
        const RiskCohort score = find(cohort(), answered(), u"score2"_s);
        QStringList reasons;
        qint64 refused = 0;
        for (const auto &[why, count] : score.refusals) {
            reasons += english.text(why) + u" "_s + QString::number(count);
            refused += count;
        }
        QCOMPARE(refused, score.people - score.computed);
        QCOMPARE(reasons.first(), u"The age is outside 40 to 69 years. 2"_s); // two people of different ages
        QVERIFY(reasons.contains(u"There is no value for: Systolic pressure. 1"_s));
    }

    void nothingIsInferred()
    {
        RiskChoices choices = answered();
        choices.region.reset();
        QVERIFY(!find(cohort(), choices, u"score2"_s).canCompute());
        choices = answered();
        choices.noEarlierDisease = false;
        QVERIFY(!find(cohort(), choices, u"score2"_s).canCompute());
        QVERIFY(!find(cohort(), {}, u"pce_2013"_s).canCompute());
    }

    void aLaboratoryValueWithoutUnitIsNone()
    {
        const RiskCohort score = find(cohort({}), answered(), u"score2"_s);
        QVERIFY(score.lacking.contains(u"total_cholesterol"_s));
    }

    void chinaParIsThereButOff()
    {
        const RiskCohort off = find(cohort(), answered(), u"china_par"_s);
        QVERIFY(!off.isOn && !off.canCompute());
        RiskChoices choices = answered();
        choices.withChinaPar = true;
        const RiskCohort on = find(cohort(), choices, u"china_par"_s);
        QVERIFY(on.isOn);
        QVERIFY(!on.caveat.isEmpty());
    }

    void filtrationIsNoShare()
    {
        const RiskCohort score =
            find(tableOf({{u"sex"_s, u"sex"_s, textColumn({u"F"_s, u"M"_s, u"M"_s})},
                          {u"age"_s, u"age"_s, numberColumn({50, 70, 12})},
                          {u"creatinine"_s, u"creatinine"_s, numberColumn({0.8, 1.5, 1}), u"mg/dL"_s}}),
                 {}, u"ckd_epi_2021"_s);
        QCOMPARE(score.computed, 2);
        QVERIFY(!score.isShare);
        QVERIFY(std::abs(score.quantiles->p50 - (89.707 + 49.774) / 2) < 0.01);
        qint64 counted = 0;
        for (const auto &[range, count] : score.categories)
            counted += count;
        QCOMPARE(counted, 2);
    }

    void choicesComeBack()
    {
        RiskChoices choices = answered();
        choices.group = CohortGroup::AfricanAmerican;
        QVERIFY(RiskChoices::fromJson(choices.toJson()) == choices);
        QVERIFY(RiskChoices::fromJson({}) == RiskChoices());
        QVERIFY(!RiskChoices::fromJson({{u"region"_s, u"nowhere"_s}}).region);
    }

private:
    static RiskChoices answered() { return {RiskRegion::Low, {}, true, false}; }

    /// A man and a woman as in the paper, one of 35, one of 75, one without a pressure.
    static Table cohort(const QString &unit = u"mmol/L"_s)
    {
        return tableOf(
            {{u"sex"_s, u"sex"_s, textColumn({u"M"_s, u"F"_s, u"M"_s, u"F"_s, u"F"_s})},
             {u"age"_s, u"age"_s, numberColumn({50, 50, 35, 75, 50})},
             {u"sbp"_s, u"sbp"_s, numberColumn({140, 140, 140, 140, none})},
             {u"chol"_s, u"total_cholesterol"_s, numberColumn({6.3, 6.3, 6.3, 6.3, 6.3}), unit},
             {u"hdl"_s, u"hdl"_s, numberColumn({1.4, 1.4, 1.4, 1.4, 1.4}), u"mmol/L"_s},
             {u"smoker"_s, u"smoker"_s, textColumn({u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s})},
             {u"diabetes"_s, u"diabetes"_s, textColumn({u"no"_s, u"no"_s, u"no"_s, u"no"_s, u"no"_s})},
             {u"meds"_s, u"bp_treated"_s, textColumn({u"no"_s, u"no"_s, u"no"_s, u"no"_s, u"no"_s})}});
    }

    RiskCohort find(const Table &table, const RiskChoices &choices, const QString &id) const
    {
        NoProgress progress;
        const auto all = riskCohorts(table, m_clinical, choices, progress);
        for (const RiskCohort &cohort : *all) {
            if (cohort.id == id)
                return cohort;
        }
        return {};
    }

    const ClinicalRulesPtr m_clinical = ClinicalRules::shipped().value();
};

static const RegisterTest<RiskCohortTest> registered;
#include "tst_riskcohort.moc"
