// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"
#include "app/analysis/summary.h"

namespace sphygma {

/// How far two devices or readings of the same persons differ, first minus second (Bland and Altman 1986,
/// 1999). The intervals of the limits are those of 1999: √(SD²(1/n + z²/2(n − 1))).
struct BlandAltman
{
    qint64 n = 0;
    double bias = 0;
    double sd = 0; ///< of the differences
    Interval biasCi95;
    Interval limits; ///< of agreement: bias ± 1.96·SD
    double limitError = 0; ///< standard error of either limit
    Interval lowCi95, highCi95;
    qint64 outside = 0; ///< pairs beyond the limits
    double slope = 0; ///< of difference on mean: not 0 where the bias grows with the pressure
    double slopeP = 1;
};

/// One pair a person. For several pairs of the same person see blandAltmanRepeated.
Outcome<BlandAltman> blandAltman(std::span<const double> first, std::span<const double> second);

/// Several pairs a person whose true value varies (Bland and Altman 2007): the variance of differences is
/// that within persons plus that between their means. \a person numbers each pair's person, 0 … persons − 1.
struct RepeatedBlandAltman
{
    qint64 n = 0, persons = 0;
    double bias = 0;
    double within = 0, between = 0; ///< variances of the differences
    Interval limits;
};
Outcome<RepeatedBlandAltman> blandAltmanRepeated(std::span<const double> first,
                                                 std::span<const double> second,
                                                 std::span<const quint32> person, quint32 persons);

} // namespace sphygma
