// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/statfile/statrequest.h"
#include "app/import/statfile/stattable.h"

#include <QIODevice>

namespace sphygma {

/// Reads \a device, an SPSS portable file. Not through ReadStat: that refuses the files of PSPP, whose table
/// of characters names the digits twice (as digits and as superscripts, where it takes the later), and it
/// adds up the digits of fractions with rounding errors. Source: PSPP developer's guide, Portable File
/// Format.
Result<StatTable> readPor(QIODevice &device, const StatRequest &request, Progress &progress);

} // namespace sphygma
