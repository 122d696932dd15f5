// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/detectors.h"
#include "app/quality/numberview.h"

namespace sphygma {

/// Values of \a column outside the hard limits of \a own, less those that \a mended offers to repair or that
/// are codes for "no value": nothing offers to delete what can be saved. Where too many are outside, the
/// limits do not fit the column, and that is told instead.
QList<Proposal> impossibleValues(const Look &look, qsizetype column, const PlausibilityLimits &own,
                                 const NumberView &numbers, const QList<Proposal> &mended);

/// Rows whose value lies outside \a hard.
RowSet rowsBeyond(const Table &table, qsizetype column, Range hard);

/// A limit for people.
Figure limitFigure(double limit);

} // namespace sphygma
