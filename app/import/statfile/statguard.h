// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/statfile/statrequest.h"

#include <QIODevice>

namespace sphygma {

/// Refuses what is no table, and what ReadStat would read past the end of, before ReadStat sees it. Leaves \a
/// device at its beginning.
Status checkHeader(QIODevice &device, const StatRequest &request);

} // namespace sphygma
