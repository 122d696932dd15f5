// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/multipletesting.h"

#include <algorithm>
#include <numeric>

namespace sphygma {

namespace {

/// What the p-value at \a rank of \a n (the least has rank 1) is multiplied by.
double factor(Adjustment method, double rank, double n)
{
    switch (method) {
    case Adjustment::Bonferroni:
        return n;
    case Adjustment::Holm:
    case Adjustment::Hochberg:
        return n - rank + 1;
    case Adjustment::BenjaminiHochberg:
        return n / rank;
    case Adjustment::BenjaminiYekutieli:
        break;
    }
    double harmonic = 0;
    for (double i = 1; i <= n; ++i)
        harmonic += 1 / i;
    return harmonic * n / rank;
}

} // namespace

std::vector<double> adjusted(std::span<const double> p, Adjustment method)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [p](size_t a, size_t b) { return p[a] < p[b]; });
    const auto n = static_cast<double>(p.size());
    std::vector<double> result(p.size());
    for (size_t i = 0; i < order.size(); ++i)
        result[order[i]] = std::min(1.0, factor(method, static_cast<double>(i + 1), n) * p[order[i]]);
    // A larger p must not end below a smaller one: step down for Holm, step up for the others.
    if (method == Adjustment::Holm) {
        for (size_t i = 1; i < order.size(); ++i)
            result[order[i]] = std::max(result[order[i]], result[order[i - 1]]);
    } else if (method != Adjustment::Bonferroni) {
        for (size_t i = order.size(); i-- > 1;)
            result[order[i - 1]] = std::min(result[order[i - 1]], result[order[i]]);
    }
    return result;
}

} // namespace sphygma
