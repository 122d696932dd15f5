// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/ruleline.h"

#include "app/decision/ruleview.h"

namespace sphygma {

static bool isShare(const GroupCondition &group)
{
    return group.statistic == GroupCondition::Statistic::Proportion;
}

std::optional<RuleLine> ruleLine(const Rule &rule, const ClinicalRules &clinical)
{
    if (const auto *group = std::get_if<GroupCondition>(&rule.when)) {
        const QString sign = comparisonSign(group->comparison);
        if (isShare(*group))
            return RuleLine{sign, 100 * group->threshold, 0, 100, 1, Phrase::of("%")};
        const bool isChange = group->statistic == GroupCondition::Statistic::Trend;
        return RuleLine{sign, group->threshold, isChange ? -100.0 : 0,
                        1000, isChange ? 2 : 1, ruleRoleUnit(group->role, clinical)};
    }
    const auto *row = std::get_if<RowCondition>(&rule.when);
    if (row && row->kind == RowCondition::Kind::Compare)
        return RuleLine{comparisonSign(row->comparison),  row->threshold, 0, 1000, 1,
                        ruleRoleUnit(row->role, clinical)};
    return {};
}

Rule withLine(Rule rule, double value)
{
    if (auto *group = std::get_if<GroupCondition>(&rule.when))
        group->threshold = isShare(*group) ? value / 100 : value;
    else if (auto *row = std::get_if<RowCondition>(&rule.when);
             row && row->kind == RowCondition::Kind::Compare)
        row->threshold = value;
    return rule;
}

} // namespace sphygma
