// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/groupstatistic.h"
#include "app/decision/persons.h"
#include "app/decision/ruleview.h"

#include <QCoreApplication>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

using Statistic = GroupCondition::Statistic;

int decimalsOf(Statistic statistic)
{
    return statistic == Statistic::Trend ? 2 : 1;
}

/// A share is shown in hundredths, all else as it is.
Figure figure(const GroupCondition &condition, double value)
{
    return {condition.statistic == Statistic::Proportion ? 100 * value : value,
            decimalsOf(condition.statistic)};
}

Phrase unitOf(const RuleView &view, const GroupCondition &condition)
{
    const PhraseValue unit = nested(ruleRoleUnit(condition.role, *view.clinical));
    switch (condition.statistic) {
    case Statistic::Proportion:
        return Phrase::of("%");
    case Statistic::Trend:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 in 30 days"), {unit});
    default:
        return ruleRoleUnit(condition.role, *view.clinical);
    }
}

Phrase nameOf(const RuleView &view, const GroupCondition &condition)
{
    const PhraseValue role = nested(ruleRoleName(condition.role));
    switch (condition.statistic) {
    case Statistic::Mean:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean: %1"), {role});
    case Statistic::Median:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Median: %1"), {role});
    case Statistic::Percentile:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Percentile %1: %2"),
                          {Figure{condition.percent, 0}, role});
    case Statistic::Proportion:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Share with %1 %2 %3 %4"),
                          {role, comparisonSign(condition.eachIs), Figure{condition.eachThan, 0},
                           nested(ruleRoleUnit(condition.role, *view.clinical))});
    case Statistic::Trend:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Change over time: %1"), {role});
    case Statistic::Difference:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Highest less lowest mean by %1: %2"),
                      {nested(ruleRoleName(condition.by)), role});
}

Result<GroupSample> sampleOf(const RuleView &view, const GroupCondition &condition, const Readings &readings,
                             Progress &progress)
{
    GroupSample sample;
    const qsizetype patient = view.table.indexOfRole(u"patient_id"_s);
    std::optional<Persons> persons;
    if (patient >= 0) {
        auto found = findPersons(view.table, patient, progress);
        if (!found)
            return found.error();
        persons = std::move(found).value();
    }
    view.rows.forEach([&](qsizetype row) {
        const auto value = readings.value(row, condition.readings);
        if (!value) {
            ++sample.missing;
            return;
        }
        sample.rows.push_back(row);
        sample.values.push_back(*value);
        sample.persons.push_back(persons ? persons->ofRow[static_cast<size_t>(row)]
                                         : static_cast<quint32>(sample.persons.size()));
    });
    sample.numberPersons();
    return sample;
}

/// Rows of single values beyond the threshold: what a statement about the group stands on, and does not say.
void listRows(const RuleView &view, const GroupCondition &condition, const GroupSample &sample,
              RuleResult &result)
{
    const bool isShare = condition.statistic == Statistic::Proportion;
    if (condition.statistic == Statistic::Trend || condition.statistic == Statistic::Difference)
        return;
    const Comparison comparison = isShare ? condition.eachIs : condition.comparison;
    const double threshold = isShare ? condition.eachThan : condition.threshold;
    for (size_t i = 0; i < sample.values.size(); ++i) {
        if (holds(sample.values[i], comparison, threshold))
            result.rows.insert(sample.rows[i]);
    }
    const auto readings = Readings::ofRole(view.table, condition.role, *view.clinical);
    result.reason = [table = view.table, readings = readings.value(), comparison, threshold,
                     use = condition.readings](qsizetype row) {
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 is %2 (%3 %4)"),
                          {nested(ruleRoleName(readings.role())),
                           Figure{readings.value(row, use).value_or(0), 1}, comparisonSign(comparison),
                           Figure{threshold, 0}});
    };
}

