// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/score2.h"

#include <QCoreApplication>

#include <array>

namespace sphygma {

namespace {

struct Scale
{
    double first, second;
};

struct Coefficients
{
    double age, smoker, systolic, total, hdl;
    double ageSmoker, ageSystolic, ageTotal, ageHdl; ///< age times each
    double survival; ///< baseline at ten years
    std::array<Scale, 4> scales; ///< by RiskRegion
};

constexpr Coefficients male{0.3742,
                            0.6012,
                            0.2777,
                            0.1458,
                            -0.2698,
                            -0.0755,
                            -0.0255,
                            -0.0281,
                            0.0426,
                            0.9605,
                            {{{-0.5699, 0.7476}, {-0.1565, 0.8009}, {0.3207, 0.9360}, {0.5836, 0.8294}}}};
constexpr Coefficients female{0.4648,
                              0.7744,
                              0.3131,
                              0.1002,
                              -0.2606,
                              -0.1088,
                              -0.0277,
                              -0.0226,
                              0.0613,
                              0.9776,
                              {{{-0.7380, 0.7019}, {-0.3143, 0.7701}, {0.5710, 0.9369}, {0.9412, 0.8329}}}};

RiskInputs checked(const Score2Input &input)
{
    RiskInputs inputs;
    inputs.answer("sex", input.sex);
    inputs.age(input.ageYears, 40, 69);
    inputs.answer("smoker", input.smoker);
    inputs.pressure(input.systolic);
    inputs.cholesterols(input.totalCholesterol, input.hdl, {0.5, 30}, {0.05, 6}, "mmol/L");
    inputs.answer("diabetes", input.diabetes);
    inputs.notFor(input.diabetes.value_or(false),
                  QT_TRANSLATE_NOOP("sphygma", "The score is not made for people with diabetes."));
    inputs.notFor(
        !input.cardiovascularDisease,
        QT_TRANSLATE_NOOP("sphygma", "It is not known whether there was cardiovascular disease before."));
    inputs.notFor(input.cardiovascularDisease.value_or(false),
                  QT_TRANSLATE_NOOP(
                      "sphygma", "The score is not made for people who had cardiovascular disease before."));
    inputs.notFor(!input.region,
                  QT_TRANSLATE_NOOP("sphygma", "The region of Europe has to be chosen first."));
    return inputs;
}

} // namespace

RiskResult score2(const Score2Input &input)
{
    if (const RiskInputs inputs = checked(input); !inputs.complete())
        return inputs.refusal();
    const Coefficients &c = *input.sex == Sex::Male ? male : female;
    const double age = (*input.ageYears - 60) / 5;
    const double smoker = *input.smoker ? 1 : 0;
    const double systolic = (*input.systolic - 120) / 20;
    const double total = *input.totalCholesterol - 6;
    const double hdl = (*input.hdl - 1.3) / 0.5;
    const double sum = c.age * age + c.smoker * smoker + c.systolic * systolic + c.total * total + c.hdl * hdl
        + age * (c.ageSmoker * smoker + c.ageSystolic * systolic + c.ageTotal * total + c.ageHdl * hdl);
    const Scale &scale = c.scales[static_cast<size_t>(*input.region)];
    return {recalibratedRisk(survivalRisk(c.survival, sum, 0), scale.first, scale.second), {}};
}

Score2Category score2Category(double risk, double ageYears)
{
    const Range bounds = ageYears < 50 ? Range{0.025, 0.075}
        : ageYears < 70                ? Range{0.05, 0.10}
                                       : Range{0.075, 0.15};
    if (risk < bounds.low)
        return Score2Category::LowToModerate;
    return risk < bounds.high ? Score2Category::High : Score2Category::VeryHigh;
}

} // namespace sphygma
