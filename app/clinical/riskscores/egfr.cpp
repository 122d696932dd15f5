// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/egfr.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

RiskResult egfr(const EgfrInput &input)
{
    RiskInputs inputs;
    inputs.answer("sex", input.sex);
    inputs.age(input.ageYears, 18, 120);
    inputs.number("creatinine", input.creatinine, {0.05, 50}, "mg/dL");
    if (!inputs.complete())
        return inputs.refusal();
    const bool isFemale = *input.sex == Sex::Female;
    const double ratio = *input.creatinine / (isFemale ? 0.7 : 0.9);
    const double low = std::pow(std::min(ratio, 1.0), isFemale ? -0.241 : -0.302);
    const double high = std::pow(std::max(ratio, 1.0), -1.2);
    return {142 * low * high * std::pow(0.9938, *input.ageYears) * (isFemale ? 1.012 : 1), {}};
}

} // namespace sphygma
