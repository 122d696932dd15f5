// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/rule.h"

namespace sphygma::rulenames {

using namespace Qt::StringLiterals;

/// How the choices of a rule are written in its JSON.
template<typename T>
using Names = QList<std::pair<QString, T>>;

inline const Names<Comparison> comparisons{{u"<"_s, Comparison::Below},
                                           {u"<="_s, Comparison::AtMost},
                                           {u">"_s, Comparison::Above},
                                           {u">="_s, Comparison::AtLeast}};
inline const Names<ReadingUse> readingUses{{u"first"_s, ReadingUse::First},
                                           {u"average"_s, ReadingUse::Average},
                                           {u"any"_s, ReadingUse::Any},
                                           {u"all"_s, ReadingUse::All}};
inline const Names<GroupCondition::Statistic> statistics{
    {u"mean"_s, GroupCondition::Statistic::Mean},
    {u"median"_s, GroupCondition::Statistic::Median},
    {u"percentile"_s, GroupCondition::Statistic::Percentile},
    {u"proportion"_s, GroupCondition::Statistic::Proportion},
    {u"trend"_s, GroupCondition::Statistic::Trend},
    {u"difference"_s, GroupCondition::Statistic::Difference}};
inline const Names<FollowUpCondition::Kind> followUps{
    {u"controlledAtLastVisit"_s, FollowUpCondition::Kind::ControlledAtLastVisit},
    {u"controlledLately"_s, FollowUpCondition::Kind::ControlledLately},
    {u"notControlledLately"_s, FollowUpCondition::Kind::NotControlledLately},
    {u"noVisitLately"_s, FollowUpCondition::Kind::NoVisitLately},
    {u"lostToFollowUp"_s, FollowUpCondition::Kind::LostToFollowUp},
    {u"repeatedly"_s, FollowUpCondition::Kind::Repeatedly}};
inline const Names<RuleStatus> statuses{{u"draft"_s, RuleStatus::Draft},
                                        {u"approved"_s, RuleStatus::Approved},
                                        {u"retired"_s, RuleStatus::Retired}};
inline const Names<RuleOutcome> outcomes{{u"met"_s, RuleOutcome::Met},
                                         {u"notMet"_s, RuleOutcome::NotMet},
                                         {u"cannotEvaluate"_s, RuleOutcome::CannotEvaluate}};

template<typename T>
QString nameOf(const Names<T> &names, T value)
{
    for (const auto &[name, known] : names) {
        if (known == value)
            return name;
    }
    return {};
}

} // namespace sphygma::rulenames
