// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/pinnedfinding.h"

namespace sphygma {

QJsonObject pinnedJson(const PinnedFindings &findings);

/// A finding that cannot be read is left out: its id stays among the pinned ones, and a refresh makes it
/// anew.
PinnedFindings pinnedFromJson(const QJsonObject &json);

} // namespace sphygma
