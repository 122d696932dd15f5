// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/rates/contingency.h"
#include "app/analysis/summary.h"

namespace sphygma {

struct ProportionTest
{
    double x2 = 0; ///< 1 degree of freedom
    double p = 1;
};

/// Yes or no of the same persons twice: rows are before, columns after. Edwards' continuity correction.
Outcome<ProportionTest> mcnemarTest(const CrossTable &table);

/// Does the share of events rise or fall over ordered groups, scored 1, 2, 3 …? R's prop.trend.test.
Outcome<ProportionTest> cochranArmitage(std::span<const qint64> events, std::span<const qint64> n);

/// One odds ratio from 2 × 2 tables of several strata; interval of Robins, Breslow and Greenland 1986; no
/// continuity correction.
struct MantelHaenszel
{
    double oddsRatio = 1;
    Interval ci95;
    double x2 = 0;
    double p = 1;
};
Outcome<MantelHaenszel> mantelHaenszel(std::span<const CrossTable> strata);

} // namespace sphygma
