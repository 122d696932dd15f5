// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/pointtally.h"

#include "app/analysis/presentvalues.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr size_t ageBins = PointTally::oldest + 1;
static constexpr size_t halfBins = 2 * PointTally::highest + 1;

static size_t halfOf(double pressure)
{
    return static_cast<size_t>(std::clamp(2 * pressure, 0.0, static_cast<double>(halfBins - 1)));
}

PointTally::PointTally(const PointCloud &cloud)
    : m_ages(ageBins, 0), m_halves(halfBins, 0), m_n(static_cast<qint64>(cloud.x.size()))
{
    for (size_t i = 0; i < cloud.x.size(); ++i) {
        const float age = std::round(cloud.x[i]);
        if (age >= 0 && age <= static_cast<float>(oldest))
            ++m_ages[static_cast<size_t>(age)];
        ++m_halves[halfOf(static_cast<double>(cloud.y[i]))];
    }
    sumUp();
}

PointTally::PointTally(const Table &table, qsizetype column, double factor)
    : m_ages(ageBins, 0), m_halves(halfBins, 0)
{
    const auto chunks = static_cast<qsizetype>(table.column(column).chunks().size());
    std::vector<double> buffer;
    for (qsizetype chunk = 0; chunk < chunks; ++chunk) {
        const std::span<const double> pressures = presentNumbers(table, column, chunk, buffer);
        for (const double pressure : pressures)
            ++m_halves[halfOf(pressure * factor)];
        m_n += static_cast<qint64>(pressures.size());
    }
    sumUp();
}

void PointTally::sumUp()
{
    m_reached.assign(halfBins, 0);
    qint64 reached = 0;
    for (size_t i = halfBins; i-- > 0;)
        m_reached[i] = reached += m_halves[i];
}

std::optional<qint64> PointTally::atOrAbove(double threshold) const
{
    const double half = 2 * threshold;
    if (half != std::floor(half) || half < 1 || half > static_cast<double>(halfBins - 1))
        return std::nullopt;
    return m_reached.empty() ? 0 : m_reached[static_cast<size_t>(half)];
}

} // namespace sphygma
