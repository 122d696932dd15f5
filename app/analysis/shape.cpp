// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/shape.h"

#include "app/analysis/compensatedsum.h"
#include "app/analysis/numeric/finite.h"
#include "app/analysis/summary.h"

namespace sphygma {

/// In long double: NIST's NumAcc sets lose a digit otherwise.
static std::optional<double> lagOne(std::span<const double> values)
{
    long double sum = 0;
    for (const double v : values)
        sum += static_cast<long double>(v - values.front());
    const long double mean = values.front() + sum / static_cast<long double>(values.size());
    long double products = 0, squares = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        const long double d = values[i] - mean;
        squares += d * d;
        products += i > 0 ? d * (values[i - 1] - mean) : 0;
    }
    return squares > 0 ? std::optional(static_cast<double>(products / squares)) : std::nullopt;
}

Outcome<Shape> shapeOf(std::span<const double> values)
{
    if (values.size() < 2)
        return Obstacle::TooFew;
    if (!allFinite(values))
        return Obstacle::NotFinite;
    const Summary summary = summarise(values);
    const double mean = *summary.mean, median = *quantile({values.begin(), values.end()}, 0.5);
    const auto n = static_cast<double>(values.size());
    std::vector<double> distances(values.size());
    std::transform(values.begin(), values.end(), distances.begin(),
                   [median](double v) { return std::abs(v - median); });
    Shape shape;
    shape.standardError = *summary.sd / std::sqrt(n);
    shape.mad = 1.4826 * *quantile(std::move(distances), 0.5);
    CompensatedSum second, third, fourth;
    second.add(values, [mean](double v) { return (v - mean) * (v - mean); });
    third.add(values, [mean](double v) { return (v - mean) * (v - mean) * (v - mean); });
    fourth.add(values, [mean](double v) { return (v - mean) * (v - mean) * (v - mean) * (v - mean); });
    const double variance = second.value() / n;
    if (variance > 0) {
        shape.skewness = third.value() / n / (variance * std::sqrt(variance));
        shape.kurtosis = fourth.value() / n / (variance * variance) - 3;
    }
    shape.lagOne = lagOne(values);
    return shape;
}

} // namespace sphygma
