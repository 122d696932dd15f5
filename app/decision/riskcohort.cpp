// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/riskcohort.h"

#include "app/base/translator.h"
#include "app/clinical/riskscores/chinapar.h"
#include "app/clinical/riskscores/egfr.h"
#include "app/clinical/riskscores/framingham.h"
#include "app/clinical/riskscores/prevent.h"
#include "app/clinical/riskscores/riskscorelist.h"
#include "app/clinical/riskscores/score2op.h"
#include "app/decision/partprogress.h"
#include "app/decision/patientpeers.h"
#include "app/decision/riskinputs.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

enum class Question : quint8 { Region, Group, EarlierDisease };

/// How one score takes its inputs from a table.
struct Score
{
    QString id;
    QStringList roles;
    QList<Question> questions;
    std::function<RiskResult(const RiskColumns &, const RiskChoices &, qsizetype)> compute;
};

constexpr auto milligrams = "mg/dL", millimoles = "mmol/L";

/// The user's word that nobody has had it; without that word it is unknown.
std::optional<bool> earlierDisease(const RiskChoices &choices)
{
    return choices.noEarlierDisease ? std::optional(false) : std::nullopt;
}

Score2Input score2Input(const RiskColumns &c, const RiskChoices &choices, qsizetype row)
{
    Score2Input input;
    input.sex = c.sex(row);
    input.ageYears = c.age(row);
    input.smoker = c.answer("smoker", row);
    input.systolic = c.systolic(row);
    input.totalCholesterol = c.number("total_cholesterol", millimoles, row);
    input.hdl = c.number("hdl", millimoles, row);
    input.diabetes = c.answer("diabetes", row);
    input.cardiovascularDisease = earlierDisease(choices);
    input.region = choices.region;
    return input;
}

RiskResult preventOf(const RiskColumns &c, const RiskChoices &choices, qsizetype row)
{
    PreventInput input;
    input.sex = c.sex(row);
    input.ageYears = c.age(row);
    input.systolic = c.systolic(row);
    input.totalCholesterol = c.number("total_cholesterol", milligrams, row);
    input.hdl = c.number("hdl", milligrams, row);
    input.bodyMassIndex = c.bodyMass(row);
    input.egfr = c.number("egfr", "mL/min/{1.73_m2}", row);
    input.diabetes = c.answer("diabetes", row);
    input.smoker = c.answer("smoker", row);
    input.pressureTreated = c.answer("bp_treated", row);
    input.statin = c.answer("statin", row);
    input.cardiovascularDisease = earlierDisease(choices);
    return prevent(input, PreventOutcome::CardiovascularDisease);
}

RiskResult pooledOf(const RiskColumns &c, const RiskChoices &choices, qsizetype row)
{
    PooledCohortInput input;
    input.sex = c.sex(row);
    input.group = choices.group;
    input.ageYears = c.age(row);
    input.totalCholesterol = c.number("total_cholesterol", milligrams, row);
    input.hdl = c.number("hdl", milligrams, row);
    input.systolic = c.systolic(row);
    input.pressureTreated = c.answer("bp_treated", row);
    input.smoker = c.answer("smoker", row);
    input.diabetes = c.answer("diabetes", row);
    return pooledCohort(input);
}

FraminghamInput framinghamInput(const RiskColumns &c, qsizetype row)
{
    FraminghamInput input;
    input.sex = c.sex(row);
    input.ageYears = c.age(row);
    input.totalCholesterol = c.number("total_cholesterol", milligrams, row);
    input.hdl = c.number("hdl", milligrams, row);
    input.bodyMassIndex = c.bodyMass(row);
    input.systolic = c.systolic(row);
    input.pressureTreated = c.answer("bp_treated", row);
    input.smoker = c.answer("smoker", row);
    input.diabetes = c.answer("diabetes", row);
    return input;
}

RiskResult chinaParOf(const RiskColumns &c, qsizetype row)
{
    ChinaParInput input;
    input.sex = c.sex(row);
    input.ageYears = c.age(row);
    input.systolic = c.systolic(row);
    input.pressureTreated = c.answer("bp_treated", row);
    input.totalCholesterol = c.number("total_cholesterol", milligrams, row);
    input.hdl = c.number("hdl", milligrams, row);
    input.waist = c.number("waist", "cm", row);
    input.smoker = c.answer("smoker", row);
    input.diabetes = c.answer("diabetes", row);
    return chinaPar(input); // north, urban and family history: no column can say so, and they refuse
}

