// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/riskscores/riskscore.h"

namespace sphygma {

struct EgfrInput
{
    std::optional<Sex> sex;
    std::optional<double> ageYears;
    std::optional<double> creatinine; ///< of serum, mg/dL
};

/// CKD-EPI 2021 without race, 18 years and over: estimated glomerular filtration in mL/min/1.73 m². Inker LA
/// et al., N Engl J Med 2021;385:1737-49, doi:10.1056/NEJMoa2102953; rules.json "ckd_epi_2021" (status
/// secondary).
RiskResult egfr(const EgfrInput &input);

} // namespace sphygma
