// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/boxstatistics.h"

namespace sphygma {

BoxStatistics boxStatistics(const std::vector<double> &values)
{
    BoxStatistics box;
    box.quantiles = *quantiles(values);
    const double reach = 1.5 * (box.quantiles.p75 - box.quantiles.p25);
    const double low = box.quantiles.p25 - reach, high = box.quantiles.p75 + reach;
    box.lowWhisker = box.quantiles.p25;
    box.highWhisker = box.quantiles.p75;
    for (const double value : values) {
        if (value < low || value > high) {
            box.beyond.push_back(value);
            continue;
        }
        box.lowWhisker = std::min(box.lowWhisker, value);
        box.highWhisker = std::max(box.highWhisker, value);
    }
    return box;
}

} // namespace sphygma
