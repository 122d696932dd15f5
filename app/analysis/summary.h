// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/table/table.h"

#include <optional>
#include <span>
#include <vector>

namespace sphygma {

struct Interval
{
    double low = 0;
    double high = 0;
};

/// Location and spread of one sample. What is undefined is empty: mean of n = 0, sd of n < 2.
struct Summary
{
    qint64 n = 0;
    qint64 missing = 0;
    std::optional<double> mean;
    std::optional<double> sd; ///< n − 1
    std::optional<Interval> ci95; ///< of the mean, Student's t
    std::optional<double> minimum;
    std::optional<double> maximum;
};

/// 95 % around \a mean, by Student's t.
Interval studentInterval(double mean, double standardError, double degreesOfFreedom);

/// Quantiles of type 7 (R's default).
struct Quantiles
{
    double p05 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0;
};

/// Two passes over compensated sums; \a missing is passed through. Checked against R (oracle_results.json).
Summary summarise(std::span<const double> values, qint64 missing = 0);

/// Over the kept rows of a number column, each value times \a factor.
Summary summarise(const Table &table, qsizetype column, double factor = 1);

/// Exact; two passes over a large sample.
std::optional<Quantiles> quantiles(std::vector<double> values);
std::optional<double> quantile(std::vector<double> values, double p);

/// The kept, present values of a number column, in row order.
std::vector<double> presentValues(const Table &table, qsizetype column);

} // namespace sphygma