QList<Score> scores()
{
    const QStringList lipids{u"sex"_s, u"age"_s,    u"sbp"_s,     u"total_cholesterol"_s,
                             u"hdl"_s, u"smoker"_s, u"diabetes"_s};
    const QStringList treated = lipids + QStringList{u"bp_treated"_s};
    return {
        {u"score2"_s,
         lipids,
         {Question::Region, Question::EarlierDisease},
         [](const auto &c, const auto &choices, qsizetype row) {
             return score2(score2Input(c, choices, row));
         }},
        {u"score2_op"_s,
         lipids,
         {Question::Region, Question::EarlierDisease},
         [](const auto &c, const auto &choices, qsizetype row) {
             return score2Op(score2Input(c, choices, row));
         }},
        {u"prevent_base_10y"_s,
         treated + QStringList{u"bmi"_s, u"egfr"_s, u"statin"_s},
         {Question::EarlierDisease},
         preventOf},
        {u"pce_2013"_s, treated, {Question::Group}, pooledOf},
        {u"framingham_2008"_s,
         treated,
         {},
         [](const auto &c, const auto &, qsizetype row) { return framingham(framinghamInput(c, row)); }},
        {u"framingham_2008:bmi"_s,
         {u"sex"_s, u"age"_s, u"sbp"_s, u"bmi"_s, u"smoker"_s, u"diabetes"_s, u"bp_treated"_s},
         {},
         [](const auto &c, const auto &, qsizetype row) {
             return framinghamByBodyMass(framinghamInput(c, row));
         }},
        {u"china_par"_s,
         treated + QStringList{u"waist"_s},
         {},
         [](const auto &c, const auto &, qsizetype row) { return chinaParOf(c, row); }},
        {u"ckd_epi_2021"_s,
         {u"sex"_s, u"age"_s, u"creatinine"_s},
         {},
         [](const auto &c, const auto &, qsizetype row) {
             return egfr({c.sex(row), c.age(row), c.number("creatinine", milligrams, row)});
         }},
    };
}

QList<Phrase> unanswered(const Score &score, const RiskChoices &choices)
{
    QList<Phrase> open;
    for (const Question question : score.questions) {
        if (question == Question::Region && !choices.region)
            open.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "the region of Europe")));
        if (question == Question::Group && !choices.group)
            open.append(Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "which of the two groups the equations were made for")));
        if (question == Question::EarlierDisease && !choices.noEarlierDisease)
            open.append(Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "whether anybody has had cardiovascular disease before")));
    }
    return open;
}

/// Counts people under labels and keeps the order in which labels first came.
class LabelCounts
{
public:
    void add(const Phrase &label)
    {
        const QString key = m_english.text(label);
        const qsizetype at = m_keys.indexOf(key);
        if (at >= 0) {
            ++m_counts[at].second;
            return;
        }
        m_keys.append(key);
        m_counts.append({label, 1});
    }

    QList<std::pair<Phrase, qint64>> mostFirst() const
    {
        auto counts = m_counts;
        std::stable_sort(counts.begin(), counts.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        return counts;
    }

private:
    const Translator m_english;
    QStringList m_keys;
    QList<std::pair<Phrase, qint64>> m_counts;
};

Phrase rangeText(std::optional<double> from, std::optional<double> to)
{
    if (!from)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "below %1"), {Figure{*to, 0}});
    if (!to)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 or more"), {Figure{*from, 0}});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 to below %2"), {Figure{*from, 0}, Figure{*to, 0}});
}

/// Plain ranges, which no guideline names.
QList<std::pair<Phrase, qint64>> inRanges(const std::vector<double> &values,
                                          const std::vector<double> &bounds)
{
    QList<std::pair<Phrase, qint64>> ranges;
    for (size_t i = 0; i <= bounds.size(); ++i) {
        const auto from = i == 0 ? std::nullopt : std::optional(bounds[i - 1]);
        const auto to = i == bounds.size() ? std::nullopt : std::optional(bounds[i]);
        const auto count = std::count_if(values.begin(), values.end(), [&](double value) {
            return (!from || value >= *from) && (!to || value < *to);
        });
        ranges.append({rangeText(from, to), static_cast<qint64>(count)});
    }
    return ranges;
}

