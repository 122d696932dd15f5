// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace sphygma {

/// Equal bins of one sample, for a picture of its distribution.
struct Distribution
{
    double start = 0; ///< lower end of the first bin
    double width = 5;
    std::vector<qint64> counts;
    qint64 n = 0; ///< values in the bins
    qint64 beyond = 0; ///< far values that are not drawn: they would squeeze the rest to a needle

    qint64 highest() const;
    double end() const { return start + width * static_cast<double>(counts.size()); }
};

/// Bins of a round width, at most \a mostBins of them; without values there are none.
Distribution histogram(std::span<const double> values, int mostBins = 40);

/// The same without what would squeeze the rest to a needle, which is counted in beyond: values below zero or
/// above \a highest, and of many those far from the middle 99.8 %.
Distribution nearDistribution(std::vector<double> values, double highest);

} // namespace sphygma
