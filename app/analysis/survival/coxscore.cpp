// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/survival/coxscore.h"

#include "app/base/wideregisters.h"

#include <cmath>

namespace sphygma {

namespace {

/// Sums over the persons at risk, weighted by their hazard. P terms, or Eigen::Dynamic: with their number
/// known there is no memory to ask for, a million times and more.
template<int P>
struct RiskSum
{
    using Vector = Eigen::Matrix<double, P, 1>;
    using Matrix = Eigen::Matrix<double, P, P>;

    double weight = 0;
    Vector first;
    Matrix second;

    explicit RiskSum(Eigen::Index p) : first(Vector::Zero(p)), second(Matrix::Zero(p, p)) {}

    void add(double w, const Vector &x)
    {
        weight += w;
        first += w * x;
        second += w * x * x.transpose();
    }
};

/// One event of Efron's sequence into score and information; \a scale belongs to the second set of terms.
template<int P>
void addEvent(CoxScore &result, const RiskSum<P> &all, const RiskSum<P> &dying, double part,
              std::optional<double> scale)
{
    const Eigen::Index p = all.first.size();
    const double weight = all.weight - part * dying.weight;
    const typename RiskSum<P>::Vector mean = (all.first - part * dying.first) / weight;
    const typename RiskSum<P>::Matrix variance =
        (all.second - part * dying.second) / weight - mean * mean.transpose();
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
{
    const auto n = static_cast<Eigen::Index>(design.rows), p = static_cast<Eigen::Index>(design.width());
    std::vector<SortedPerson> persons;
    persons.reserve(design.rows);
    for (size_t i = 0; i < design.rows; ++i)
        persons.emplace_back(-data.time[i], i);
    const std::vector<size_t> order = sortedNumbers(std::move(persons));
    m_centred.resize(n, p);
    for (Eigen::Index j = 0; j < p; ++j) {
        Eigen::VectorXd term(n);
        for (Eigen::Index row = 0; row < n; ++row)
            term(row) = design.at(static_cast<size_t>(row), static_cast<size_t>(j));
        const double mean = term.mean();
        for (Eigen::Index row = 0; row < n; ++row)
            m_centred(row, j) = term(static_cast<Eigen::Index>(order[static_cast<size_t>(row)])) - mean;
    }
    for (const size_t i : order) {
        m_time.push_back(data.time[i]);
        m_event.push_back(data.event[i]);
    }
}

CoxScore RiskSets::score(const Eigen::VectorXd &coefficients, const std::vector<double> &timeScale) const
{
    releaseWideRegisters();
    return m_centred.cols() == 1 ? scoreOf<1>(coefficients, timeScale)
                                 : scoreOf<Eigen::Dynamic>(coefficients, timeScale);
}

template<int P>
CoxScore RiskSets::scoreOf(const Eigen::VectorXd &coefficients, const std::vector<double> &timeScale) const
{
    using Vector = typename RiskSum<P>::Vector;
    const Eigen::Index p = m_centred.cols(), size = timeScale.empty() ? p : 2 * p;
    CoxScore result{0, Eigen::VectorXd::Zero(size), Eigen::MatrixXd::Zero(size, size)};
    const Eigen::VectorXd risk = m_centred * coefficients;
    RiskSum<P> all(p);
    size_t scaleAt = timeScale.size();
    for (size_t from = 0, to = 0; from < m_time.size(); from = to) {
        RiskSum<P> dying(p);
        Vector terms = Vector::Zero(p);
        int deaths = 0;
        for (; to < m_time.size() && m_time[to] == m_time[from]; ++to) {
            const auto row = static_cast<Eigen::Index>(to);
            const Vector x = m_centred.row(row).transpose();
            const double weight = std::exp(risk(row));
            all.add(weight, x);
            if (m_event[to] != 1)
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
    for (size_t from = m_time.size(), to = from; from > 0; from = to) {
        const double time = m_time[from - 1];
        double deaths = 0;
        for (; to > 0 && m_time[to - 1] == time; --to)
            deaths += m_event[to - 1];
        if (deaths == 0)
            continue;
        scale.push_back(1 - survival);
        survival *= 1 - deaths / static_cast<double>(from);
    }
    return scale;
}

} // namespace sphygma
