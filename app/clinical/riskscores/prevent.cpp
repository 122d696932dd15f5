// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/prevent.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

struct Coefficients
{
    double age, nonHdl, hdl, systolicBelow110, systolicFrom110, diabetes, smoker, bmiBelow30, bmiFrom30,
        egfrBelow60, egfrFrom60, treated, statin, treatedSystolic, statinNonHdl, ageNonHdl, ageHdl,
        ageSystolic, ageDiabetes, ageSmoker, ageBmi, ageEgfr, constant;
};

struct BySex
{
    Coefficients female, male;
};

/// In the order of PreventOutcome.
constexpr BySex coefficients[]{
    {{0.7939329, 0.0305239,  -0.1606857, -0.2394003, 0.3600781,  0.8667604,  0.5360739, 0,
      0,         0.6045917,  0.0433769,  0.3151672,  -0.1477655, -0.0663612, 0.1197879, -0.0819715,
      0.0306769, -0.0946348, -0.27057,   -0.078715,  0,          -0.1637806, -3.307728},
     {0.7688528, 0.0736174,  -0.0954431, -0.4347345, 0.3362658,  0.7692857,  0.4386871, 0,
      0,         0.5378979,  0.0164827,  0.288879,   -0.1337349, -0.0475924, 0.150273,  -0.0517874,
      0.0191169, -0.1049477, -0.2251948, -0.0895067, 0,          -0.1543702, -3.031168}},
    {{0.719883,  0.1176967,  -0.151185,  -0.0835358, 0.3592852,  0.8348585,  0.4831078, 0,
      0,         0.4864619,  0.0397779,  0.2265309,  -0.0592374, -0.0395762, 0.0844423, -0.0567839,
      0.0325692, -0.1035985, -0.2417542, -0.0791142, 0,          -0.1671492, -3.819975},
     {0.7099847, 0.1658663,  -0.1144285, -0.2837212, 0.3239977,  0.7189597,  0.3956973, 0,
      0,         0.3690075,  0.0203619,  0.2036522,  -0.0865581, -0.0322916, 0.114563,  -0.0300005,
      0.0232747, -0.0927024, -0.2018525, -0.0970527, 0,          -0.1217081, -3.500655}},
    {{0.8998235, 0,          0,          -0.4559771, 0.3576505, 1.038346,   0.583916, -0.0072294,
      0.2997706, 0.7451638,  0.0557087,  0.3534442,  0,         -0.0981511, 0,        0,
      0,         -0.0946663, -0.3581041, -0.1159453, -0.003878, -0.1884289, -4.310409},
     {0.8972642, 0,          0,          -0.6811466, 0.3634461, 0.923776,   0.5023736, -0.0485841,
      0.3726929, 0.6926917,  0.0251827,  0.2980922,  0,         -0.0497731, 0,         0,
      0,         -0.1289201, -0.3040924, -0.1401688, 0.0068126, -0.1797778, -3.946391}}};

RiskInputs checked(const PreventInput &input)
{
    RiskInputs inputs;
    inputs.answer("sex", input.sex);
    inputs.age(input.ageYears, 30, 79);
    inputs.number("sbp", input.systolic, {90, 180}, "mm[Hg]");
    inputs.cholesterols(input.totalCholesterol, input.hdl, {130, 320}, {20, 100}, "mg/dL");
    inputs.number("bmi", input.bodyMassIndex, {18.5, 39.9}, "kg/m2");
    inputs.number("egfr", input.egfr, {15, 140}, "mL/min/{1.73_m2}");
    inputs.answer("diabetes", input.diabetes);
    inputs.answer("smoker", input.smoker);
    inputs.answer("bp_treated", input.pressureTreated);
    inputs.answer("statin", input.statin);
    inputs.notFor(
        !input.cardiovascularDisease,
        QT_TRANSLATE_NOOP("sphygma", "It is not known whether there was cardiovascular disease before."));
    inputs.notFor(input.cardiovascularDisease.value_or(false),
                  QT_TRANSLATE_NOOP(
                      "sphygma", "The score is not made for people who had cardiovascular disease before."));
    return inputs;
}

double yes(const std::optional<bool> &answer)
{
    return *answer ? 1 : 0;
}

/// The linear predictor; splines bend at 110 mm[Hg], 30 kg/m2 and 60 mL/min.
double sumOf(const PreventInput &input, const Coefficients &c)
{
    const double age = (*input.ageYears - 55) / 10;
    const double nonHdl = (*input.totalCholesterol - *input.hdl) * 0.02586 - 3.5;
    const double hdl = (*input.hdl * 0.02586 - 1.3) / 0.3;
    const double systolicBelow = (std::min(*input.systolic, 110.0) - 110) / 20;
    const double systolicFrom = (std::max(*input.systolic, 110.0) - 130) / 20;
    const double bmiBelow = (std::min(*input.bodyMassIndex, 30.0) - 25) / 5;
    const double bmiFrom = (std::max(*input.bodyMassIndex, 30.0) - 30) / 5;
    const double egfrBelow = (std::min(*input.egfr, 60.0) - 60) / -15;
    const double egfrFrom = (std::max(*input.egfr, 60.0) - 90) / -15;
    const double main = c.age * age + c.nonHdl * nonHdl + c.hdl * hdl + c.systolicBelow110 * systolicBelow
        + c.systolicFrom110 * systolicFrom + c.diabetes * yes(input.diabetes) + c.smoker * yes(input.smoker)
        + c.bmiBelow30 * bmiBelow + c.bmiFrom30 * bmiFrom + c.egfrBelow60 * egfrBelow
        + c.egfrFrom60 * egfrFrom + c.treated * yes(input.pressureTreated) + c.statin * yes(input.statin);
    const double treated = c.treatedSystolic * systolicFrom * yes(input.pressureTreated)
        + c.statinNonHdl * nonHdl * yes(input.statin);
    const double byAge = c.ageNonHdl * nonHdl + c.ageHdl * hdl + c.ageSystolic * systolicFrom
        + c.ageDiabetes * yes(input.diabetes) + c.ageSmoker * yes(input.smoker) + c.ageBmi * bmiFrom
        + c.ageEgfr * egfrBelow;
    return main + treated + age * byAge + c.constant;
}

} // namespace

RiskResult prevent(const PreventInput &input, PreventOutcome outcome)
{
    if (const RiskInputs inputs = checked(input); !inputs.complete())
        return inputs.refusal();
    const BySex &bySex = coefficients[static_cast<size_t>(outcome)];
    const double sum = sumOf(input, *input.sex == Sex::Male ? bySex.male : bySex.female);
    return {1 / (1 + std::exp(-sum)), {}};
}

} // namespace sphygma
