// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expression/expression.h"
#include "app/quality/detectors.h"
#include "app/quality/numberview.h"

namespace sphygma {

/// Weights in pounds or heights in inches that the rest of their rows gives away, though they lie among all
/// others: the recorded body mass index, or a grown person's age.
struct RowMix
{
    QString from; ///< UCUM
    Expression where;
    RowSet rows;
    Phrase why;
    double certainty = 0.85;
};

/// Of a column of weights or heights; nothing for others.
std::optional<RowMix> rowMix(const Look &look, qsizetype column);

/// Most of \a rows are as heavy in kg and tall in cm as the body mass index recorded in them says.
bool areRightByIndex(const Look &look, const RowSet &rows);

/// The share of weights above \a limit that their lower half, from 16 % to the middle, lets expect: weights
/// are about lognormal.
double expectedShareAbove(double limit, double middle, double low);

/// More grown people are heavy than the others let expect: some may be in pounds. Only to know.
QList<Proposal> perhapsPounds(const Look &look, qsizetype column, const NumberView &numbers);

} // namespace sphygma
