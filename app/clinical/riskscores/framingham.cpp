// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/framingham.h"

#include <cmath>

namespace sphygma {

namespace {

/// Of natural logarithms; smoking and diabetes as they are.
struct Coefficients
{
    double age, untreated, treated, smoker, diabetes, mean, survival;
};

struct Lipids
{
    double total, hdl;
};

constexpr Coefficients male{3.06117, 1.93303, 1.99881, 0.65451, 0.57367, 23.9802, 0.88936};
constexpr Coefficients female{2.32888, 2.76157, 2.82263, 0.52873, 0.69154, 26.1931, 0.95012};
constexpr Lipids maleLipids{1.1237, -0.93263}, femaleLipids{1.20904, -0.70833};

constexpr Coefficients maleOffice{3.11296, 1.85508, 1.92672, 0.70953, 0.5316, 23.9388, 0.88431};
constexpr Coefficients femaleOffice{2.72107, 2.81291, 2.88267, 0.61868, 0.77763, 26.0145, 0.94833};
constexpr double maleBodyMass = 0.79277, femaleBodyMass = 0.51125;

void checkShared(const FraminghamInput &input, RiskInputs &inputs)
{
    inputs.answer("sex", input.sex);
    inputs.age(input.ageYears, 30, 74);
    inputs.pressure(input.systolic);
    inputs.answer("bp_treated", input.pressureTreated);
    inputs.answer("smoker", input.smoker);
    inputs.answer("diabetes", input.diabetes);
}

double riskOf(const FraminghamInput &input, const Coefficients &c, double bodyOrLipids)
{
    const double sum = c.age * std::log(*input.ageYears)
        + (*input.pressureTreated ? c.treated : c.untreated) * std::log(*input.systolic)
        + (*input.smoker ? c.smoker : 0) + (*input.diabetes ? c.diabetes : 0) + bodyOrLipids;
    return survivalRisk(c.survival, sum, c.mean);
}

} // namespace

RiskResult framingham(const FraminghamInput &input)
{
    RiskInputs inputs;
    checkShared(input, inputs);
    inputs.cholesterols(input.totalCholesterol, input.hdl, {20, 1160}, {2, 232}, "mg/dL");
    if (!inputs.complete())
        return inputs.refusal();
    const bool isMale = *input.sex == Sex::Male;
    const Lipids &c = isMale ? maleLipids : femaleLipids;
    const double lipids = c.total * std::log(*input.totalCholesterol) + c.hdl * std::log(*input.hdl);
    return {riskOf(input, isMale ? male : female, lipids), {}};
}

RiskResult framinghamByBodyMass(const FraminghamInput &input)
{
    RiskInputs inputs;
    checkShared(input, inputs);
    inputs.number("bmi", input.bodyMassIndex, {10, 100}, "kg/m2");
    if (!inputs.complete())
        return inputs.refusal();
    const bool isMale = *input.sex == Sex::Male;
    const double body = (isMale ? maleBodyMass : femaleBodyMass) * std::log(*input.bodyMassIndex);
    return {riskOf(input, isMale ? maleOffice : femaleOffice, body), {}};
}

} // namespace sphygma
