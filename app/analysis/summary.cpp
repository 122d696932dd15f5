// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/summary.h"

#include "app/analysis/compensatedsum.h"
#include "app/analysis/orderstatistics.h"
#include "app/analysis/presentvalues.h"

#include <algorithm>
#include <array>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <functional>

namespace sphygma {

namespace {

/// Half the width of a 95 % interval, in standard errors.
double studentT(double degreesOfFreedom)
{
    const boost::math::students_t t(degreesOfFreedom);
    return boost::math::quantile(boost::math::complement(t, 0.025));
}

using Visit = std::function<void(std::span<const double>)>;

/// \a pass calls its argument with all values, in parts; it is run twice.
Summary summariseParts(const std::function<void(const Visit &)> &pass)
{
    Summary summary;
    CompensatedSum sum;
    double low = 0, high = 0;
    pass([&](std::span<const double> values) {
        if (values.empty())
            return;
        sum.add(values, [](double v) { return v; });
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        low = summary.n == 0 ? *least : std::min(low, *least);
        high = summary.n == 0 ? *most : std::max(high, *most);
        summary.n += static_cast<qint64>(values.size());
    });
    if (summary.n == 0)
        return summary;
    const auto n = static_cast<double>(summary.n);
    const double mean = sum.value() / n;
    summary.mean = std::clamp(mean, low, high);
    summary.minimum = low;
    summary.maximum = high;
    if (summary.n < 2)
        return summary;
    CompensatedSum squares, deviations;
    pass([&](std::span<const double> values) {
        squares.add(values, [mean](double v) { return (v - mean) * (v - mean); });
        deviations.add(values, [mean](double v) { return v - mean; });
    });
    // What the mean was rounded off by comes back here (the corrected two-pass formula).
    const double variance = (squares.value() - deviations.value() * deviations.value() / n) / (n - 1);
    summary.sd = std::sqrt(std::max(variance, 0.0));
    summary.ci95 = studentInterval(*summary.mean, *summary.sd / std::sqrt(n), n - 1);
    return summary;
}

/// Type 7: between the two values next to place p·(n − 1).
std::vector<double> typeSeven(std::span<const double> values, std::span<const double> shares)
{
    std::vector<size_t> ranks;
    for (const double p : shares) {
        const auto below = static_cast<size_t>(p * static_cast<double>(values.size() - 1));
        ranks.push_back(below);
        ranks.push_back(std::min(below + 1, values.size() - 1));
    }
    const auto found = orderStatistics(values, ranks);
    std::vector<double> result;
    for (size_t i = 0; i < shares.size(); ++i) {
        const double place = shares[i] * static_cast<double>(values.size() - 1);
        const double rest = place - static_cast<double>(ranks[2 * i]);
        const double low = found[2 * i], high = found[2 * i + 1];
        result.push_back(rest == 0 ? low : low + rest * (high - low));
    }
    return result;
}

} // namespace

Interval studentInterval(double mean, double standardError, double degreesOfFreedom)
{
    const double half = standardError == 0 ? 0 : studentT(degreesOfFreedom) * standardError;
    return {mean - half, mean + half};
}

Summary summarise(std::span<const double> values, qint64 missing)
{
    Summary summary = summariseParts([values](const Visit &visit) { visit(values); });
    summary.missing = missing;
    return summary;
}

Summary summarise(const Table &table, qsizetype column, double factor)
{
    const auto chunks = static_cast<qsizetype>(table.column(column).chunks().size());
    std::vector<double> buffer, scaled;
    Summary summary = summariseParts([&](const Visit &visit) {
        for (qsizetype chunk = 0; chunk < chunks; ++chunk) {
            const std::span<const double> values = presentNumbers(table, column, chunk, buffer);
            if (factor == 1) {
                visit(values);
                continue;
            }
            scaled.assign(values.begin(), values.end());
            for (double &value : scaled)
                value *= factor;
            visit(scaled);
        }
    });
    summary.missing = table.keptCount() - summary.n;
    return summary;
}

std::optional<Quantiles> quantiles(std::vector<double> values)
{
    if (values.empty())
        return {};
    const auto found = typeSeven(values, std::array{0.05, 0.25, 0.50, 0.75, 0.95});
    return Quantiles{found[0], found[1], found[2], found[3], found[4]};
}

std::optional<double> quantile(std::vector<double> values, double p)
{
    if (values.empty() || !(p >= 0 && p <= 1))
        return {};
    return typeSeven(values, std::array{p}).front();
}

std::vector<double> presentValues(const Table &table, qsizetype column)
{
    std::vector<double> values, buffer;
    values.reserve(static_cast<size_t>(table.keptCount()));
    const auto chunks = static_cast<qsizetype>(table.column(column).chunks().size());
    for (qsizetype chunk = 0; chunk < chunks; ++chunk) {
        const auto part = presentNumbers(table, column, chunk, buffer);
        values.insert(values.end(), part.begin(), part.end());
    }
    return values;
}

} // namespace sphygma
