// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/groupstatistic.h"

#include "app/analysis/clusteredmean.h"
#include "app/analysis/proportion.h"
#include "app/clinical/rowgroups.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

double criticalT(double degreesOfFreedom)
{
    return boost::math::quantile(boost::math::students_t(degreesOfFreedom), 0.975);
}

Estimate meanOf(const GroupSample &sample)
{
    const Summary summary = summarise(sample.values);
    return {summary.mean,
            sample.clustered() ? clusteredMeanInterval(sample.values, sample.persons, sample.personCount)
                               : summary.ci95};
}

/// Ranks p·n ∓ 1.96·√(n·p·(1 − p)) of the sorted values (Conover 1999).
Estimate quantileOf(const GroupSample &sample, double p)
{
    std::vector<double> values = sample.values;
    std::sort(values.begin(), values.end());
    Estimate estimate{quantile(values, p), {}};
    const auto n = static_cast<double>(values.size());
    const double half = 1.959963984540054 * std::sqrt(n * p * (1 - p));
    const double low = std::floor(n * p - half), high = std::ceil(n * p + half);
    if (!sample.clustered() && low >= 1 && high < n)
        estimate.ci95 = Interval{values[static_cast<size_t>(low) - 1], values[static_cast<size_t>(high)]};
    return estimate;
}

Estimate shareOf(const GroupSample &sample, const GroupCondition &condition)
{
    std::vector<double> fits(sample.values.size());
    std::transform(sample.values.begin(), sample.values.end(), fits.begin(), [&](double value) {
        return holds(value, condition.eachIs, condition.eachThan) ? 1.0 : 0.0;
    });
    const auto n = static_cast<qint64>(fits.size());
    const qint64 count = std::count(fits.begin(), fits.end(), 1.0);
    const Proportion share = sample.clustered()
        ? clusteredProportion(count, n, clusteredMeanVariance(fits, sample.persons, sample.personCount),
                              sample.personCount)
        : proportion(count, n);
    return {share.share, share.ci95};
}

/// The slope of least squares on the date, in units of 30 days.
Result<Estimate> trendOf(const RuleView &view, const GroupSample &sample)
{
    constexpr double monthMs = 30.0 * 86'400'000;
    const qsizetype column = dateColumnOfRole(view.table, u"visit_date"_s);
    if (column < 0)
        return needsRole(u"visit_date"_s);
    const Column &dates = view.table.column(column);
    std::vector<double> x, y;
    for (size_t i = 0; i < sample.values.size(); ++i) {
        if (!dates.isValid(sample.rows[i]))
            continue;
        x.push_back(static_cast<double>(dates.ticks(sample.rows[i])) / monthMs);
        y.push_back(sample.values[i]);
    }
    const Summary times = summarise(x), values = summarise(y);
    if (x.size() < 3 || !(*times.sd > 0))
        return Estimate{};
    double products = 0, squares = 0, residuals = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        products += (x[i] - *times.mean) * (y[i] - *values.mean);
        squares += (x[i] - *times.mean) * (x[i] - *times.mean);
    }
    const double slope = products / squares;
    for (size_t i = 0; i < x.size(); ++i)
        residuals += std::pow(y[i] - *values.mean - slope * (x[i] - *times.mean), 2);
    const double freedom = static_cast<double>(x.size()) - 2;
    const double half = criticalT(freedom) * std::sqrt(residuals / freedom / squares);
    return Estimate{slope,
                    sample.clustered() ? std::nullopt : std::optional(Interval{slope - half, slope + half})};
}

Result<Estimate> differenceOf(const RuleView &view, const GroupCondition &condition,
                              const GroupSample &sample, Progress &progress)
{
    const qsizetype column = view.table.indexOfRole(condition.by);
    if (column < 0)
        return needsRole(condition.by);
    const auto groups = groupRows(view.table, column, progress);
    if (!groups)
        return groups.error();
    std::vector<std::vector<double>> values(static_cast<size_t>(groups->count()));
    for (size_t i = 0; i < sample.values.size(); ++i) {
        const quint32 group = groups->ofRow[static_cast<size_t>(sample.rows[i])];
        if (group != RowGroups::none)
            values[group].push_back(sample.values[i]);
    }
    QList<Summary> summaries;
    for (const auto &group : values) {
        if (group.size() >= 2)
            summaries.append(summarise(group));
    }
    if (summaries.size() < 2)
        return Estimate{};
    const auto [low, high] =
        std::minmax_element(summaries.begin(), summaries.end(),
                            [](const Summary &a, const Summary &b) { return *a.mean < *b.mean; });
    const double difference = *high->mean - *low->mean;
    const auto part = [](const Summary &s) { return *s.sd * *s.sd / static_cast<double>(s.n); };
    const double variance = part(*low) + part(*high);
    if (!(variance > 0) || sample.clustered())
        return Estimate{difference, {}};
    const double freedom = variance * variance
        / (part(*low) * part(*low) / static_cast<double>(low->n - 1)
           + part(*high) * part(*high) / static_cast<double>(high->n - 1));
    const double half = criticalT(freedom) * std::sqrt(variance);
    return Estimate{difference, Interval{difference - half, difference + half}};
}

} // namespace

void GroupSample::numberPersons()
{
    constexpr quint32 unseen = ~quint32(0);
    const quint32 highest = persons.empty() ? 0 : *std::max_element(persons.begin(), persons.end());
    std::vector<quint32> numberOf(static_cast<size_t>(highest) + 1, unseen);
    for (quint32 &person : persons) {
        quint32 &number = numberOf[person];
        if (number == unseen)
            number = personCount++;
        person = number;
    }
}

Result<Estimate> estimateOf(const RuleView &view, const GroupCondition &condition, const GroupSample &sample,
                            Progress &progress)
{
    using Statistic = GroupCondition::Statistic;
    switch (condition.statistic) {
    case Statistic::Mean:
        return meanOf(sample);
    case Statistic::Median:
        return quantileOf(sample, 0.5);
    case Statistic::Percentile:
        return quantileOf(sample, condition.percent / 100);
    case Statistic::Proportion:
        return shareOf(sample, condition);
    case Statistic::Trend:
        return trendOf(view, sample);
    case Statistic::Difference:
        break;
    }
    return differenceOf(view, condition, sample, progress);
}

} // namespace sphygma
