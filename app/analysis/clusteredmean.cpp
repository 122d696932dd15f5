// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/clusteredmean.h"

#include "app/analysis/compensatedsum.h"

#include <cmath>

namespace sphygma {

std::optional<double> ClusterResiduals::variance() const
{
    if (m_count < 2)
        return {};
    CompensatedSum squares;
    squares.add(m_sums, [](double r) { return r * r; });
    const auto n = static_cast<double>(m_n);
    const double groups = m_count;
    return groups / (groups - 1) * squares.value() / (n * n);
}

std::optional<Interval> ClusterResiduals::interval() const
{
    const auto squared = variance();
    if (!squared)
        return {};
    return studentInterval(m_mean, std::sqrt(*squared), m_count - 1);
}

static ClusterResiduals residualsOf(std::span<const double> values, std::span<const quint32> cluster,
                                    quint32 clusters)
{
    Q_ASSERT(values.size() == cluster.size());
    CompensatedSum sum;
    sum.add(values, [](double v) { return v; });
    ClusterResiduals residuals(clusters, sum.value() / static_cast<double>(values.size()));
    for (size_t i = 0; i < values.size(); ++i)
        residuals.add(cluster[i], values[i]);
    return residuals;
}

std::optional<Interval> clusteredMeanInterval(std::span<const double> values,
                                              std::span<const quint32> cluster, quint32 clusters)
{
    return residualsOf(values, cluster, clusters).interval();
}

std::optional<double> clusteredMeanVariance(std::span<const double> values, std::span<const quint32> cluster,
                                            quint32 clusters)
{
    return residualsOf(values, cluster, clusters).variance();
}

} // namespace sphygma
