// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/analysis/summary.h"

namespace sphygma {

/// One age band: how many of its n persons have the condition, and its share of the standard population.
struct StandardBand
{
    qint64 count = 0;
    qint64 n = 0;
    double weight = 0; ///< any scale: weights are made to sum to 1
};

/// What the share would be if the ages were those of the standard population (direct method). The interval is
/// binomial (normal approximation, 0 … 1); gamma is Fay and Feuer's (1997), for rates of rare events.
struct StandardisedShare
{
    double crude = 0;
    double share = 0;
    double standardError = 0;
    Interval ci95;
    Interval gamma95;
};

/// TooFew when a band is empty: nothing then stands for its weight.
Outcome<StandardisedShare> ageStandardised(std::span<const StandardBand> bands);

} // namespace sphygma
