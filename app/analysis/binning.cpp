// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/binning.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define SPHYGMA_HAS_AVX2_PATH
#endif

namespace sphygma {

namespace {

constexpr size_t blockPoints = 4096;
constexpr size_t pointsBetweenReports = 256 * blockPoints;
constexpr int maxBins = 1 << 24; // index arithmetic below is exact in float up to here

/// Where the grid lies, for the loop.
template<typename Real>
struct Lattice
{
    Real xMin, yMin, xScale, yScale;
    Real columns, rows;
};

using Indices = std::array<int, blockPoints>;

/// The bin of each point, or the trash bin past the last one. Free of branches, so that it is vectorised.
template<typename Real>
[[gnu::always_inline]] inline void indexBlock(const float *x, const float *y, size_t n,
                                              const Lattice<Real> &lattice, Indices &indices)
{
    const Real trash = lattice.columns * lattice.rows;
    for (size_t i = 0; i < n; ++i) {
        const Real fx = (static_cast<Real>(x[i]) - lattice.xMin) * lattice.xScale;
        const Real fy = (static_cast<Real>(y[i]) - lattice.yMin) * lattice.yScale;
        const bool inside = (fx >= 0) & (fx <= lattice.columns) & (fy >= 0) & (fy <= lattice.rows);
        // NaN and what lies outside go to bin 0 before they become integers, which they could not.
        const Real safeX = inside ? fx : Real(0);
        const Real safeY = inside ? fy : Real(0);
        const Real column = static_cast<Real>(static_cast<int>(std::min(safeX, lattice.columns - 1)));
        const Real row = static_cast<Real>(static_cast<int>(std::min(safeY, lattice.rows - 1)));
        indices[i] = static_cast<int>(inside ? row * lattice.columns + column : trash);
    }
}

template<typename Real>
void indexBlockPlain(const float *x, const float *y, size_t n, const Lattice<Real> &lattice, Indices &indices)
{
    indexBlock(x, y, n, lattice, indices);
}

#ifdef SPHYGMA_HAS_AVX2_PATH
template<typename Real>
__attribute__((target("avx2"))) void indexBlockAvx2(const float *x, const float *y, size_t n,
                                                    const Lattice<Real> &lattice, Indices &indices)
{
    indexBlock(x, y, n, lattice, indices);
}
#endif

template<typename Real>
auto chooseIndexBlock()
{
#ifdef SPHYGMA_HAS_AVX2_PATH
    if (__builtin_cpu_supports("avx2"))
        return &indexBlockAvx2<Real>;
#endif
    return &indexBlockPlain<Real>;
}

template<typename Real>
Lattice<Real> latticeOf(const DensityGrid &grid)
{
    const DataWindow &w = grid.window;
    return {static_cast<Real>(w.xMin),
            static_cast<Real>(w.yMin),
            static_cast<Real>(grid.columns / (w.xMax - w.xMin)),
            static_cast<Real>(grid.rows / (w.yMax - w.yMin)),
            static_cast<Real>(grid.columns),
            static_cast<Real>(grid.rows)};
}

/// Counts \a size points; \a find(from, n, indices) says in which bins the next n of them fall.
template<typename Find>
bool countBlocks(size_t size, DensityGrid &grid, Progress &progress, Find &&find)
{
    Indices indices;
    quint32 *counts = grid.counts.data();
    for (size_t from = 0; from < size; from += blockPoints) {
        if (from % pointsBetweenReports == 0
            && !progress.update(static_cast<qint64>(from), static_cast<qint64>(size)))
            return false;
        const size_t n = std::min(blockPoints, size - from);
        find(from, n, indices);
        for (size_t i = 0; i < n; ++i)
            ++counts[indices[i]];
    }
    return true;
}

/// Where each of a few values falls along one axis, times \a stride; \a trash outside of it.
template<typename Real>
std::vector<int> placesOf(const std::vector<float> &values, Real min, Real scale, Real bins, int stride,
                          int trash)
{
    std::vector<int> places;
    places.reserve(values.size());
    for (const float value : values) {
        const Real at = (static_cast<Real>(value) - min) * scale;
        const bool inside = at >= 0 && at <= bins;
        places.push_back(inside ? static_cast<int>(std::min(at, bins - 1)) * stride : trash);
    }
    return places;
}

template<typename Real>
bool countCodes(const PointValues &x, const PointValues &y, DensityGrid &grid, Progress &progress)
{
    const Lattice<Real> lattice = latticeOf<Real>(grid);
    const int trash = grid.columns * grid.rows;
    const auto columns = placesOf(x.distinct(), lattice.xMin, lattice.xScale, lattice.columns, 1, trash);
    const auto rows = placesOf(y.distinct(), lattice.yMin, lattice.yScale, lattice.rows, grid.columns, trash);
    return countBlocks(x.size(), grid, progress, [&](size_t from, size_t n, Indices &indices) {
        const quint16 *xs = x.codes().data() + from, *ys = y.codes().data() + from;
        for (size_t i = 0; i < n; ++i)
            indices[i] = std::min(columns[xs[i]] + rows[ys[i]], trash);
    });
}

/// \a x and \a y answer with n values from a place: run(from, n, buffer).
template<typename Real, typename Values>
bool count(const Values &x, const Values &y, DensityGrid &grid, Progress &progress)
{
    const Lattice<Real> lattice = latticeOf<Real>(grid);
    const auto indexer = chooseIndexBlock<Real>();
    std::vector<float> bufferX(blockPoints), bufferY(blockPoints);
    return countBlocks(x.size(), grid, progress, [&](size_t from, size_t n, Indices &indices) {
        indexer(x.run(from, n, bufferX.data()), y.run(from, n, bufferY.data()), n, lattice, indices);
    });
}

/// Values that lie side by side.
struct Span
{
    std::span<const float> values;

