// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/survival/cox.h"

#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/finite.h"
#include "app/analysis/survival/coxscore.h"

#include <algorithm>
#include <cmath>
#include <Eigen/LU>
#include <Eigen/QR>

namespace sphygma {

namespace {

Eigen::VectorXd estimatesOf(const std::vector<Coefficient> &coefficients)
{
    Eigen::VectorXd b(static_cast<Eigen::Index>(coefficients.size()));
    for (size_t j = 0; j < coefficients.size(); ++j)
        b(static_cast<Eigen::Index>(j)) = coefficients[j].estimate;
    return b;
}

/// Newton with halved steps while the likelihood would fall.
Outcome<Eigen::VectorXd> maximise(const RiskSets &sets, Eigen::Index p, Progress &progress)
{
    constexpr int mostSteps = 50;
    Eigen::VectorXd b = Eigen::VectorXd::Zero(p);
    CoxScore now = sets.score(b);
    for (int i = 0; i < mostSteps; ++i) {
        if (!progress.update(i, mostSteps))
            return Obstacle::Cancelled;
        const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(now.information);
        if (!qr.isInvertible())
            return i == 0 ? Obstacle::Collinear : Obstacle::Separated;
        Eigen::VectorXd step = qr.solve(now.score);
        CoxScore next = sets.score(b + step);
        for (int half = 0;
             half < 30 && !(next.logLikelihood >= now.logLikelihood - 1e-12 * std::abs(now.logLikelihood));
             ++half) {
            step /= 2;
            next = sets.score(b + step);
        }
        b += step;
        const double gained = next.logLikelihood - now.logLikelihood;
        now = std::move(next);
        if (std::abs(gained) <= 1e-13 * std::abs(now.logLikelihood))
            return b;
    }
    return Obstacle::NotConverged;
}

/// Counts below a rank: Fenwick's tree.
class RankCounts
{
public:
    explicit RankCounts(size_t size) : m_tree(size + 1, 0) {}

    void add(size_t rank)
    {
        for (size_t i = rank + 1; i < m_tree.size(); i += i & (~i + 1))
            ++m_tree[i];
    }

    qint64 below(size_t rank) const
    {
        qint64 sum = 0;
        for (size_t i = rank; i > 0; i -= i & (~i + 1))
            sum += m_tree[i];
        return sum;
    }

private:
    std::vector<qint64> m_tree;
};

constexpr quint64 eventBit = quint64(1) << 63; ///< sorts events behind the others of their time

/// Harrell's: pairs of an event and somebody followed longer; equal risks count half.
double concordance(const std::vector<double> &risk, const FollowUp &data)
{
    std::vector<double> distinct(risk);
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const auto rankOf = [&](size_t i) {
        return static_cast<size_t>(std::lower_bound(distinct.begin(), distinct.end(), risk[i])
                                   - distinct.begin());
    };
    // Latest first; at one time those without the event were followed longer.
    std::vector<SortedPerson> persons;
    persons.reserve(risk.size());
    for (size_t i = 0; i < risk.size(); ++i)
        persons.emplace_back(-data.time[i], (data.event[i] == 1 ? eventBit : 0) | i);
    std::vector<size_t> order = sortedNumbers(std::move(persons));
    for (size_t &i : order)
        i &= ~eventBit;
    RankCounts later(distinct.size());
    double good = 0, pairs = 0, seen = 0;
    for (size_t from = 0, to = 0; from < order.size(); from = to) {
        const size_t head = order[from];
        for (; to < order.size() && data.time[order[to]] == data.time[head]
             && data.event[order[to]] == data.event[head];
             ++to) {
            if (data.event[head] != 1)
                continue;
            const size_t rank = rankOf(order[to]);
            const auto lower = static_cast<double>(later.below(rank));
            const double equal = static_cast<double>(later.below(rank + 1)) - lower;
            good += lower + equal / 2;
            pairs += seen;
        }
        for (size_t i = from; i < to; ++i)
            later.add(rankOf(order[i]));
        seen += static_cast<double>(to - from);
    }
    return pairs > 0 ? good / pairs : 0.5;
}

std::optional<Obstacle> obstacleIn(const Design &design, const FollowUp &data)
{
    if (const auto obstacle = sphygma::obstacleIn(data))
        return obstacle;
    if (design.intercept || design.rows != data.time.size() || design.terms.empty())
        return Obstacle::DoesNotMatch;
    for (const auto term : design.terms) {
        if (!allFinite(term))
            return Obstacle::NotFinite;
    }
    const auto events = std::count(data.event.begin(), data.event.end(), 1.0);
    return events == 0 ? std::optional(Obstacle::TooFew) : std::nullopt;
}

} // namespace

Outcome<CoxModel> coxRegression(const Design &design, const FollowUp &data, Progress &progress)
{
    if (const auto obstacle = obstacleIn(design, data))
        return *obstacle;
    const RiskSets sets(design, data);
    const auto p = static_cast<Eigen::Index>(design.width());
    const auto b = maximise(sets, p, progress);
    if (!b)
        return b.obstacle();
    const CoxScore at = sets.score(*b);
    CoxModel model;
    model.n = static_cast<qint64>(design.rows);
    model.events = std::count(data.event.begin(), data.event.end(), 1.0);
    model.coefficients = inferCoefficients(*b, at.information.inverse(), 0);
    for (size_t j = 0; j < design.terms.size(); ++j) {
        const double sd = *summarise(design.terms[j]).sd;
        const Coefficient &c = model.coefficients[j];
        if (std::abs(c.estimate) * sd > 20 || c.standardError * sd > 100)
            return Obstacle::Separated;
    }
    model.logLikelihood = at.logLikelihood;
    model.nullLogLikelihood = sets.score(Eigen::VectorXd::Zero(p)).logLikelihood;
    std::vector<double> risk(design.rows, 0);
    for (size_t j = 0; j < design.terms.size(); ++j) {
        for (size_t row = 0; row < design.rows; ++row)
            risk[row] += model.coefficients[j].estimate * design.terms[j][row];
    }
    model.concordance = concordance(risk, data);
    return model;
}

Outcome<ProportionalityTest> proportionality(const CoxModel &model, const Design &design,
                                             const FollowUp &data)
{
    if (const auto obstacle = obstacleIn(design, data))
        return *obstacle;
    const RiskSets sets(design, data);
    const auto p = static_cast<Eigen::Index>(design.width());
    const CoxScore at = sets.score(estimatesOf(model.coefficients), sets.kaplanMeierScale());
    const auto test = [&](const std::vector<Eigen::Index> &slopes) -> std::optional<double> {
        std::vector<Eigen::Index> kept;
        for (Eigen::Index j = 0; j < p; ++j)
            kept.push_back(j);
        kept.insert(kept.end(), slopes.begin(), slopes.end());
        Eigen::VectorXd u = at.score(kept);
        u.head(p).setZero();
        const Eigen::MatrixXd part = at.information(kept, kept);
        const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(part);
        return qr.isInvertible() ? std::optional(u.dot(qr.solve(u))) : std::nullopt;
    };
    ProportionalityTest result;
    std::vector<Eigen::Index> all;
    for (Eigen::Index j = 0; j < p; ++j) {
        all.push_back(p + j);
        const auto x2 = test({p + j});
        if (!x2)
            return Obstacle::TooFew; // one event time only
        result.terms.push_back({*x2, 1, upperChiSquare(*x2, 1)});
    }
    const auto x2 = test(all);
    if (!x2)
        return Obstacle::TooFew;
    result.global = {*x2, static_cast<double>(p), upperChiSquare(*x2, static_cast<double>(p))};
    return result;
}

} // namespace sphygma
