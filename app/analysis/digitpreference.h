// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace sphygma {

/// How readings cluster on last digits (clinical_spec 2.5; a score of the kind of the WHO MONICA project).
struct DigitPreference
{
    qint64 n = 0;
    int possibleDigits = 10; ///< 5 where a scale of 2 mmHg was read: even digits only
    double chiSquare = 0; ///< against equal shares of the possible digits
    double p = 1; ///< of that χ², possibleDigits − 1 degrees of freedom
    double score = 0; ///< 0 none … 100 all on one digit; 10 is mild, 20 marked
    double zeroShare = 0;
    double zeroExpected = 0;
    double index = 0; ///< Whipple-like: 100 none, 500 all on 0 and 5
};

/// From how often each last digit occurs.
DigitPreference digitPreference(const std::array<qint64, 10> &counts);

} // namespace sphygma
