// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"

namespace sphygma {

/// What each cluster (a patient with several rows) adds to the distance from a mean, gathered value by value:
/// for a variance that takes each cluster as one.
class ClusterResiduals
{
public:
    /// Clusters are numbered 0 … \a clusters − 1; those without a value do not count.
    ClusterResiduals(quint32 clusters, double mean)
        : m_mean(mean), m_sums(clusters, 0), m_met(clusters, false)
    {}

    void add(quint32 cluster, double value)
    {
        m_sums[cluster] += value - m_mean;
        ++m_n;
        if (m_met[cluster])
            return;
        m_met[cluster] = true;
        ++m_count;
    }

    quint32 count() const { return m_count; } ///< clusters with a value

    /// Of the mean: G/(G − 1) · Σ(sum of a cluster's residuals)² / n² (Liang and Zeger 1986, with the
    /// small-sample factor that R's sandwich calls CR1). Empty for fewer than two clusters.
    std::optional<double> variance() const;

    /// 95 % of the mean, by t with clusters − 1 degrees of freedom. Empty for fewer than two clusters.
    std::optional<Interval> interval() const;

private:
    double m_mean;
    std::vector<double> m_sums;
    std::vector<bool> m_met;
    qint64 m_n = 0;
    quint32 m_count = 0;
};

/// The same of values that lie side by side; \a cluster gives each value's number.
std::optional<Interval> clusteredMeanInterval(std::span<const double> values,
                                              std::span<const quint32> cluster, quint32 clusters);
std::optional<double> clusteredMeanVariance(std::span<const double> values, std::span<const quint32> cluster,
                                            quint32 clusters);

} // namespace sphygma
