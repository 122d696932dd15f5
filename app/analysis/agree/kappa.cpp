// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/kappa.h"

#include "app/analysis/numeric/distributions.h"

#include <cmath>

namespace sphygma {

namespace {

double weight(KappaWeights weights, size_t row, size_t column, size_t categories)
{
    const double off = std::abs(static_cast<double>(row) - static_cast<double>(column))
        / static_cast<double>(categories - 1);
    switch (weights) {
    case KappaWeights::None:
        return row == column ? 1 : 0;
    case KappaWeights::Linear:
        return 1 - off;
    case KappaWeights::Quadratic:
        break;
    }
    return 1 - off * off;
}

} // namespace

Outcome<Kappa> cohenKappa(const CrossTable &table, KappaWeights weights)
{
    const size_t k = table.rows();
    if (k != table.columns() || k < 2)
        return Obstacle::DoesNotMatch;
    const auto n = static_cast<double>(table.total());
    if (n < 2)
        return Obstacle::TooFew;
    std::vector<double> rows(k), columns(k), rowWeights(k), columnWeights(k);
    for (size_t i = 0; i < k; ++i) {
        rows[i] = static_cast<double>(table.rowSum(i)) / n;
        columns[i] = static_cast<double>(table.columnSum(i)) / n;
    }
    Kappa result;
    result.n = table.total();
    for (size_t i = 0; i < k; ++i) {
        for (size_t j = 0; j < k; ++j) {
            const double w = weight(weights, i, j, k);
            result.observed += w * static_cast<double>(table.at(i, j)) / n;
            result.expected += w * rows[i] * columns[j];
            rowWeights[i] += w * columns[j];
            columnWeights[j] += w * rows[i];
        }
    }
    const double rest = 1 - result.expected;
    if (!(rest > 1e-12))
        return Obstacle::Constant; // both use one category only
    result.kappa = (result.observed - result.expected) / rest;
    double sum = 0;
    for (size_t i = 0; i < k; ++i) {
        for (size_t j = 0; j < k; ++j) {
            const double term =
                weight(weights, i, j, k) - (rowWeights[i] + columnWeights[j]) * (1 - result.kappa);
            sum += static_cast<double>(table.at(i, j)) / n * term * term;
        }
    }
    const double shift = result.kappa - result.expected * (1 - result.kappa);
    result.standardError = std::sqrt(std::max(0.0, sum - shift * shift) / n) / rest;
    const double half = z975 * result.standardError;
    result.ci95 = {result.kappa - half, result.kappa + half};
    return result;
}

} // namespace sphygma
