// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/exploredata.h"

namespace sphygma {

/// Which row a point is, in a few lines: record, patient, age, pressure as they stand in the table, and how
/// many more lie at the same place.
QString pointWords(const ExploreData &data, qsizetype cloud, qsizetype row, qint64 others);

} // namespace sphygma
