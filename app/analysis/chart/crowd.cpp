// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/crowd.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr int cells = 60; // each way

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
              const DataWindow &window, const Place &place)
{
    std::vector<float> fx(x.begin(), x.end()), fy(y.begin(), y.end());
    NoProgress whole;
    const auto grid = binPoints(fx, fy, window, cells, cells, whole);
    if (!grid)
        return;
    const double width = (window.xMax - window.xMin) / cells, height = (window.yMax - window.yMin) / cells;
    const double most = std::log1p(grid->highest);
    for (int row = 0; row < cells; ++row) {
        for (int column = 0; column < cells; ++column) {
            const quint32 count = grid->at(column, row);
            if (count == 0)
                continue;
            const double left = window.xMin + column * width, low = window.yMin + row * height;
            marks.marks.append(
                ChartBar{{place.x(left), place.x(left + width), place.y(low), place.y(low + height)},
                         {ChartInk::Kind::Ramp, std::log1p(count) / most}});
        }
    }
}

} // namespace

void addCrowd(ChartMarks &marks, std::span<const double> x, std::span<const double> y,
              const DataWindow &window, const DataWindow &to, const std::vector<quint32> &tableRows)
{
    const Place place{window, to};
    if (x.size() > mostSinglePoints)
        return addCells(marks, x, y, window, place);
    for (size_t i = 0; i < x.size(); ++i) {
        ChartPoint point{{place.x(x[i]), place.y(y[i])}, {ChartInk::Kind::Series, 0, 0.65}};
        point.size = 5;
        point.tableRow = tableRows.empty() ? -1 : static_cast<qint64>(tableRows[i]);
        marks.marks.append(point);
    }
}

} // namespace sphygma
