// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/compare/groups.h"
#include "app/analysis/numeric/outcome.h"
#include "app/analysis/summary.h"

#include <vector>

namespace sphygma {

/// Two of several groups, second minus first; p and interval hold for all pairs together.
struct PairComparison
{
    size_t first = 0, second = 0; ///< indices of the groups
    double difference = 0; ///< of means, or of mean ranks
    Interval ci95; ///< empty width for Dunn, which gives none
    double p = 1;
};

/// After an ANOVA (Tukey and Kramer): equal variances.
Outcome<std::vector<PairComparison>> tukey(const GroupedValues &groups);

/// After Welch's ANOVA (Games and Howell 1976): unequal variances.
Outcome<std::vector<PairComparison>> gamesHowell(const GroupedValues &groups);

/// After Kruskal–Wallis (Dunn 1964), ties corrected, p adjusted by Holm.
Outcome<std::vector<PairComparison>> dunn(const GroupedValues &groups);

} // namespace sphygma
