// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/survival/coxscore.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sphygma {

namespace {

/// Sums over the persons at risk, weighted by their hazard.
struct RiskSum
{
    double weight = 0;
    Eigen::VectorXd first;
    Eigen::MatrixXd second;

    explicit RiskSum(Eigen::Index p) : first(Eigen::VectorXd::Zero(p)), second(Eigen::MatrixXd::Zero(p, p)) {}

    void add(double w, const Eigen::VectorXd &x)
    {
        weight += w;
        first += w * x;
        second += w * x * x.transpose();
    }
};

/// One event of Efron's sequence into score and information; \a scale belongs to the second set of terms.
void addEvent(CoxScore &result, const RiskSum &all, const RiskSum &dying, double part,
              std::optional<double> scale)
{
    const Eigen::Index p = all.first.size();
    const double weight = all.weight - part * dying.weight;
    const Eigen::VectorXd mean = (all.first - part * dying.first) / weight;
    const Eigen::MatrixXd variance = (all.second - part * dying.second) / weight - mean * mean.transpose();
    result.logLikelihood -= std::log(weight);
    result.score.head(p) -= mean;
    result.information.topLeftCorner(p, p) += variance;
    if (!scale)
        return;
    result.score.tail(p) -= *scale * mean;
    result.information.topRightCorner(p, p) += *scale * variance;
    result.information.bottomLeftCorner(p, p) += *scale * variance;
    result.information.bottomRightCorner(p, p) += *scale * *scale * variance;
}

} // namespace

RiskSets::RiskSets(const Design &design, const FollowUp &data)
    : m_design(design), m_data(data), m_order(design.rows)
{
    const auto n = static_cast<Eigen::Index>(design.rows), p = static_cast<Eigen::Index>(design.width());
    m_centred.resize(n, p);
    for (Eigen::Index row = 0; row < n; ++row) {
        for (Eigen::Index j = 0; j < p; ++j)
            m_centred(row, j) = m_design.at(static_cast<size_t>(row), static_cast<size_t>(j));
    }
    m_centred.rowwise() -= m_centred.colwise().mean().eval();
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](size_t a, size_t b) { return data.time[a] > data.time[b]; });
}

CoxScore RiskSets::score(const Eigen::VectorXd &coefficients, const std::vector<double> &timeScale) const
{
    const Eigen::Index p = m_centred.cols(), size = timeScale.empty() ? p : 2 * p;
    CoxScore result{0, Eigen::VectorXd::Zero(size), Eigen::MatrixXd::Zero(size, size)};
    const Eigen::VectorXd risk = m_centred * coefficients;
    RiskSum all(p);
    size_t scaleAt = timeScale.size();
    for (size_t from = 0, to = 0; from < m_order.size(); from = to) {
        RiskSum dying(p);
        Eigen::VectorXd terms = Eigen::VectorXd::Zero(p);
        int deaths = 0;
        for (; to < m_order.size() && m_data.time[m_order[to]] == m_data.time[m_order[from]]; ++to) {
            const auto row = static_cast<Eigen::Index>(m_order[to]);
            const Eigen::VectorXd x = m_centred.row(row).transpose();
            const double weight = std::exp(risk(row));
            all.add(weight, x);
            if (m_data.event[m_order[to]] != 1)
                continue;
            dying.add(weight, x);
            terms += x;
            result.logLikelihood += risk(row);
            ++deaths;
        }
        if (deaths == 0)
            continue;
        const auto scale = timeScale.empty() ? std::nullopt : std::optional(timeScale[--scaleAt]);
        result.score.head(p) += terms;
        if (scale)
            result.score.tail(p) += *scale * terms;
        for (int i = 0; i < deaths; ++i)
            addEvent(result, all, dying, static_cast<double>(i) / deaths, scale);
    }
    return result;
}

std::vector<double> RiskSets::kaplanMeierScale() const
{
    std::vector<double> scale;
    double survival = 1;
    for (size_t from = m_order.size(), to = from; from > 0; from = to) {
        const double time = m_data.time[m_order[from - 1]];
        double deaths = 0;
        for (; to > 0 && m_data.time[m_order[to - 1]] == time; --to)
            deaths += m_data.event[m_order[to - 1]];
        if (deaths == 0)
            continue;
        scale.push_back(1 - survival);
        survival *= 1 - deaths / static_cast<double>(from);
    }
    return scale;
}

} // namespace sphygma
