// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agepressure.h"

#include <functional>
#include <memory>

namespace sphygma {

/// The points of a cloud by place, so that the few near the cursor or in a small window are found without
/// looking at ten million others. Immutable.
class PointIndex
{
public:
    static Result<std::shared_ptr<const PointIndex>> build(const PointCloudPtr &cloud, Progress &progress);

    /// The points (numbers into the cloud) inside \a window; nothing when there are more than \a most.
    std::optional<std::vector<quint32>> pointsIn(const DataWindow &window, size_t most) const;

    /// Calls \a visit with runs of the points in the cells that touch \a window; some lie beyond it.
    using VisitRun = std::function<void(const quint32 *begin, const quint32 *end)>;
    void forEachRun(const DataWindow &window, const VisitRun &visit) const;

    struct Hit
    {
        quint32 point = 0; ///< number into the cloud
        qint64 sharing = 1; ///< points at exactly this place, this one included
    };

    /// The point nearest to (x, y) of those within the ellipse with these radii.
    std::optional<Hit> nearest(double x, double y, double xRadius, double yRadius) const;

    double xGrain() const { return m_xGrain; }

    double yGrain() const { return m_yGrain; }

private:
    static constexpr int side = 256;

    explicit PointIndex(PointCloudPtr cloud);
    int columnOf(double x) const;
    int rowOf(double y) const;
    Status sort(Progress &progress);
    template<typename Visit>
    void forEachNear(const DataWindow &window, Visit &&visit) const;

    PointCloudPtr m_cloud;
    double m_xScale = 0, m_yScale = 0; ///< cells a data unit
    double m_xGrain = 0, m_yGrain = 0;
    std::vector<quint32> m_starts; ///< of each cell's points in m_points, and the end
    std::vector<quint32> m_points;
};

using PointIndexPtr = std::shared_ptr<const PointIndex>;

} // namespace sphygma
