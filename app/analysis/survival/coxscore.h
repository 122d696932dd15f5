// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/design.h"
#include "app/analysis/survival/followup.h"

#include <Eigen/Core>
#include <vector>

namespace sphygma {

/// The partial likelihood of one choice of coefficients, its slope and curvature. With \a timeScale also
/// those of a second set of coefficients, each term times the scale at the events: what the test of
/// proportional hazards needs.
struct CoxScore
{
    double logLikelihood = 0;
    Eigen::VectorXd score;
    Eigen::MatrixXd information;
};

/// Rows ordered by time, latest first; among equal times events and endings together.
class RiskSets
{
public:
    RiskSets(const Design &design, const FollowUp &data);

    /// \a timeScale: one value a distinct time with events, ascending; empty for none.
    CoxScore score(const Eigen::VectorXd &coefficients, const std::vector<double> &timeScale = {}) const;

    /// 1 − Kaplan–Meier just before each distinct time with events, ascending.
    std::vector<double> kaplanMeierScale() const;

private:
    template<int P>
    CoxScore scoreOf(const Eigen::VectorXd &coefficients, const std::vector<double> &timeScale) const;

    Eigen::MatrixXd m_centred; ///< terms around their means, a row a person
    std::vector<double> m_time, m_event; ///< of the same persons
};

} // namespace sphygma
