// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/riskscores/riskscore.h"

namespace sphygma {

/// The two groups the equations were made for. Asked of the user, never inferred.
enum class CohortGroup : quint8 { White, AfricanAmerican };

struct PooledCohortInput
{
    std::optional<Sex> sex;
    std::optional<CohortGroup> group;
    std::optional<double> ageYears;
    std::optional<double> totalCholesterol; ///< mg/dL
    std::optional<double> hdl; ///< mg/dL
    std::optional<double> systolic; ///< mm[Hg]
    std::optional<bool> pressureTreated;
    std::optional<bool> smoker;
    std::optional<bool> diabetes;
};

/// Pooled cohort equations, ten-year risk of hard atherosclerotic disease, 40 to 79 years, United States.
/// Goff DC et al., Circulation 2014;129(S2):S49-73, doi:10.1161/01.cir.0000437741.48606.98; coefficients as
/// in rules.json "pce_2013" (status secondary: outputs as the paper's, whose 5.3 is 5.38 cut off).
RiskResult pooledCohort(const PooledCohortInput &input);

} // namespace sphygma
