// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sphygma {

/// One line of a table of centiles by Cole's LMS method: skewness, median, coefficient of variation.
struct Lms
{
    double l = 1, m = 0, s = 0;
};

/// How many standard deviations \a value lies from the median. Preconditions: value, m and s above 0.
double lmsScore(const Lms &lms, double value);

/// The value at a share \a p of the population.
double lmsCentile(const Lms &lms, double p);

} // namespace sphygma
