// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/statfile/statrequest.h"

#include <QIODevice>

namespace sphygma {

/// Refuses what is no table before ReadStat sees it. Leaves \a device at its beginning. A header that makes
/// ReadStat itself crash is to be refused here as well; so far fuzzing has found none.
Status checkHeader(QIODevice &device, const StatRequest &request);

} // namespace sphygma
