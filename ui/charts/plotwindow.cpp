// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotwindow.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

static constexpr double smallestSpan = 0.5; // years or mm[Hg]
static constexpr double largestGrowth = 1.25;

static std::pair<double, double> roomy(double low, double high)
{
    const double air = std::max((high - low) * 0.03, high > low ? 0.5 : 5.0);
    return {low - air, high + air};
}

DataWindow roomyWindow(const DataWindow &extent)
{
    const auto [xMin, xMax] = roomy(extent.xMin, extent.xMax);
    const auto [yMin, yMax] = roomy(extent.yMin, extent.yMax);
    return {xMin, xMax, yMin, yMax};
}

DataWindow zoomedAbout(const DataWindow &window, const QPointF &fixed, double factor)
{
    return {fixed.x() + (window.xMin - fixed.x()) * factor, fixed.x() + (window.xMax - fixed.x()) * factor,
            fixed.y() + (window.yMin - fixed.y()) * factor, fixed.y() + (window.yMax - fixed.y()) * factor};
}

DataWindow movedBy(const DataWindow &window, double dx, double dy)
{
    return {window.xMin + dx, window.xMax + dx, window.yMin + dy, window.yMax + dy};
}

DataWindow grownBy(const DataWindow &window, double share)
{
    const double dx = spanX(window) * share, dy = spanY(window) * share;
    return {window.xMin - dx, window.xMax + dx, window.yMin - dy, window.yMax + dy};
}

static std::pair<double, double> keptWithin(double low, double high, double wholeLow, double wholeHigh)
{
    const double whole = wholeHigh - wholeLow;
    const double largest = whole * largestGrowth;
    if (high - low <= largest && high - low >= smallestSpan && low + high >= 2 * wholeLow
        && low + high <= 2 * wholeHigh)
        return {low, high}; // as it is, to the last bit
    const double span = std::clamp(high - low, std::min(smallestSpan, largest), largest);
    const double centre = std::clamp((low + high) / 2, wholeLow, wholeHigh);
    return {centre - span / 2, centre + span / 2};
}

DataWindow keptWithin(const DataWindow &window, const DataWindow &whole)
{
    const auto [xMin, xMax] = keptWithin(window.xMin, window.xMax, whole.xMin, whole.xMax);
    const auto [yMin, yMax] = keptWithin(window.yMin, window.yMax, whole.yMin, whole.yMax);
    return {xMin, xMax, yMin, yMax};
}

double tickStep(double span, int most)
{
    const double least = span / std::max(1, most);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= least * (1 - 1e-9))
            return power * factor;
    }
    return power * 10;
}

} // namespace sphygma
