// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/outliers.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

/// A value and how often it occurs.
struct Weighted
{
    double value;
    double weight;
};

std::vector<Weighted> fewValues(const NumberView &numbers)
{
    constexpr int most = 400;
    std::vector<Weighted> few;
    if (numbers.distinct() <= most) {
        for (size_t i = 0; i < numbers.values().size(); ++i)
            few.push_back({numbers.values()[i], static_cast<double>(numbers.copies(i))});
        return few;
    }
    for (int i = 0; i < most; ++i)
        few.push_back({numbers.quantile((i + 0.5) / most), 1});
    return few;
}

double weightedMedian(std::vector<Weighted> values)
{
    std::sort(values.begin(), values.end(),
              [](const Weighted &a, const Weighted &b) { return a.value < b.value; });
    double half = 0;
    for (const Weighted &v : values)
        half += v.weight / 2;
    double before = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        before += values[i].weight;
        if (before > half)
            return values[i].value;
        if (before == half && i + 1 < values.size()) // even: the middle of the two
            return (values[i].value + values[i + 1].value) / 2;
    }
    return 0;
}

Summary summaryOf(const NumberView &numbers)
{
    const auto n = static_cast<double>(numbers.n());
    double sum = 0, squares = 0;
    for (size_t i = 0; i < numbers.values().size(); ++i)
        sum += numbers.values()[i] * static_cast<double>(numbers.copies(i));
    const double mean = sum / n;
    for (size_t i = 0; i < numbers.values().size(); ++i)
        squares += std::pow(numbers.values()[i] - mean, 2) * static_cast<double>(numbers.copies(i));
    Summary summary;
    summary.mean = mean;
    summary.sd = std::sqrt(squares / (n - 1));
    return summary;
}

Range upToGap(const NumberView &numbers, double sd)
{
    const std::vector<double> &values = numbers.values();
    const auto middle = static_cast<size_t>(std::upper_bound(values.begin(), values.end(), numbers.median())
                                            - values.begin());
    size_t low = middle == 0 ? 0 : middle - 1, high = low;
    while (low > 0 && values[low] - values[low - 1] <= sd)
        --low;
    while (high + 1 < values.size() && values[high + 1] - values[high] <= sd)
        ++high;
    return {values[low], values[high]};
}

} // namespace

double medcouple(const NumberView &numbers)
{
    const std::vector<Weighted> values = fewValues(numbers);
    const double median = weightedMedian(values);
    std::vector<Weighted> kernel;
    for (const Weighted &low : values) {
        for (const Weighted &high : values) {
            if (low.value > median || high.value < median)
                continue;
            if (low.value == high.value) { // ties with the median, ordered among themselves
                const double pairs = low.weight * (low.weight - 1) / 2;
                kernel.insert(kernel.end(), {{1, pairs}, {0, low.weight}, {-1, pairs}});
                continue;
            }
            const double skew = (high.value + low.value - 2 * median) / (high.value - low.value);
            kernel.push_back({skew, low.weight * high.weight});
        }
    }
    return weightedMedian(std::move(kernel));
}

OutlierFences outlierFences(const NumberView &numbers)
{
    const double q1 = numbers.quantile(0.25), q3 = numbers.quantile(0.75), iqr = q3 - q1;
    const Summary summary = summaryOf(numbers);
    const double skew = medcouple(numbers);
    const double low = skew >= 0 ? -4 : -3, high = skew >= 0 ? 3 : 4;
    return {{q1 - 1.5 * iqr, q3 + 1.5 * iqr},
            {*summary.mean - 3 * *summary.sd, *summary.mean + 3 * *summary.sd},
            {q1 - 1.5 * std::exp(low * skew) * iqr, q3 + 1.5 * std::exp(high * skew) * iqr},
            upToGap(numbers, *summary.sd)};
}

} // namespace sphygma
