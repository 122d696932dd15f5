// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/statfile/statrequest.h"

#include <QIODevice>

namespace sphygma {

/// Refuses what ReadStat must not see: headers it trusts although they lie, and files that are no table. The
/// reasons stand beside each check. Leaves \a device at its beginning.
Status checkHeader(QIODevice &device, const StatRequest &request);

} // namespace sphygma
