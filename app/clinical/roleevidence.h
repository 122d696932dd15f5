// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/role.h"

#include <vector>

namespace sphygma {

/// Fills in what \a values, the numbers of a column, say.
void describeNumbers(std::vector<double> values, RoleEvidence &evidence);

} // namespace sphygma
