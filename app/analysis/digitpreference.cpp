// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/digitpreference.h"

#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <numeric>

namespace sphygma {

DigitPreference digitPreference(const std::array<qint64, 10> &counts)
{
    DigitPreference found;
    found.n = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (found.n == 0)
        return found;
    const qint64 odd = counts[1] + counts[3] + counts[5] + counts[7] + counts[9];
    found.possibleDigits = odd * 50 < found.n ? 5 : 10;
    const auto n = static_cast<double>(found.n);
    const double expected = n / found.possibleDigits;
    for (size_t digit = 0; digit < 10; digit += found.possibleDigits == 5 ? 2 : 1)
        found.chiSquare += std::pow(static_cast<double>(counts[digit]) - expected, 2) / expected;
    found.p = boost::math::gamma_q((found.possibleDigits - 1) / 2.0, found.chiSquare / 2);
    found.score = 100 * std::sqrt(found.chiSquare / (n * (found.possibleDigits - 1)));
    found.zeroShare = static_cast<double>(counts[0]) / n;
    found.zeroExpected = 1.0 / found.possibleDigits;
    found.index = 100 * static_cast<double>(counts[0] + counts[5]) / (n / 5);
    return found;
}

} // namespace sphygma
