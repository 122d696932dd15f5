// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/detectors.h"
#include "app/quality/numberview.h"

namespace sphygma {

/// Values of \a column that lie in a group of their own, where another unit's values lie: to be converted, or
/// only told of where they may as well be slips. \a numbers are the column's.
QList<Proposal> mixedUnits(const Look &look, qsizetype column, const NumberView &numbers);

/// Whether such a group is to be converted.
bool hasMixedUnits(const Look &look, qsizetype column, const NumberView &numbers);

} // namespace sphygma
