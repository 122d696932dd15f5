// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/outcome.h"

#include <span>
#include <utility>
#include <vector>

namespace sphygma {

/// How long each person was followed, and whether the event came (1) or the watching ended (0).
struct FollowUp
{
    std::span<const double> time;
    std::span<const double> event;
};

/// Lengths, finite times of 0 and more, events of 0 and 1.
std::optional<Obstacle> obstacleIn(const FollowUp &data);

/// A person by what he is sorted by, and his number: sorted by themselves they lie side by side in memory.
using SortedPerson = std::pair<double, quint64>;

/// The numbers of \a persons in their order.
std::vector<size_t> sortedNumbers(std::vector<SortedPerson> persons);

} // namespace sphygma
