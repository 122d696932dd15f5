// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/rates/contingency.h"
#include "app/analysis/summary.h"

namespace sphygma {

/// How much a miss by several categories counts.
enum class KappaWeights : quint8 { None, Linear, Quadratic };

/// Agreement of two classifications beyond chance (Cohen 1960, 1968), with the error of Fleiss, Cohen and
/// Everitt 1969. Rows are the first reader's categories, columns the second's, in the same order.
struct Kappa
{
    qint64 n = 0;
    double observed = 0; ///< agreement, 0 … 1
    double expected = 0; ///< by chance alone
    double kappa = 0;
    double standardError = 0;
    Interval ci95;
};
Outcome<Kappa> cohenKappa(const CrossTable &table, KappaWeights weights = KappaWeights::None);

} // namespace sphygma
