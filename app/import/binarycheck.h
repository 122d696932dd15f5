// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

#include <string_view>

namespace sphygma {

/// Fails when \a head is the beginning of a file that is no text.
Status refuseBinary(std::string_view head, const QString &name);

} // namespace sphygma
