// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstate.h"

namespace sphygma {

/// Names the clean table of \a state: beginnings of the SHA-256 of the file, and of the steps that are done
/// to it, "3f1c09ab77d2-91e0c4". Equal for equal data; notes on steps do not change it. Empty without data.
QString dataVersion(const ProjectState &state);

} // namespace sphygma
