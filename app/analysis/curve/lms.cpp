// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/curve/lms.h"

#include "app/analysis/numeric/distributions.h"

#include <cmath>

namespace sphygma {

double lmsScore(const Lms &lms, double value)
{
    const double ratio = std::log(value / lms.m);
    return lms.l == 0 ? ratio / lms.s : std::expm1(lms.l * ratio) / (lms.l * lms.s);
}

double lmsCentile(const Lms &lms, double p)
{
    const double z = normalQuantile(p);
    return lms.l == 0 ? lms.m * std::exp(lms.s * z) : lms.m * std::pow(1 + lms.l * lms.s * z, 1 / lms.l);
}

} // namespace sphygma
