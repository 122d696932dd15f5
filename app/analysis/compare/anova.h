// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/compare/groups.h"
#include "app/analysis/numeric/outcome.h"

namespace sphygma {

/// One-way analysis of variance. Sums of squares are taken around compensated means, so that NIST's stiffest
/// set keeps its digits.
struct Anova
{
    double f = 0;
    double df1 = 0, df2 = 0;
    double p = 1;
    double between = 0, within = 0; ///< sums of squares
    double eta2 = 0; ///< between over total
};
Outcome<Anova> anova(const GroupedValues &groups);

/// Unequal variances (Welch 1951); R's oneway.test.
struct WelchAnova
{
    double f = 0;
    double df1 = 0, df2 = 0;
    double p = 1;
};
Outcome<WelchAnova> welchAnova(const GroupedValues &groups);

/// By rank, with tie correction (Kruskal and Wallis 1952).
struct KruskalWallis
{
    double h = 0;
    double df = 0;
    double p = 1;
    double epsilon2 = 0; ///< effect: H / (N − 1)
};
Outcome<KruskalWallis> kruskalWallis(const GroupedValues &groups);

} // namespace sphygma
