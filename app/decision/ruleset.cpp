// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/ruleset.h"

#include "app/decision/partprogress.h"

#include <algorithm>

namespace sphygma {

static RuleFamily familyOf(const Rule &rule)
{
    struct Family
    {
        RuleFamily operator()(const GroupCondition &) const { return RuleFamily::Group; }

        RuleFamily operator()(const GuidelineCondition &) const { return RuleFamily::Guideline; }

        RuleFamily operator()(const RowCondition &) const { return RuleFamily::Review; }

        RuleFamily operator()(const FollowUpCondition &) const { return RuleFamily::FollowUp; }
    };

    return std::visit(Family{}, rule.when);
}

QList<ListedRule> listedRules(const RuleBook &shipped, const RuleBook &own)
{
    QList<ListedRule> listed;
    for (const Rule &rule : shipped.rules()) {
        if (!own.rule(rule.id))
            listed.append({rule, familyOf(rule), false});
    }
    std::stable_sort(listed.begin(), listed.end(),
                     [](const ListedRule &a, const ListedRule &b) { return a.family < b.family; });
    for (const Rule &rule : own.rules())
        listed.append({rule, RuleFamily::Own, isLocallyModified(rule, shipped)});
    return listed;
}

Result<AnsweredRule> answerRule(const ListedRule &rule, const Table &table, const ClinicalRulesPtr &clinical,
                                Progress &progress)
{
    AnsweredRule answered{rule, {}, {}, {}};
    auto result = evaluateRule(rule.rule, table, clinical, progress);
    if (result) {
        answered.result = std::move(result).value();
        answered.sample = ruleSample(rule.rule, table, clinical);
        return answered;
    }
    if (result.error().kind == Error::Kind::Cancelled)
        return result.error();
    answered.why = result.error();
    return answered;
}

Result<QList<AnsweredRule>> answerRules(const QList<ListedRule> &rules, const Table &table,
                                        const ClinicalRulesPtr &clinical, Progress &progress)
{
    QList<AnsweredRule> answers;
    for (const ListedRule &rule : rules) {
        if (!progress.update(answers.size(), rules.size()))
            return Error::cancelled();
        PartProgress within(progress, answers.size(), rules.size());
        auto answer = answerRule(rule, table, clinical, within);
        if (!answer)
            return answer.error();
        answers.append(std::move(answer).value());
    }
    return answers;
}

} // namespace sphygma
