// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/chinapar.h"

#include <QCoreApplication>

#include <cmath>

namespace sphygma {

namespace {

/// Of natural logarithms; yes and no as they are. 0 where an equation has no such term.
struct Coefficients
{
    double age, treated, untreated, ageTreated, ageUntreated, total, hdl, waist;
    double smoker, ageSmoker, diabetes, north, urban, family, ageFamily;
    double mean, survival;
};

constexpr Coefficients male{31.96604, 27.39, 26.14876, -6.02, -5.73074, 0.6209, -0.69373, -0.712, 3.96,
                            -0.94,    0.36,  0.48,     -0.16, 6.22,     -1.53,  140.68,   0.9707};
constexpr Coefficients female{24.87, 20.71, 19.98, -4.53, -4.36, 0.06, -0.22,  1.48,  0.49,
                              0,     0.57,  0.54,  0,     0,     0,    117.26, 0.9851};

RiskInputs checked(const ChinaParInput &input)
{
    const bool isMale = input.sex == Sex::Male;
    RiskInputs inputs;
    inputs.answer("sex", input.sex);
    inputs.age(input.ageYears, 35, 74);
    inputs.pressure(input.systolic);
    inputs.answer("bp_treated", input.pressureTreated);
    inputs.cholesterols(input.totalCholesterol, input.hdl, {20, 1160}, {2, 232}, "mg/dL");
    inputs.number("waist", input.waist, {30, 250}, "cm");
    inputs.answer("smoker", input.smoker);
    inputs.answer("diabetes", input.diabetes);
    inputs.notFor(!input.north || (isMale && !input.urban),
                  QT_TRANSLATE_NOOP("sphygma",
                                    "Where the person lives (north or south of the Yangtze, town or country) "
                                    "has to be known."));
    inputs.notFor(isMale && !input.familyHistory,
                  QT_TRANSLATE_NOOP("sphygma", "It is not known whether the disease runs in the family."));
    return inputs;
}

double when(const std::optional<bool> &answer, double value)
{
    return answer.value_or(false) ? value : 0;
}

} // namespace

RiskResult chinaPar(const ChinaParInput &input)
{
    if (const RiskInputs inputs = checked(input); !inputs.complete())
        return inputs.refusal();
    const Coefficients &c = *input.sex == Sex::Male ? male : female;
    const double age = std::log(*input.ageYears);
    const double pressure =
        *input.pressureTreated ? c.treated + c.ageTreated * age : c.untreated + c.ageUntreated * age;
    const double sum = c.age * age + pressure * std::log(*input.systolic)
        + c.total * std::log(*input.totalCholesterol) + c.hdl * std::log(*input.hdl)
        + c.waist * std::log(*input.waist) + when(input.smoker, c.smoker + c.ageSmoker * age)
        + when(input.diabetes, c.diabetes) + when(input.north, c.north) + when(input.urban, c.urban)
        + when(input.familyHistory, c.family + c.ageFamily * age);
    return {survivalRisk(c.survival, sum, c.mean), {}};
}

Phrase chinaParCaveat()
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                        "The constants printed for China-PAR do not reproduce its paper; "
                                        "these were worked back from the paper’s example and meet it within "
                                        "0.15 points."));
}

} // namespace sphygma
