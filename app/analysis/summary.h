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

/// Quantiles of type 7 (R's default).
struct Quantiles
{
    double p05 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0;
};

/// Two passes over compensated sums; \a missing is passed through. Checked against R (oracle_results.json).
Summary summarise(std::span<const double> values, qint64 missing = 0);

/// Over the kept rows of a number column.
Summary summarise(const Table &table, qsizetype column);

/// Exact; two passes over a large sample.
std::optional<Quantiles> quantiles(std::vector<double> values);
std::optional<double> quantile(std::vector<double> values, double p);

/// The kept, present values of a number column, in row order.
std::vector<double> presentValues(const Table &table, qsizetype column);

/// 95 % interval of a mean whose values come in clusters (patients with several rows): cluster-robust
/// standard error, t with clusters − 1 degrees of freedom. \a cluster gives each value's cluster number, 0 …
/// clusters − 1.
/// Empty for fewer than two clusters.
std::optional<Interval> clusteredMeanInterval(std::span<const double> values,
                                              std::span<const quint32> cluster, quint32 clusters);

/// The variance of that mean: G/(G − 1) · Σ(sum of a cluster's residuals)² / n² (Liang and Zeger 1986, with
/// the small-sample factor that R's sandwich calls CR1).
std::optional<double> clusteredMeanVariance(std::span<const double> values, std::span<const quint32> cluster,
                                            quint32 clusters);

} // namespace sphygma
