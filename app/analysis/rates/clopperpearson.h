// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"

namespace sphygma {

/// The exact 95 % interval of a share (Clopper and Pearson 1934), wider than Wilson's; empty for n = 0.
std::optional<Interval> clopperPearson(qint64 count, qint64 n);

} // namespace sphygma
