// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/score2op.h"

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
    double age, diabetes, smoker, systolic, total, hdl;
    double ageDiabetes, ageSmoker, ageSystolic, ageTotal, ageHdl; ///< age times each
    double survival, mean;
    std::array<Scale, 4> scales; ///< by RiskRegion
};

constexpr Coefficients male{0.0634,  0.4245,
                            0.3524,  0.0094,
                            0.0850,  -0.3564,
                            -0.0174, -0.0247,
                            -0.0005, 0.0073,
                            0.0091,  0.7576,
                            0.0929,  {{{-0.34, 1.19}, {0.01, 1.25}, {0.08, 1.15}, {0.05, 0.70}}}};
constexpr Coefficients female{0.0789,  0.6010,
                              0.4921,  0.0102,
                              0.0605,  -0.3040,
                              -0.0107, -0.0255,
                              -0.0004, -0.0009,
                              0.0154,  0.8082,
                              0.2290,  {{{-0.52, 1.01}, {-0.10, 1.10}, {0.38, 1.09}, {0.38, 0.69}}}};

RiskInputs checked(const Score2Input &input)
{
    RiskInputs inputs;
    inputs.answer("sex", input.sex);
    inputs.age(input.ageYears, 70, 89);
    inputs.answer("smoker", input.smoker);
    inputs.pressure(input.systolic);
    inputs.cholesterols(input.totalCholesterol, input.hdl, {0.5, 30}, {0.05, 6}, "mmol/L");
    inputs.answer("diabetes", input.diabetes);
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

RiskResult score2Op(const Score2Input &input)
{
    if (const RiskInputs inputs = checked(input); !inputs.complete())
        return inputs.refusal();
    const Coefficients &c = *input.sex == Sex::Male ? male : female;
    const double age = *input.ageYears - 73;
    const double diabetes = *input.diabetes ? 1 : 0;
    const double smoker = *input.smoker ? 1 : 0;
    const double systolic = *input.systolic - 150;
    const double total = *input.totalCholesterol - 6;
    const double hdl = *input.hdl - 1.4;
    const double sum = c.age * age + c.diabetes * diabetes + c.smoker * smoker + c.systolic * systolic
        + c.total * total + c.hdl * hdl
        + age
            * (c.ageDiabetes * diabetes + c.ageSmoker * smoker + c.ageSystolic * systolic + c.ageTotal * total
               + c.ageHdl * hdl);
    const Scale &scale = c.scales[static_cast<size_t>(*input.region)];
    return {recalibratedRisk(survivalRisk(c.survival, sum, c.mean), scale.first, scale.second), {}};
}

} // namespace sphygma
