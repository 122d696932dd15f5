// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/numeric/ranks.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace sphygma {

Ranks rank(std::span<const double> values)
{
    std::vector<std::pair<double, quint32>> order(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        order[i] = {values[i], static_cast<quint32>(i)};
    std::sort(order.begin(), order.end());
    Ranks ranks{std::vector<double>(values.size()), 0};
    for (size_t from = 0, to = 0; from < order.size(); from = to) {
        while (to < order.size() && order[to].first == order[from].first)
            ++to;
        const auto ties = static_cast<double>(to - from);
        const double shared = static_cast<double>(from) + (ties + 1) / 2;
        for (size_t i = from; i < to; ++i)
            ranks.of[order[i].second] = shared;
        ranks.tieSum += ties * ties * ties - ties;
    }
    return ranks;
}

} // namespace sphygma
