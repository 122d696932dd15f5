// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstate.h"

namespace sphygma {

/// "january.csv"; of several files "january.csv, february.csv and 3 more".
QString sourceNames(const RawData &raw);

/// The name that stands before a note which names no file itself: that of the one file, empty for several.
QString noteFile(const RawData &raw);

} // namespace sphygma
