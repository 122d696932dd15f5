// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/survival/followup.h"

#include "app/analysis/numeric/finite.h"

#include <algorithm>

namespace sphygma {

std::optional<Obstacle> obstacleIn(const FollowUp &data)
{
    if (data.time.size() != data.event.size())
        return Obstacle::DoesNotMatch;
    if (data.time.empty())
        return Obstacle::TooFew;
    if (!allFinite(data.time))
        return Obstacle::NotFinite;
    const bool fits =
        std::all_of(data.event.begin(), data.event.end(), [](double e) { return e == 0 || e == 1; })
        && std::all_of(data.time.begin(), data.time.end(), [](double t) { return t >= 0; });
    return fits ? std::nullopt : std::optional(Obstacle::DoesNotMatch);
}

std::vector<size_t> sortedNumbers(std::vector<SortedPerson> persons)
{
    std::sort(persons.begin(), persons.end());
    std::vector<size_t> numbers(persons.size());
    std::transform(persons.begin(), persons.end(), numbers.begin(),
                   [](const SortedPerson &person) { return static_cast<size_t>(person.second); });
    return numbers;
}

} // namespace sphygma
