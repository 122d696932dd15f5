// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/rulesample.h"

#include "app/analysis/summary.h"
#include "app/decision/ruleview.h"

#include <limits>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString role;
    ReadingUse readings = ReadingUse::First;
    std::optional<double> at;
};

/// The first comparison of a condition that is no negation.
std::optional<Line> firstLine(const RowCondition &row)
{
    if (row.kind == RowCondition::Kind::Compare)
        return Line{row.role, row.readings, row.threshold};
    if (row.kind == RowCondition::Kind::Not)
        return {};
    for (const RowCondition &part : row.parts) {
        if (const auto line = firstLine(part))
            return line;
    }
    return {};
}

struct LineOf
{
    const ClinicalRules &clinical;

    std::optional<Line> operator()(const GroupCondition &group) const
    {
        using Statistic = GroupCondition::Statistic;
        switch (group.statistic) {
        case Statistic::Proportion:
            return Line{group.role, group.readings, group.eachThan};
        case Statistic::Trend:
        case Statistic::Difference:
            return Line{group.role, group.readings, {}};
        default:
            return Line{group.role, group.readings, group.threshold};
        }
    }

    std::optional<Line> operator()(const RowCondition &row) const { return firstLine(row); }

    std::optional<Line> operator()(const GuidelineCondition &condition) const
    {
        const Guideline *guideline = clinical.guideline(condition.guideline);
        if (!guideline)
            return {};
        for (const BpCategory &category : guideline->categories) {
            if (category.id == condition.category)
                return Line{u"sbp"_s, ReadingUse::First, category.systolicFrom};
        }
        return {};
    }

    std::optional<Line> operator()(const FollowUpCondition &condition) const
    {
        return condition.kind == FollowUpCondition::Kind::Repeatedly ? firstLine(condition.that)
                                                                     : std::nullopt;
    }
};

} // namespace

RuleSample ruleSample(const Rule &rule, const Table &table, const ClinicalRulesPtr &clinical)
{
    const auto line = std::visit(LineOf{*clinical}, rule.when);
    if (!line)
        return {};
    const auto readings = Readings::ofRole(table, line->role, *clinical);
    if (!readings)
        return {};
    std::vector<double> values;
    RuleView::of(rule, table, clinical).rows.forEach([&](qsizetype row) {
        if (const auto value = readings->value(row, line->readings))
            values.push_back(*value);
    });
    const auto mean = summarise(values).mean;
    const PlausibilityLimits *limits = clinical->plausibility.limits(line->role);
    const double highest = limits ? limits->hard.high : std::numeric_limits<double>::max();
    return {line->role, nearDistribution(std::move(values), highest), mean, line->at};
}

} // namespace sphygma
