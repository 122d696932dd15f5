// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/survival/kaplanmeier.h"

#include "app/analysis/numeric/distributions.h"

#include <cmath>
#include <Eigen/QR>

namespace sphygma {

namespace {

std::vector<size_t> byTime(const FollowUp &data)
{
    std::vector<SortedPerson> persons;
    persons.reserve(data.time.size());
    for (size_t i = 0; i < data.time.size(); ++i)
        persons.emplace_back(data.time[i], i);
    return sortedNumbers(std::move(persons));
}

/// \a relative is the standard error of log survival.
void addIntervals(SurvivalStep &step, double relative)
{
    const double s = step.survival;
    step.standardError = s * relative;
    if (s <= 0 || s >= 1) {
        step.log95 = step.logLog95 = {s, s};
        return;
    }
    step.log95 = {s * std::exp(-z975 * relative), std::min(1.0, s * std::exp(z975 * relative))};
    const double half = z975 * relative / std::abs(std::log(s));
    step.logLog95 = {std::pow(s, std::exp(half)), std::pow(s, std::exp(-half))};
}

} // namespace

SurvivalStep KaplanMeier::at(double time) const
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), time,
                                        [](double t, const SurvivalStep &s) { return t < s.time; });
    SurvivalStep result;
    result.logLog95 = result.log95 = {1, 1};
    if (after != steps.begin())
        result = *std::prev(after);
    const auto from = std::lower_bound(steps.begin(), steps.end(), time,
                                       [](const SurvivalStep &s, double t) { return s.time < t; });
    result.atRisk = from == steps.end() ? 0 : from->atRisk;
    return result;
}

double KaplanMeier::meanUpTo(double time) const
{
    double area = 0, since = 0, level = 1;
    for (const SurvivalStep &step : steps) {
        const double until = std::min(step.time, time);
        area += level * (until - since);
        since = until;
        level = step.survival;
    }
    return area + level * std::max(0.0, time - since);
}

Outcome<KaplanMeier> kaplanMeier(const FollowUp &data)
{
    if (const auto obstacle = obstacleIn(data))
        return *obstacle;
    const auto order = byTime(data);
    KaplanMeier result;
    result.n = static_cast<qint64>(order.size());
    double survival = 1, greenwood = 0;
    for (size_t from = 0, to = 0; from < order.size(); from = to) {
        SurvivalStep step;
        step.time = data.time[order[from]];
        step.atRisk = static_cast<qint64>(order.size() - from);
        for (; to < order.size() && data.time[order[to]] == step.time; ++to)
            step.events += data.event[order[to]] == 1 ? 1 : 0;
        const auto r = static_cast<double>(step.atRisk), d = static_cast<double>(step.events);
        survival *= (r - d) / r;
        if (d < r)
            greenwood += d / (r * (r - d));
        step.survival = survival;
        addIntervals(step, std::sqrt(greenwood));
        result.events += step.events;
        if (!result.median && survival <= 0.5)
            result.median = step.time;
        result.steps.push_back(step);
    }
    return result;
}

Outcome<LogRank> logRank(const FollowUp &data, std::span<const quint32> group, quint32 groups)
{
    if (const auto obstacle = obstacleIn(data))
        return *obstacle;
    if (group.size() != data.time.size()
        || std::any_of(group.begin(), group.end(), [&](quint32 g) { return g >= groups; }))
        return Obstacle::DoesNotMatch;
    if (groups < 2)
        return Obstacle::TooFew;
    const auto order = byTime(data);
    std::vector<double> atRisk(groups, 0);
    for (const quint32 g : group)
        ++atRisk[g];
    LogRank result;
    result.observed.resize(groups);
    result.expected.resize(groups);
    const Eigen::Index free = groups - 1;
    Eigen::MatrixXd variance = Eigen::MatrixXd::Zero(free, free);
    for (size_t from = 0, to = 0; from < order.size(); from = to) {
        const auto n = static_cast<double>(order.size() - from);
        double events = 0;
        std::vector<double> leaving(groups, 0);
        for (; to < order.size() && data.time[order[to]] == data.time[order[from]]; ++to) {
            const double event = data.event[order[to]];
            events += event;
            result.observed[group[order[to]]] += event;
            ++leaving[group[order[to]]];
        }
        const double scale = n > 1 ? events * (n - events) / (n - 1) / (n * n) : 0;
        for (Eigen::Index a = 0; a < free; ++a) {
            const double ra = atRisk[static_cast<size_t>(a)];
            variance(a, a) += scale * ra * n;
            for (Eigen::Index b = 0; b < free; ++b)
                variance(a, b) -= scale * ra * atRisk[static_cast<size_t>(b)];
        }
        for (quint32 g = 0; g < groups; ++g) {
            result.expected[g] += events * atRisk[g] / n;
            atRisk[g] -= leaving[g];
        }
    }
    Eigen::VectorXd off(free);
    for (Eigen::Index a = 0; a < free; ++a)
        off(a) = result.observed[static_cast<size_t>(a)] - result.expected[static_cast<size_t>(a)];
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(variance);
    if (!qr.isInvertible())
        return Obstacle::Constant; // no events, or a group that was never at risk
    result.x2 = off.dot(qr.solve(off));
    result.df = static_cast<double>(free);
    result.p = upperChiSquare(result.x2, result.df);
    return result;
}

} // namespace sphygma
