// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/rulewords.h"

#include "app/decision/ruleview.h"

#include <QCoreApplication>

#include <cmath>

namespace sphygma {

namespace {

Figure exact(double value)
{
    int decimals = 0;
    while (decimals < 4 && value * std::pow(10, decimals) != std::floor(value * std::pow(10, decimals)))
        ++decimals;
    return {value, decimals};
}

Phrase valueOf(const QString &role, ReadingUse readings)
{
    const PhraseValue name = nested(ruleRoleName(role));
    switch (readings) {
    case ReadingUse::Average:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "average of the readings of %1"), {name});
    case ReadingUse::Any:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "any reading of %1"), {name});
    case ReadingUse::All:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "every reading of %1"), {name});
    case ReadingUse::First:
        break;
    }
    return ruleRoleName(role);
}

Phrase joinedInWords(const RowCondition &condition, const ClinicalRules &clinical)
{
    const char *joint = condition.kind == RowCondition::Kind::All ? QT_TRANSLATE_NOOP("sphygma", "%1 and %2")
                                                                  : QT_TRANSLATE_NOOP("sphygma", "%1 or %2");
    Phrase whole;
    for (const RowCondition &part : condition.parts) {
        Phrase one = conditionInWords(part, clinical);
        if (part.kind == RowCondition::Kind::All || part.kind == RowCondition::Kind::Any)
            one = Phrase::of("(%1)", {nested(one)});
        whole = whole.isEmpty() ? one : Phrase::of(joint, {nested(whole), nested(one)});
    }
    return whole;
}

struct InWords
{
    const ClinicalRules &clinical;

    QList<Phrase> operator()(const GroupCondition &group) const
    {
        using Statistic = GroupCondition::Statistic;
        const PhraseValue value = nested(valueOf(group.role, group.readings)),
                          unit = nested(ruleRoleUnit(group.role, clinical));
        const QString sign = comparisonSign(group.comparison);
        const Figure threshold = exact(group.threshold);
        switch (group.statistic) {
        case Statistic::Mean:
            return {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Applies when the mean is %1 %2 %3 (%4)."),
                               {sign, threshold, unit, value})};
        case Statistic::Median:
            return {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Applies when the median is %1 %2 %3 (%4)."),
                               {sign, threshold, unit, value})};
        case Statistic::Percentile:
            return {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Applies when percentile %1 is %2 %3 %4 (%5)."),
                               {exact(group.percent), sign, threshold, unit, value})};
        case Statistic::Proportion:
            return {Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "Applies when the share of values %1 %2 %3 is %4 %5 % (%6)."),
                {comparisonSign(group.eachIs), exact(group.eachThan), unit, sign,
                 exact(100 * group.threshold), value})};
        case Statistic::Trend:
            return {Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "Applies when the change in 30 days is %1 %2 %3 (%4)."),
                {sign, threshold, unit, value})};
        case Statistic::Difference:
            break;
        }
        return {
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "Applies when the highest and the lowest mean by %1 differ by %2 "
                                         "%3 %4 (%5)."),
                       {nested(ruleRoleName(group.by)), sign, threshold, unit, value})};
    }

    QList<Phrase> operator()(const RowCondition &row) const
    {
        return {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Lists every row where: %1."),
                           {nested(conditionInWords(row, clinical))})};
    }

    QList<Phrase> operator()(const GuidelineCondition &condition) const
    {
        const Guideline *guideline = clinical.guideline(condition.guideline);
        QString label = condition.category;
        for (const BpCategory &category : guideline ? guideline->categories : QList<BpCategory>())
            label = category.id == condition.category ? category.label : label;
        return {Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Lists every row that %1 puts into “%2” or a higher category."),
            {nested({guideline ? guideline->name : condition.guideline, {}, {}}), nested({label, {}, {}})})};
    }

    QList<Phrase> operator()(const FollowUpCondition &c) const
    {
        using Kind = FollowUpCondition::Kind;
        const Figure systolic = exact(c.systolicBelow), diastolic = exact(c.diastolicBelow);
        const qint64 months = c.months, lost = c.lostMonths;
        switch (c.kind) {
        case Kind::ControlledAtLastVisit:
            return {
                Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                             "Counts everyone whose pressures at the last visit are below "
                                             "%1/%2 mmHg."),
                           {systolic, diastolic})};
        case Kind::ControlledLately:
            return {
                registered(months, lost),
                Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                             "Counts those whose last pressures in these months are below "
                                             "%1/%2 mmHg."),
                           {systolic, diastolic})};
        case Kind::NotControlledLately:
            return {
                registered(months, lost),
                Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                             "Counts those whose last pressures in these months are at or "
                                             "above %1/%2 mmHg."),
                           {systolic, diastolic})};
        case Kind::NoVisitLately:
            return {
                registered(months, lost),
                Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Counts those without a visit in these months."))};
        case Kind::LostToFollowUp:
            return {Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                                 "Counts, of those first seen more than %1 months before the "
                                                 "last day of the table, who has not come since."),
                               {lost})};
        case Kind::Repeatedly:
            break;
        }
        return {Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Counts everyone in whom this holds on %1 days or more: %2."),
            {qint64(c.visits), nested(conditionInWords(c.that, clinical))})};
    }

    static Phrase registered(qint64 months, qint64 lost)
    {
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                            "Looks at people first seen more than %1 months before the last "
                                            "day of the table and seen again within %2 months."),
                          {months, lost});
    }
};

Phrase scopeInWords(const RuleScope &scope)
{
    if (scope.adults && scope.notPregnant)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Of people of 18 years and over, not pregnant."));
    if (scope.adults)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Of people of 18 years and over."));
    return scope.notPregnant ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Of everyone who is not pregnant."))
                             : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Of everyone in the table."));
}

} // namespace

Phrase conditionInWords(const RowCondition &condition, const ClinicalRules &clinical)
{
    if (condition.kind == RowCondition::Kind::Not)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "not (%1)"),
                          {nested(conditionInWords(condition.parts.front(), clinical))});
    if (condition.kind != RowCondition::Kind::Compare)
        return joinedInWords(condition, clinical);
    return Phrase::of("%1 %2 %3 %4",
                      {nested(valueOf(condition.role, condition.readings)),
                       comparisonSign(condition.comparison), exact(condition.threshold),
                       nested(ruleRoleUnit(condition.role, clinical))});
}

QList<Phrase> ruleInWords(const Rule &rule, const ClinicalRules &clinical)
{
    QList<Phrase> words = std::visit(InWords{clinical}, rule.when);
    words.append(scopeInWords(rule.scope));
    if (rule.minimumN > 1)
        words.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "With fewer than %1 values it gives no answer."),
                                {rule.minimumN}));
    if (rule.maximumMissing < 1)
        words.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "With more than %1 % missing it gives no answer."),
                       {exact(100 * rule.maximumMissing)}));
    return words;
}

} // namespace sphygma
