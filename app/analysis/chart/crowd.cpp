// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/crowd.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr int cells = crowdCells;

namespace {

struct Place
{
    const DataWindow &from, &to;

    double x(double value) const
    {
        return to.xMin + (value - from.xMin) / (from.xMax - from.xMin) * (to.xMax - to.xMin);
    }

    double y(double value) const
    {
        return to.yMin + (value - from.yMin) / (from.yMax - from.yMin) * (to.yMax - to.yMin);
    }
};

void addCells(ChartMarks &marks, std::span<const double> x, std::span<const double> y,
              const DataWindow &window, const Place &place, int firstCell)
{
    std::vector<quint32> counts(static_cast<size_t>(cells) * cells, 0);
    for (size_t i = 0; i < x.size(); ++i) {
        if (const int cell = crowdCellOf(x[i], y[i], window); cell >= 0)
            ++counts[static_cast<size_t>(cell)];
    }
    const double width = (window.xMax - window.xMin) / cells, height = (window.yMax - window.yMin) / cells;
    const double most = std::log1p(*std::max_element(counts.begin(), counts.end()));
    for (int cell = 0; cell < cells * cells; ++cell) {
        const quint32 count = counts[static_cast<size_t>(cell)];
        if (count == 0)
            continue;
        const double left = window.xMin + cell % cells * width, low = window.yMin + cell / cells * height;
        marks.marks.append(
            ChartBar{{place.x(left), place.x(left + width), place.y(low), place.y(low + height)},
                     {ChartInk::Kind::Ramp, std::log1p(count) / most},
                     firstCell < 0 ? -1 : firstCell + cell});
    }
}

} // namespace

int crowdCellOf(double x, double y, const DataWindow &window)
{
    const auto at = [](double value, double low, double high) {
        const double share = (value - low) / (high - low);
        return share < 0 || share > 1 ? -1 : std::min(cells - 1, static_cast<int>(share * cells));
    };
    const int column = at(x, window.xMin, window.xMax), row = at(y, window.yMin, window.yMax);
    return column < 0 || row < 0 ? -1 : row * cells + column;
}

void addCrowd(ChartMarks &marks, std::span<const double> x, std::span<const double> y,
              const DataWindow &window, const DataWindow &to, const std::vector<quint32> &tableRows,
              int firstCell)
{
    const Place place{window, to};
    if (x.size() > mostSinglePoints)
        return addCells(marks, x, y, window, place, firstCell);
    for (size_t i = 0; i < x.size(); ++i) {
        ChartPoint point{{place.x(x[i]), place.y(y[i])}, {ChartInk::Kind::Series, 0, 0.65}};
        point.size = 5;
        point.tableRow = tableRows.empty() ? -1 : static_cast<qint64>(tableRows[i]);
        marks.marks.append(point);
    }
}

} // namespace sphygma
