// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/distribution.h"

#include "app/analysis/summary.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

qint64 Distribution::highest() const
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

/// The smallest of 1, 2, 5, 10, 20 … (times ten to a power) that needs no more than \a most bins.
static double roundWidth(double span, int most)
{
    double width = std::pow(10, std::floor(std::log10(std::max(span / most, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (span / (width * factor) <= most)
            return width * factor;
    }
    return width * 10;
}

Distribution histogram(std::span<const double> values, int mostBins)
{
    Distribution bins;
    if (values.empty())
        return bins;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    bins.width = roundWidth(std::max(*high - *low, 1.0), mostBins - 1);
    bins.start = std::floor(*low / bins.width) * bins.width;
    bins.counts.resize(static_cast<size_t>((*high - bins.start) / bins.width) + 1);
    for (const double value : values)
        ++bins.counts[static_cast<size_t>((value - bins.start) / bins.width)];
    bins.n = static_cast<qint64>(values.size());
    return bins;
}

/// Single far values would squeeze the rest to a needle: the picture leaves out what no living person has,
/// and of many values spans the middle 99.8 % and a margin.
static std::vector<double> withoutFarTails(std::vector<double> values, double highest)
{
    std::erase_if(values, [highest](double v) { return v < 0 || v > highest; });
    if (values.size() < 500)
        return values;
    const auto low = quantile(values, 0.001), high = quantile(values, 0.999);
    const double margin = 0.2 * (*high - *low);
    std::erase_if(values, [&](double v) { return v < *low - margin || v > *high + margin; });
    return values;
}

Distribution nearDistribution(std::vector<double> values, double highest)
{
    const auto all = static_cast<qint64>(values.size());
    Distribution bins = histogram(withoutFarTails(std::move(values), highest));
    bins.beyond = all - bins.n;
    return bins;
}

} // namespace sphygma
