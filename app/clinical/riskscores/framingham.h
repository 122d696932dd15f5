// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/riskscores/riskscore.h"

namespace sphygma {

struct FraminghamInput
{
    std::optional<Sex> sex;
    std::optional<double> ageYears;
    std::optional<double> totalCholesterol; ///< mg/dL; not used by framinghamByBodyMass()
    std::optional<double> hdl; ///< mg/dL; not used by framinghamByBodyMass()
    std::optional<double> bodyMassIndex; ///< kg/m2; only used by framinghamByBodyMass()
    std::optional<double> systolic; ///< mm[Hg]
    std::optional<bool> pressureTreated;
    std::optional<bool> smoker;
    std::optional<bool> diabetes;
};

/// Framingham general cardiovascular risk over ten years, 30 to 74 years, with laboratory values. D'Agostino
/// RB et al., Circulation 2008;117:743-53, doi:10.1161/CIRCULATIONAHA.107.699579; coefficients as in
/// rules.json "framingham_2008" (status secondary).
RiskResult framingham(const FraminghamInput &input);

/// The same paper's version for the office, with the body mass index instead of cholesterol.
RiskResult framinghamByBodyMass(const FraminghamInput &input);

} // namespace sphygma
