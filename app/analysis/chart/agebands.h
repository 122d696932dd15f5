// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"

#include <QList>

#include <limits>

namespace sphygma {

/// A stretch of ages, \a from inclusive to \a below exclusive, in years.
struct AgeBand
{
    double from = 0;
    double below = std::numeric_limits<double>::infinity();
    Phrase name; ///< "30–39"
};

/// Under 18, 18–29, then by tens to 80 and over.
const QList<AgeBand> &ageBands();

/// The band of an age; −1 for a negative one.
qsizetype ageBandOf(double years);

} // namespace sphygma
