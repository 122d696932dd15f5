// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"

#include <optional>

namespace sphygma {

/// Columns side by side that are numbered readings of the same things, "sbp_1", "sbp_2" and "dbp_1", "dbp_2",
/// as what gatherColumns() makes rows of; nothing where there are none. All have the numbers of the first
/// such.
std::optional<GatherColumns> readingColumns(const Schema &schema);

} // namespace sphygma
