// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"
#include "app/decision/finding.h"
#include "app/decision/rule.h"

#include <functional>

namespace sphygma {

/// What a rule says about a table: in words like every other finding, in numbers, and row by row.
struct RuleResult
{
    QString rule, version;
    RuleOutcome outcome = RuleOutcome::CannotEvaluate;
    Finding finding; ///< the sentences end with what the rule does not say
    qint64 n = 0; ///< values, rows or people that were looked at
    qint64 missing = 0; ///< of the scope, those that could not be
    qint64 outOfScope = 0; ///< kept rows the rule is not about
    std::optional<double> value; ///< the statistic of a group, else the share that fits
    std::optional<Interval> ci95;
    bool settled = true; ///< false where the interval of a group's figure includes the threshold
    RowSet rows; ///< behind the result: values beyond the threshold, rows that fit, the last visits of people
                 ///< who do
    std::function<Phrase(qsizetype)> reason; ///< why one of \a rows is there; holds what it needs
};

/// Translated for shipped rules, as its author wrote it for others.
Phrase ruleTitle(const Rule &rule);

/// Synchronous and re-entrant. DoesNotFit, naming the role, when the table lacks a column the rule needs.
Result<RuleResult> evaluateRule(const Rule &rule, const Table &table, const ClinicalRulesPtr &clinical,
                                Progress &progress);

} // namespace sphygma
