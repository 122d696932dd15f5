// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/rulebook.h"
#include "app/decision/ruleresult.h"
#include "app/decision/rulesample.h"

namespace sphygma {

/// Under which heading a rule stands in a list.
enum class RuleFamily : quint8 { Group, Guideline, Review, FollowUp, Own };

struct ListedRule
{
    Rule rule;
    RuleFamily family = RuleFamily::Group;
    bool isModified =
        false; ///< an edited copy of a shipped rule: to be shown with the badge "locally modified"
};

/// The shipped rules and the clinic's own, by family; an own one of a shipped id takes its place in Own.
QList<ListedRule> listedRules(const RuleBook &shipped, const RuleBook &own);

/// A rule and what it says about a table.
struct AnsweredRule
{
    ListedRule listed;
    std::optional<RuleResult> result; ///< nothing where the table lacks a column
    Error why; ///< without a result: which column
    RuleSample sample; ///< empty where no line cuts a distribution
};

Result<AnsweredRule> answerRule(const ListedRule &rule, const Table &table, const ClinicalRulesPtr &clinical,
                                Progress &progress);

/// In the order of \a rules. An error only when it was cancelled.
Result<QList<AnsweredRule>> answerRules(const QList<ListedRule> &rules, const Table &table,
                                        const ClinicalRulesPtr &clinical, Progress &progress);

} // namespace sphygma
