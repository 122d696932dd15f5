// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/rates/contingency.h"
#include "app/analysis/summary.h"

namespace sphygma {

/// Fisher's exact test: the probability, all margins given, of tables no likelier than the one observed. For
/// 2 × 2 also the odds ratio, as the conditional maximum of likelihood, with its exact interval (R's
/// fisher.test). An end of the interval or the ratio is empty where it is infinite.
struct FisherTest
{
    double p = 1;
    std::optional<double> oddsRatio;
    std::optional<double> low, high; ///< 95 %
};

/// \a most limits the tables looked at; beyond it TooLarge.
Outcome<FisherTest> fisherTest(const CrossTable &table, qint64 most = 5'000'000);

} // namespace sphygma
