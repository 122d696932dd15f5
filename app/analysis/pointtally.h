// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agepressure.h"

namespace sphygma {

/// How many points lie at each age and each pressure: for histograms along the axes, and for a count at a
/// threshold that follows the mouse without looking at ten million points.
class PointTally
{
public:
    PointTally() = default;
    explicit PointTally(const PointCloud &cloud);
    /// Of the kept pressures of a column alone; in mm[Hg] once multiplied by \a factor.
    PointTally(const Table &table, qsizetype column, double factor);

    static constexpr int oldest = 120; ///< years
    static constexpr int highest = 400; ///< mm[Hg]

    /// Points of a rounded age of 0 … oldest.
    const std::vector<quint32> &ages() const { return m_ages; }

    /// Points in the half mm[Hg] from i/2, of 0 … highest; those beyond are in the outermost.
    const std::vector<quint32> &halves() const { return m_halves; }

    qint64 n() const { return m_n; }

    /// Points at or above \a threshold: exact for whole and half mm[Hg] above 0 up to highest; nothing for
    /// others.
    std::optional<qint64> atOrAbove(double threshold) const;

private:
    void sumUp();

    std::vector<quint32> m_ages, m_halves;
    std::vector<qint64> m_reached; ///< points in this half or a higher one
    qint64 m_n = 0;
};

} // namespace sphygma
