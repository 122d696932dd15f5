// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/ruleview.h"

#include <vector>

namespace sphygma {

/// The values a group rule is about, and whose they are.
struct GroupSample
{
    std::vector<qsizetype> rows;
    std::vector<double> values;
    std::vector<quint32> persons; ///< of each value, counted from 0
    quint32 personCount = 0;
    qint64 missing = 0;

    bool clustered() const { return personCount < values.size(); }

    void numberPersons(); ///< anew, leaving out people without a value
};

struct Estimate
{
    std::optional<double> value;
    std::optional<Interval> ci95; ///< cluster-robust where people repeat and the statistic allows it
};

/// Intervals: mean by t, share by Wilson (both cluster-robust where people repeat), median and percentile by
/// the ranks of the binomial (left out where people repeat), trend by least squares, difference by Welch.
Result<Estimate> estimateOf(const RuleView &view, const GroupCondition &condition, const GroupSample &sample,
                            Progress &progress);

} // namespace sphygma
