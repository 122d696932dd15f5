// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/crowds.h"

#include <algorithm>
#include <random>

namespace sphygma {

PointCloudPtr crowd(size_t n, quint32 seed)
{
    auto cloud = std::make_shared<PointCloud>();
    std::mt19937 random(seed);
    std::normal_distribution<float> spread(0, 17);
    std::uniform_int_distribution<int> ages(18, 99);
    for (size_t i = 0; i < n; ++i) {
        const auto age = static_cast<float>(ages(random));
        cloud->x.push_back(age);
        cloud->y.push_back(std::clamp(std::round(110 + 0.5F * (age - 18) + spread(random)), 70.0F, 230.0F));
        cloud->rows.push_back(static_cast<quint32>(i));
    }
    measureExtent(*cloud);
    return cloud;
}

PointCloudPtr cloudOf(const std::vector<std::pair<float, float>> &points, qint64 missing)
{
    auto cloud = std::make_shared<PointCloud>();
    for (const auto &[x, y] : points) {
        cloud->rows.push_back(static_cast<quint32>(cloud->x.size()));
        cloud->x.push_back(x);
        cloud->y.push_back(y);
    }
    cloud->missing = missing;
    measureExtent(*cloud);
    return cloud;
}

} // namespace sphygma