/// The names of the ESC prevention guideline of 2021, whose bounds depend on age.
QList<std::pair<Phrase, qint64>> inScore2Categories(const std::vector<std::pair<double, double>> &riskAndAge)
{
    QList<std::pair<Phrase, qint64>> categories{
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Low to moderate (ESC 2021, by age)")), 0},
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "High (ESC 2021, by age)")), 0},
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Very high (ESC 2021, by age)")), 0}};
    for (const auto &[risk, age] : riskAndAge)
        ++categories[static_cast<qsizetype>(score2Category(risk, age))].second;
    return categories;
}

Status computeAll(const Score &score, const RiskColumns &columns, const RiskChoices &choices,
                  const std::vector<qsizetype> &people, RiskCohort &cohort, Progress &progress)
{
    std::vector<std::pair<double, double>> valueAndAge;
    std::vector<double> values; // shares as percent
    LabelCounts refusals;
    for (size_t i = 0; i < people.size(); ++i) {
        if (i % 4096 == 0 && !progress.update(static_cast<qint64>(i), static_cast<qint64>(people.size())))
            return Error::cancelled();
        const qsizetype row = people[i];
        const RiskResult result = score.compute(columns, choices, row);
        if (!result.value) {
            refusals.add(result.kindOfReason);
            continue;
        }
        valueAndAge.emplace_back(*result.value, columns.age(row).value_or(0));
        values.push_back(cohort.isShare ? 100 * *result.value : *result.value);
    }
    cohort.computed = static_cast<qint64>(values.size());
    cohort.refusals = refusals.mostFirst();
    if (values.empty())
        return ok();
    if (score.id.startsWith("score2"_L1))
        cohort.categories = inScore2Categories(valueAndAge);
    else
        cohort.categories = inRanges(values,
                                     cohort.isShare ? std::vector<double>{5, 10, 20}
                                                    : std::vector<double>{15, 30, 45, 60, 90});
    cohort.quantiles = quantiles(std::move(values));
    return ok();
}

RiskCohort described(const Score &score, const RiskChoices &choices)
{
    const QString published = score.id.section(u':', 0, 0);
    const std::span<const RiskScoreInfo> all = riskScores();
    const auto info = std::find_if(all.begin(), all.end(),
                                   [&](const RiskScoreInfo &i) { return published == QLatin1String(i.id); });
    RiskCohort cohort;
    cohort.id = score.id;
    cohort.name = QString::fromUtf8(info->name) + (score.id == published ? QString() : u" (BMI)"_s);
    cohort.predicts = Phrase::of(info->predicts);
    cohort.source = Phrase::of(info->status == std::string_view("sourced")
                                   ? QT_TRANSLATE_NOOP("sphygma", "Source: %1")
                                   : QT_TRANSLATE_NOOP("sphygma",
                                                       "Source: %1 (coefficients read in programs whose "
                                                       "results are the paper's)"),
                               {QString::fromUtf8(info->citation)});
    cohort.isShare = published != "ckd_epi_2021"_L1;
    cohort.isOn = info->onByDefault || choices.withChinaPar;
    if (published == "china_par"_L1)
        cohort.caveat = chinaParCaveat();
    return cohort;
}

} // namespace

Result<QList<RiskCohort>> riskCohorts(const Table &table, const ClinicalRulesPtr &clinical,
                                      const RiskChoices &choices, Progress &progress)
{
    const RiskColumns columns(table, clinical);
    const auto people = lastRowsOfOthers(table, RowSet(table.rowCount()), progress);
    if (!people)
        return people.error();
    const QList<Score> all = scores();
    QList<RiskCohort> cohorts;
    for (const Score &score : all) {
        PartProgress part(progress, cohorts.size(), all.size());
        RiskCohort cohort = described(score, choices);
        cohort.people = static_cast<qint64>(people->size());
        for (const QString &role : score.roles) {
            if (!columns.has(role))
                cohort.lacking.append(role);
        }
        cohort.unanswered = unanswered(score, choices);
        if (cohort.canCompute()) {
            const Status status = computeAll(score, columns, choices, *people, cohort, part);
            if (!status)
                return status.error();
        }
        cohorts.append(std::move(cohort));
    }
    return cohorts;
}

} // namespace sphygma
