// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/statfile/statrequest.h"
#include "app/import/statfile/stattable.h"

#include <QIODevice>

namespace sphygma {

/// Reads \a device, a file of any StatFormat but Por, through ReadStat.
Result<StatTable> readThroughReadStat(QIODevice &device, const StatRequest &request, Progress &progress);

} // namespace sphygma
