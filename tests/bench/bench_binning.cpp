// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds to bin points into a 900 × 600 grid: least and median of 11 runs.
#include "app/analysis/binning.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace sphygma;

namespace {

struct Points
{
    std::vector<float> x, y;
};

Points crowd(size_t n)
{
    std::mt19937 random(1);
    std::normal_distribution<float> age(52, 18), pressure(126, 18);
    Points points;
    for (size_t i = 0; i < n; ++i) {
        points.x.push_back(age(random));
        points.y.push_back(pressure(random));
    }
    return points;
}

void measure(const char *name, const Points &points, const DataWindow &window)
{
    NoProgress progress;
    std::vector<double> times;
    for (int run = 0; run < 11; ++run) {
        QElapsedTimer clock;
        clock.start();
        const auto grid = binPoints(points.x, points.y, window, 900, 600, progress);
        if (!grid)
            return;
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%9zu points, %s: %.1f ms, median %.1f ms\n", points.x.size(), name, times.front(), times[5]);
}

} // namespace

int main()
{
    for (const size_t n : {size_t(1'000'000), size_t(10'000'000)}) {
        const Points points = crowd(n);
        measure("all", points, {0, 110, 40, 240});
        measure("zoomed", points, {40, 60, 110, 150});
    }
}
