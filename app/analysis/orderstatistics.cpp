// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/orderstatistics.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

constexpr size_t bins = 4096;
constexpr size_t fewValues = 4 * bins;

/// Equal parts of the range of the values; order is kept, since rounding is monotone.
struct Scale
{
    double low = 0, factor = 0;

    size_t binOf(double v) const { return std::min(static_cast<size_t>((v - low) * factor), bins - 1); }
};

std::vector<double> bySorting(std::span<const double> values, std::span<const size_t> ranks)
{
    std::vector<double> sorted(values.begin(), values.end()), result;
    std::sort(sorted.begin(), sorted.end());
    for (const size_t rank : ranks)
        result.push_back(sorted[rank]);
    return result;
}

} // namespace

std::vector<double> orderStatistics(std::span<const double> values, std::span<const size_t> ranks)
{
    if (values.size() < fewValues)
        return bySorting(values, ranks);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const Scale scale{*low, static_cast<double>(bins) / (*high - *low)};
    if (*low == *high)
        return std::vector<double>(ranks.size(), *low);
    if (!std::isfinite(scale.factor) || !(scale.factor > 0))
        return bySorting(values, ranks);
    std::vector<size_t> counts(bins, 0);
    for (const double v : values)
        ++counts[scale.binOf(v)];
    // The bins that hold a rank, and how many values stand before them.
    std::vector<size_t> before(bins, 0);
    for (size_t b = 1; b < bins; ++b)
        before[b] = before[b - 1] + counts[b - 1];
    std::vector<std::vector<double>> kept(bins);
    std::vector<char> wanted(bins, 0);
    const auto binOfRank = [&](size_t rank) {
        return static_cast<size_t>(std::upper_bound(before.begin(), before.end(), rank) - before.begin()) - 1;
    };
    for (const size_t rank : ranks)
        wanted[binOfRank(rank)] = 1;
    for (const double v : values) {
        if (const size_t b = scale.binOf(v); wanted[b] != 0)
            kept[b].push_back(v);
    }
    std::vector<double> result;
    for (const size_t rank : ranks) {
        auto &bin = kept[binOfRank(rank)];
        if (wanted[binOfRank(rank)] == 1)
            std::sort(bin.begin(), bin.end());
        wanted[binOfRank(rank)] = 2;
        result.push_back(bin[rank - before[binOfRank(rank)]]);
    }
    return result;
}

} // namespace sphygma
