// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/decision/distribution.h"
#include "app/decision/rule.h"
#include "app/table/table.h"

namespace sphygma {

/// The values that a rule draws its line through, in the canonical unit of their role and of the rows in
/// scope.
struct RuleSample
{
    QString role; ///< empty: the rule draws no line through one distribution
    Distribution bins;
    std::optional<double> mean;
    std::optional<double> line; ///< the threshold, where it is one for single values
};

RuleSample ruleSample(const Rule &rule, const Table &table, const ClinicalRulesPtr &clinical);

} // namespace sphygma
