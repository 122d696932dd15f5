// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/numeric/design.h"
#include "app/analysis/relate/coefficient.h"
#include "app/analysis/survival/followup.h"
#include "app/base/progress.h"

namespace sphygma {

/// Proportional hazards (Cox 1972), ties by Efron 1977; R's coxph. A hazard ratio is e^estimate.
struct CoxModel
{
    qint64 n = 0;
    qint64 events = 0;
    std::vector<Coefficient> coefficients; ///< no intercept; Wald
    double logLikelihood = 0, nullLogLikelihood = 0; ///< partial
    double concordance = 0.5; ///< chance that of two persons the one at higher risk has the event first
};

/// \a design without an intercept. Separated when a hazard ratio runs away, TooFew without events.
Outcome<CoxModel> coxRegression(const Design &design, const FollowUp &data, Progress &progress);

/// Do the hazards stay proportional? Score test of a slope over 1 − Kaplan–Meier (Grambsch and Therneau 1994,
/// as R's cox.zph since survival 3.0).
struct ProportionalityTest
{
    struct Term
    {
        double x2 = 0, df = 1, p = 1;
    };
    std::vector<Term> terms;
    Term global;
};
Outcome<ProportionalityTest> proportionality(const CoxModel &model, const Design &design,
                                             const FollowUp &data);

} // namespace sphygma
