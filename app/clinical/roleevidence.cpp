// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/roleevidence.h"

#include <algorithm>

namespace sphygma {

void describeNumbers(std::vector<double> values, RoleEvidence &evidence)
{
    evidence.isNumber = true;
    if (values.empty())
        return;
    const qsizetype every = std::max<qsizetype>(1, static_cast<qsizetype>(values.size()) / 500);
    for (size_t i = 0; i < values.size(); i += static_cast<size_t>(every))
        evidence.sample.append(values[i]);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    evidence.minimum = *least;
    evidence.maximum = *most;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    evidence.median = *middle;
}

} // namespace sphygma
