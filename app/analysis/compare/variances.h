// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/compare/groups.h"
#include "app/analysis/numeric/outcome.h"

namespace sphygma {

struct VarianceTest
{
    double statistic = 0;
    double p = 1;
};

/// Do the groups spread alike? F of the distances from the group medians (Brown and Forsythe 1974), which
/// skewness does not disturb.
Outcome<VarianceTest> leveneTest(const GroupedValues &groups);

/// K² of Bartlett 1937; for normal values only.
Outcome<VarianceTest> bartlettTest(const GroupedValues &groups);

} // namespace sphygma
