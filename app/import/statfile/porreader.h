// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/statfile/statrequest.h"
#include "app/import/statfile/stattable.h"

#include <QIODevice>

namespace sphygma {

/// Reads \a device, an SPSS portable file. Not through ReadStat, which refuses valid ones (see
/// statreader.cpp) and rounds long fractions. Source: PSPP developer's guide, Portable File Format.
Result<StatTable> readPor(QIODevice &device, const StatRequest &request, Progress &progress);

} // namespace sphygma