    size_t size() const { return values.size(); }

    const float *run(size_t from, size_t, float *) const { return values.data() + from; }
};

/// A window so narrow that float would blur the bins.
bool needsDouble(const DataWindow &w, int columns, int rows)
{
    const auto blurs = [](double low, double high, int bins) {
        const double width = (high - low) / bins;
        return width < std::max(std::abs(low), std::abs(high)) * 1e-4;
    };
    return blurs(w.xMin, w.xMax, columns) || blurs(w.yMin, w.yMax, rows);
}

/// An empty grid with a bin more, for what falls nowhere.
Result<DensityGrid> gridFor(const DataWindow &window, int columns, int rows)
{
    const bool usable = columns > 0 && rows > 0 && columns <= maxBins / rows && window.xMax > window.xMin
        && window.yMax > window.yMin;
    if (!usable)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("sphygma", "There is no room to draw the points in."),
                     {}};
    DensityGrid grid{window, columns, rows, {}, 0, 0};
    grid.counts.assign(static_cast<size_t>(columns) * static_cast<size_t>(rows) + 1, 0);
    return grid;
}

/// The grid after \a countInto it, which is false when it was stopped.
template<typename CountInto>
Result<DensityGrid> filledGrid(const DataWindow &window, int columns, int rows, size_t points,
                               CountInto &&countInto)
{
    Result<DensityGrid> made = gridFor(window, columns, rows);
    if (!made)
        return made;
    DensityGrid grid = std::move(made).value();
    if (!countInto(grid))
        return Error::cancelled();
    grid.inside = static_cast<qint64>(points) - grid.counts.back();
    grid.counts.pop_back();
    grid.highest = *std::max_element(grid.counts.begin(), grid.counts.end());
    return grid;
}

template<typename Values>
bool countAny(const Values &x, const Values &y, DensityGrid &grid, Progress &progress)
{
    return needsDouble(grid.window, grid.columns, grid.rows) ? count<double>(x, y, grid, progress)
                                                             : count<float>(x, y, grid, progress);
}

} // namespace

Result<DensityGrid> binPoints(std::span<const float> x, std::span<const float> y, const DataWindow &window,
                              int columns, int rows, Progress &progress)
{
    Q_ASSERT(x.size() == y.size());
    return filledGrid(window, columns, rows, x.size(),
                      [&](DensityGrid &grid) { return countAny(Span{x}, Span{y}, grid, progress); });
}

Result<DensityGrid> binValues(const PointValues &x, const PointValues &y, const DataWindow &window,
                              int columns, int rows, Progress &progress)
{
    Q_ASSERT(x.size() == y.size());
    return filledGrid(window, columns, rows, x.size(), [&](DensityGrid &grid) {
        if (!x.isCompact() || !y.isCompact())
            return countAny(x, y, grid, progress);
        return needsDouble(window, columns, rows) ? countCodes<double>(x, y, grid, progress)
                                                  : countCodes<float>(x, y, grid, progress);
    });
}

} // namespace sphygma
