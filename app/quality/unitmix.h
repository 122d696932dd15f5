// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/detectors.h"
#include "app/quality/numberview.h"

namespace sphygma {

/// Some values of a column in another unit (clinical_spec 2.4): where they lie, where the others do, and the
/// limits of what to convert. \a leastShare of the values guards against single slips that only look like it.
struct UnitMix
{
    const char *role;
    const char *from;
    Range odd;
    Range usual;
    std::optional<double> below;
    std::optional<double> above;
    double leastShare = 0;
    double certainty = 0.85;
};

/// Heights in inches among centimetres and weights in pounds among kilograms: only where they lie apart from
/// all others, and belong to grown people.
QList<UnitMix> bodyMixes(const Look &look, qsizetype column, const NumberView &numbers);

/// Rows whose value lies in \a range.
RowSet rowsIn(const Look &look, qsizetype column, Range range);

/// How all values of \a column lie, and those of \a rows, which are some.
ProposalShape shapeOf(const Look &look, qsizetype column, const NumberView &numbers, const RowSet &rows);

/// Values of \a column that lie in a group of their own, where another unit's values lie: to be converted, or
/// only told of where they may as well be slips. \a numbers are the column's; slips in \a told are left out.
QList<Proposal> mixedUnits(const Look &look, qsizetype column, const NumberView &numbers, const RowSet &told);

/// The same about the slips in \a among, to be said where those are told of.
QList<Phrase> doubtsAboutUnit(const Look &look, qsizetype column, const NumberView &numbers,
                              const RowSet &among);

/// Whether such a group is to be converted.
bool hasMixedUnits(const Look &look, qsizetype column, const NumberView &numbers);

} // namespace sphygma
