// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace sphygma {

/// 1, 2 or 5 times a power of ten: the smallest that is not below \a least. \a least > 0.
inline double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace sphygma
