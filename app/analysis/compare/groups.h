// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace sphygma {

/// One span a group, in the order of the group names.
using GroupedValues = std::vector<std::span<const double>>;

} // namespace sphygma
