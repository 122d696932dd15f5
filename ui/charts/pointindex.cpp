// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pointindex.h"

#include "ui/charts/grain.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr size_t blockSize = 1 << 16;

static double cellsPerUnit(double low, double high, int cells)
{
    return high > low ? (cells - 1e-3) / (high - low) : 0;
}

PointIndex::PointIndex(PointCloudPtr cloud) : m_cloud(std::move(cloud))
{
    const DataWindow &extent = m_cloud->extent;
    m_xScale = cellsPerUnit(extent.xMin, extent.xMax, side);
    m_yScale = cellsPerUnit(extent.yMin, extent.yMax, side);
}

int PointIndex::columnOf(double x) const
{
    return static_cast<int>(std::clamp((x - m_cloud->extent.xMin) * m_xScale, 0.0, side - 1.0));
}

int PointIndex::rowOf(double y) const
{
    return static_cast<int>(std::clamp((y - m_cloud->extent.yMin) * m_yScale, 0.0, side - 1.0));
}

Result<std::shared_ptr<const PointIndex>> PointIndex::build(const PointCloudPtr &cloud, Progress &progress)
{
    std::shared_ptr<PointIndex> index(new PointIndex(cloud));
    index->m_xGrain = grainOf(cloud->x);
    index->m_yGrain = grainOf(cloud->y);
    if (const Status sorted = index->sort(progress); !sorted)
        return sorted.error();
    return std::shared_ptr<const PointIndex>(std::move(index));
}

/// A counting sort of the point numbers by cell.
Status PointIndex::sort(Progress &progress)
{
    const PointCloud &cloud = *m_cloud;
    const size_t n = cloud.x.size();
    const auto cell = [&](size_t i) {
        return static_cast<size_t>(rowOf(static_cast<double>(cloud.y[i]))) * side
            + static_cast<size_t>(columnOf(static_cast<double>(cloud.x[i])));
    };
    m_starts.assign(static_cast<size_t>(side) * side + 1, 0);
    m_points.resize(n);
    const auto total = static_cast<qint64>(2 * n);
    for (size_t block = 0; block < n; block += blockSize) {
        if (!progress.update(static_cast<qint64>(block), total))
            return Error::cancelled();
        for (size_t i = block; i < std::min(n, block + blockSize); ++i)
            ++m_starts[cell(i) + 1];
    }
    for (size_t c = 1; c < m_starts.size(); ++c)
        m_starts[c] += m_starts[c - 1];
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t block = 0; block < n; block += blockSize) {
        if (!progress.update(static_cast<qint64>(n + block), total))
            return Error::cancelled();
        for (size_t i = block; i < std::min(n, block + blockSize); ++i)
            m_points[next[cell(i)]++] = static_cast<quint32>(i);
    }
    return ok();
}

/// Visits the runs of points in the cells that touch \a window; \a visit(begin, end) returns false to stop.
template<typename Visit>
void PointIndex::forEachNear(const DataWindow &window, Visit &&visit) const
{
    const auto left = static_cast<size_t>(columnOf(window.xMin));
    const auto right = static_cast<size_t>(columnOf(window.xMax));
    const auto top = static_cast<size_t>(rowOf(window.yMax));
    for (auto row = static_cast<size_t>(rowOf(window.yMin)); row <= top; ++row) {
        const quint32 begin = m_starts[row * side + left], end = m_starts[row * side + right + 1];
        if (!visit(m_points.data() + begin, m_points.data() + end))
            return;
    }
}

void PointIndex::forEachRun(const DataWindow &window, const VisitRun &visit) const
{
    forEachNear(window, [&](const quint32 *begin, const quint32 *end) {
        visit(begin, end);
        return true;
    });
}

std::optional<std::vector<quint32>> PointIndex::pointsIn(const DataWindow &window, size_t most) const
{
    // Cells reach beyond the window: give up early only where they cannot be to blame.
    qint64 near = 0;
    forEachNear(window, [&](const quint32 *begin, const quint32 *end) {
        near += end - begin;
        return true;
    });
    if (near > static_cast<qint64>(16 * most + 65'536))
        return std::nullopt;
    std::vector<quint32> found;
    forEachNear(window, [&](const quint32 *begin, const quint32 *end) {
        for (const quint32 *p = begin; p != end && found.size() <= most; ++p) {
            const auto x = static_cast<double>(m_cloud->x[*p]), y = static_cast<double>(m_cloud->y[*p]);
            if (x >= window.xMin && x <= window.xMax && y >= window.yMin && y <= window.yMax)
                found.push_back(*p);
        }
        return found.size() <= most;
    });
    if (found.size() > most)
        return std::nullopt;
    std::sort(found.begin(), found.end()); // drawn in the order of the file
    return found;
}

std::optional<PointIndex::Hit> PointIndex::nearest(double x, double y, double xRadius, double yRadius) const
{
    std::optional<Hit> hit;
    double best = 1;
    forEachNear({x - xRadius, x + xRadius, y - yRadius, y + yRadius},
                [&](const quint32 *begin, const quint32 *end) {
                    for (const quint32 *p = begin; p != end; ++p) {
                        const double dx = (static_cast<double>(m_cloud->x[*p]) - x) / xRadius;
                        const double dy = (static_cast<double>(m_cloud->y[*p]) - y) / yRadius;
                        const double distance = dx * dx + dy * dy;
                        if (distance > best || (hit && distance == best && *p == hit->point))
                            continue;
                        const bool same = hit && m_cloud->x[*p] == m_cloud->x[hit->point]
                            && m_cloud->y[*p] == m_cloud->y[hit->point];
                        if (same) {
                            ++hit->sharing;
                            hit->point = std::min(hit->point, *p);
                        } else if (distance < best || !hit) {
                            best = distance;
                            hit = Hit{*p, 1};
                        }
                    }
                    return true;
                });
    return hit;
}

} // namespace sphygma
