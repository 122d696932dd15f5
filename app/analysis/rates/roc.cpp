// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rates/roc.h"

#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/finite.h"
#include "app/analysis/numeric/ranks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sphygma {

namespace {

std::optional<Obstacle> obstacleIn(std::span<const double> score, std::span<const double> outcome)
{
    if (score.size() != outcome.size())
        return Obstacle::DoesNotMatch;
    if (!allFinite(score))
        return Obstacle::NotFinite;
    const auto cases = std::count(outcome.begin(), outcome.end(), 1.0);
    const auto controls = std::count(outcome.begin(), outcome.end(), 0.0);
    if (static_cast<size_t>(cases + controls) != outcome.size())
        return Obstacle::DoesNotMatch;
    return cases < 2 || controls < 2 ? std::optional(Obstacle::TooFew) : std::nullopt;
}

/// Each case's share of controls below it, and each control's share of cases above it.
struct Placements
{
    std::vector<double> cases, controls;

    double auc() const
    {
        return std::accumulate(cases.begin(), cases.end(), 0.0) / static_cast<double>(cases.size());
    }
};

Placements placementsOf(std::span<const double> score, std::span<const double> outcome)
{
    std::vector<double> cases, controls;
    for (size_t i = 0; i < score.size(); ++i)
        (outcome[i] == 1 ? cases : controls).push_back(score[i]);
    const Ranks all = rank(score), among = rank(cases), others = rank(controls);
    const auto m = static_cast<double>(cases.size()), n = static_cast<double>(controls.size());
    Placements result;
    for (size_t i = 0, c = 0, o = 0; i < score.size(); ++i) {
        if (outcome[i] == 1)
            result.cases.push_back((all.of[i] - among.of[c++]) / n);
        else
            result.controls.push_back(1 - (all.of[i] - others.of[o++]) / m);
    }
    return result;
}

double covariance(const std::vector<double> &a, const std::vector<double> &b)
{
    const double ma = *summarise(a).mean, mb = *summarise(b).mean;
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - ma) * (b[i] - mb);
    return sum / static_cast<double>(a.size() - 1);
}

/// DeLong's covariance of two areas.
double covariance(const Placements &a, const Placements &b)
{
    return covariance(a.cases, b.cases) / static_cast<double>(a.cases.size())
        + covariance(a.controls, b.controls) / static_cast<double>(a.controls.size());
}

} // namespace

Outcome<RocArea> rocArea(std::span<const double> score, std::span<const double> outcome)
{
    if (const auto obstacle = obstacleIn(score, outcome))
        return *obstacle;
    const Placements placed = placementsOf(score, outcome);
    RocArea result{static_cast<qint64>(placed.cases.size()),
                   static_cast<qint64>(placed.controls.size()),
                   placed.auc(),
                   covariance(placed, placed),
                   {}};
    const double half = z975 * std::sqrt(result.variance);
    result.ci95 = {std::max(0.0, result.auc - half), std::min(1.0, result.auc + half)};
    return result;
}

Outcome<std::vector<RocPoint>> rocCurve(std::span<const double> score, std::span<const double> outcome)
{
    if (const auto obstacle = obstacleIn(score, outcome))
        return *obstacle;
    std::vector<std::pair<double, bool>> order(score.size());
    for (size_t i = 0; i < score.size(); ++i)
        order[i] = {score[i], outcome[i] == 1};
    std::sort(order.begin(), order.end());
    const auto cases = static_cast<double>(std::count(outcome.begin(), outcome.end(), 1.0));
    const double controls = static_cast<double>(order.size()) - cases;
    // The ends lie beyond all values; finite, so that they can be drawn and stored.
    std::vector<RocPoint> curve{{std::nextafter(order.front().first, -INFINITY), 1, 0}};
    double casesBelow = 0, controlsBelow = 0;
    for (size_t from = 0, to = 0; from < order.size(); from = to) {
        for (; to < order.size() && order[to].first == order[from].first; ++to)
            (order[to].second ? casesBelow : controlsBelow) += 1;
        const double threshold = to < order.size() ? std::midpoint(order[from].first, order[to].first)
                                                   : std::nextafter(order.back().first, INFINITY);
        curve.push_back({threshold, 1 - casesBelow / cases, controlsBelow / controls});
    }
    return curve;
}

RocPoint youdenPoint(const std::vector<RocPoint> &curve)
{
    Q_ASSERT(!curve.empty());
    return *std::max_element(curve.begin(), curve.end(), [](const RocPoint &a, const RocPoint &b) {
        return a.sensitivity + a.specificity < b.sensitivity + b.specificity;
    });
}

Outcome<ThresholdResult> atThreshold(std::span<const double> score, std::span<const double> outcome,
                                     double threshold)
{
    if (const auto obstacle = obstacleIn(score, outcome))
        return *obstacle;
    qint64 counts[2][2]{}; // case, positive
    for (size_t i = 0; i < score.size(); ++i)
        ++counts[outcome[i] == 1 ? 1 : 0][score[i] >= threshold ? 1 : 0];
    const auto &[control, sick] = counts;
    return ThresholdResult{
        proportion(sick[1], sick[0] + sick[1]), proportion(control[0], control[0] + control[1]),
        proportion(sick[1], sick[1] + control[1]), proportion(control[0], control[0] + sick[0])};
}

Outcome<PairedRoc> compareAreas(std::span<const double> first, std::span<const double> second,
                                std::span<const double> outcome)
{
    for (const auto score : {first, second}) {
        if (const auto obstacle = obstacleIn(score, outcome))
            return *obstacle;
    }
    const Placements a = placementsOf(first, outcome), b = placementsOf(second, outcome);
    const double variance = covariance(a, a) + covariance(b, b) - 2 * covariance(a, b);
    PairedRoc result{a.auc() - b.auc(), 0, 1};
    if (!(variance > 1e-15))
        return Obstacle::Constant;
    result.z = result.difference / std::sqrt(variance);
    result.p = twoSidedNormal(result.z);
    return result;
}

} // namespace sphygma
