// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/binnedpoints.h"

#include "app/table/parallel.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

constexpr size_t sliceRows = 1 << 18;

struct Range
{
    double low = INFINITY, high = -INFINITY;

    void add(double v)
    {
        low = std::min(low, v);
        high = std::max(high, v);
    }
};

struct Bin
{
    double n = 0, x = 0, y = 0, squares = 0; ///< x, y and squares as deviations from the origin
};

/// Which of \a bins equal parts of a range a value falls in.
class Scale
{
public:
    Scale(const Range &range, size_t bins)
        : m_low(range.low)
        , m_factor(range.high > range.low ? static_cast<double>(bins) / (range.high - range.low) : 0)
        , m_last(bins - 1)
    {}

    size_t binOf(double v) const { return std::min(static_cast<size_t>((v - m_low) * m_factor), m_last); }

private:
    double m_low, m_factor;
    size_t m_last;
};

Outcome<Range> rangeOf(std::span<const double> values)
{
    Range range;
    bool finite = true;
    for (const double v : values) {
        finite = finite && std::isfinite(v);
        range.add(v);
    }
    return finite ? Outcome<Range>(range) : Obstacle::NotFinite;
}

/// Adds every point to the bin that \a binOf names; slices run on all cores and are joined in order.
template<typename BinOf>
Outcome<std::vector<Bin>> fillBins(std::span<const double> x, std::span<const double> y, size_t bins,
                                   double originX, double originY, Progress &progress, BinOf binOf)
{
    const size_t slices = std::min<size_t>(4, (x.size() + sliceRows - 1) / sliceRows);
    const size_t rows = (x.size() + slices - 1) / slices;
    std::vector<std::vector<Bin>> parts(slices);
    const bool done = runParallel(slices, progress, [&](size_t slice) {
        auto &part = parts[slice];
        part.resize(bins);
        for (size_t i = slice * rows; i < std::min(x.size(), (slice + 1) * rows); ++i) {
            Bin &bin = part[binOf(x[i], y[i])];
            const double dx = x[i] - originX, dy = y[i] - originY;
            bin.n += 1;
            bin.x += dx;
            bin.y += dy;
            bin.squares += dy * dy;
        }
    });
    if (!done)
        return Obstacle::Cancelled;
    for (size_t slice = 1; slice < slices; ++slice) {
        for (size_t b = 0; b < bins; ++b) {
            Bin &to = parts[0][b];
            const Bin &from = parts[slice][b];
            to = {to.n + from.n, to.x + from.x, to.y + from.y, to.squares + from.squares};
        }
    }
    return std::move(parts[0]);
}

bool isWhole(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [](double v) { return v == std::floor(v); });
}

struct CellScale
{
    Scale scale;
    size_t cells = 0;
};

/// Cells one unit wide where whole numbers fit in, else \a bins equal ones.
CellScale cellScale(std::span<const double> values, const Range &range, size_t bins)
{
    const double units = range.high - range.low + 1;
    if (units <= 512 && isWhole(values))
        return {Scale({range.low, range.high + 1}, static_cast<size_t>(units)), static_cast<size_t>(units)};
    return {Scale(range, bins), bins};
}

} // namespace

Outcome<BinnedPoints> binByX(std::span<const double> x, std::span<const double> y, Progress &progress)
{
    constexpr size_t bins = 2048;
    if (x.size() != y.size())
        return Obstacle::DoesNotMatch;
    if (x.empty())
        return Obstacle::TooFew;
    const auto xRange = rangeOf(x), yRange = rangeOf(y);
    if (!xRange || !yRange)
        return Obstacle::NotFinite;
    const Scale scale(*xRange, bins);
    const double originX = xRange->low, originY = y.front();
    const auto filled = fillBins(x, y, bins, originX, originY, progress,
                                 [&scale](double v, double) { return scale.binOf(v); });
    if (!filled)
        return filled.obstacle();
    BinnedPoints result;
    result.n = static_cast<double>(x.size());
    result.xMin = xRange->low;
    result.xMax = xRange->high;
    for (const Bin &bin : *filled) {
        if (bin.n == 0)
            continue;
        result.x.push_back(originX + bin.x / bin.n);
        result.y.push_back(originY + bin.y / bin.n);
        result.weight.push_back(bin.n);
        result.spread += std::max(0.0, bin.squares - bin.y * bin.y / bin.n);
    }
    return result;
}

Outcome<CellPoints> binByCell(std::span<const double> x, std::span<const double> y, Progress &progress,
                              size_t exactRows)
{
    if (x.size() != y.size())
        return Obstacle::DoesNotMatch;
    if (x.empty())
        return Obstacle::TooFew;
    const auto xRange = rangeOf(x), yRange = rangeOf(y);
    if (!xRange || !yRange)
        return Obstacle::NotFinite;
    if (x.size() <= exactRows)
        return CellPoints{{x.begin(), x.end()},
                          {y.begin(), y.end()},
                          std::vector<double>(x.size(), 1.0),
                          xRange->low,
                          xRange->high};
    const CellScale across = cellScale(x, *xRange, 64), up = cellScale(y, *yRange, 512);
    const auto filled =
        fillBins(x, y, across.cells * up.cells, xRange->low, yRange->low, progress,
                 [&](double a, double b) { return across.scale.binOf(a) * up.cells + up.scale.binOf(b); });
    if (!filled)
        return filled.obstacle();
    CellPoints result;
    result.xMin = xRange->low;
    result.xMax = xRange->high;
    for (const Bin &bin : *filled) {
        if (bin.n == 0)
            continue;
        result.x.push_back(xRange->low + bin.x / bin.n);
        result.y.push_back(yRange->low + bin.y / bin.n);
        result.weight.push_back(bin.n);
    }
    return result;
}

} // namespace sphygma