/// Verdict and doubt in one sentence, so that nobody reads the first without the second.
void sayVerdict(const GroupCondition &condition, const PhraseValue &unit, RuleResult &result)
{
    const bool isMet = result.outcome == RuleOutcome::Met;
    const char *settled = isMet
        ? QT_TRANSLATE_NOOP("sphygma", "The rule asks for %1 %2 %3: it applies.")
        : QT_TRANSLATE_NOOP("sphygma", "The rule asks for %1 %2 %3: it does not apply.");
    const char *open = isMet
        ? QT_TRANSLATE_NOOP(
            "sphygma",
            "The rule asks for %1 %2 %3: the figure is that, but its interval includes %2, so "
            "the data do not settle it.")
        : QT_TRANSLATE_NOOP("sphygma",
                            "The rule asks for %1 %2 %3: the figure is not that, but its interval includes "
                            "%2, so the data do not settle it.");
    result.finding.sentences.append(
        Phrase::of(result.settled ? settled : open,
                   {comparisonSign(condition.comparison), figure(condition, condition.threshold), unit}));
}

void sayStatistic(const RuleView &view, const GroupCondition &condition, RuleResult &result)
{
    const PhraseValue unit = nested(unitOf(view, condition));
    const PhraseValue name = nested(nameOf(view, condition));
    QList<Phrase> &sentences = result.finding.sentences;
    result.finding.keyFigure = Phrase::of("%1 %2", {figure(condition, *result.value), unit});
    if (result.ci95)
        sentences.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2 %3 (95 % interval %4 to %5; n = %6)."),
                       {name, figure(condition, *result.value), unit, figure(condition, result.ci95->low),
                        figure(condition, result.ci95->high), result.n}));
    else
        sentences.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2 %3 (n = %4)."),
                                    {name, figure(condition, *result.value), unit, result.n}));
    sayVerdict(condition, nested(unitOf(view, condition)), result);
}

void sayWhatItIsNot(const GroupCondition &condition, const RuleResult &result, QList<Phrase> &sentences)
{
    if (!result.rows.isEmpty() && condition.statistic != Statistic::Proportion)
        sentences.append(
            Phrase::of(QT_TRANSLATE_NOOP(
                           "sphygma",
                           "A figure for the group says nothing about a single person: %1 of %2 values are "
                           "%3 %4 by themselves."),
                       {qint64(result.rows.count()), result.n, comparisonSign(condition.comparison),
                        Figure{condition.threshold, 0}}));
    else
        sentences.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "A figure for the group says nothing about a single person.")));
    if (condition.statistic == Statistic::Difference)
        sentences.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                                      "The groups may differ in age or in how pressure was "
                                                      "taken, and the farthest two of several always "
                                                      "differ somewhat by chance.")));
    if (condition.statistic == Statistic::Trend)
        sentences.append(Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "A change may come from other people being measured, not from pressures that changed.")));
}

} // namespace

Result<RuleResult> evaluateGroup(const RuleView &view, const GroupCondition &condition, Progress &progress)
{
    const auto readings = Readings::ofRole(view.table, condition.role, *view.clinical);
    if (!readings)
        return readings.error();
    const auto sample = sampleOf(view, condition, *readings, progress);
    if (!sample)
        return sample.error();
    RuleResult result = emptyResult(view);
    result.n = static_cast<qint64>(sample->values.size());
    result.missing = sample->missing;
    if (enoughToTell(view, result)) {
        const auto estimate = estimateOf(view, condition, *sample, progress);
        if (!estimate)
            return estimate.error();
        if (estimate->value) {
            result.value = estimate->value;
            result.ci95 = estimate->ci95;
            result.outcome = holds(*result.value, condition.comparison, condition.threshold)
                ? RuleOutcome::Met
                : RuleOutcome::NotMet;
            result.settled = !result.ci95 || result.ci95->low > condition.threshold
                || result.ci95->high < condition.threshold;
            listRows(view, condition, *sample, result);
            sayStatistic(view, condition, result);
            sayWhatItIsNot(condition, result, result.finding.sentences);
        } else {
            result.finding.keyFigure = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "No value"));
            result.finding.sentences.append(Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "There are too few groups or days with a value to compare.")));
        }
    }
    sayWhatIsMissing(view, result);
    sayWhetherMet(result);
    return result;
}

} // namespace sphygma
