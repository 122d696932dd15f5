// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/riskscores/riskscore.h"

namespace sphygma {

enum class PreventOutcome : quint8 { CardiovascularDisease, Atherosclerotic, HeartFailure };

struct PreventInput
{
    std::optional<Sex> sex;
    std::optional<double> ageYears;
    std::optional<double> systolic; ///< mm[Hg]
    std::optional<double> totalCholesterol; ///< mg/dL
    std::optional<double> hdl; ///< mg/dL
    std::optional<double> bodyMassIndex; ///< kg/m2
    std::optional<double> egfr; ///< mL/min/{1.73_m2}
    std::optional<bool> diabetes;
    std::optional<bool> smoker;
    std::optional<bool> pressureTreated;
    std::optional<bool> statin;
    std::optional<bool> cardiovascularDisease; ///< earlier; unknown counts as a missing input
};

/// PREVENT, base model, ten-year risk, 30 to 79 years. Khan SS et al., Circulation 2024;149:430-49,
/// doi:10.1161/CIRCULATIONAHA.123.067626; coefficients as in rules.json "prevent_base_10y" (status sourced;
/// outputs as the paper's table S12). The equations for thirty years and those with HbA1c, albumin or
/// deprivation are not in rules.json and therefore not here.
RiskResult prevent(const PreventInput &input, PreventOutcome outcome);

} // namespace sphygma
