// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/pooledcohort.h"

#include <QCoreApplication>

#include <cmath>

namespace sphygma {

namespace {

/// Of natural logarithms; 0 where an equation has no such term.
struct Coefficients
{
    double age, ageSquared, total, ageTotal, hdl, ageHdl;
    double treated, ageTreated, untreated, ageUntreated;
    double smoker, ageSmoker, diabetes;
    double mean, survival;
};

constexpr Coefficients whiteFemale{-29.799, 4.884, 13.54, -3.114, -13.578, 3.149,  2.019, 0,
                                   1.957,   0,     7.574, -1.665, 0.661,   -29.18, 0.9665};
constexpr Coefficients blackFemale{17.114, 0,      0.94,  0, -18.92, 4.475, 29.291, -6.432,
                                   27.82,  -6.087, 0.691, 0, 0.874,  86.61, 0.9533};
constexpr Coefficients whiteMale{12.344, 0, 11.853, -2.664, -7.99, 1.769, 1.797, 0,
                                 1.764,  0, 7.837,  -1.795, 0.658, 61.18, 0.9144};
constexpr Coefficients blackMale{2.469, 0, 0.302, 0, -0.307, 0,     1.916, 0,
                                 1.809, 0, 0.549, 0, 0.645,  19.54, 0.8954};

const Coefficients &coefficients(Sex sex, CohortGroup group)
{
    if (group == CohortGroup::White)
        return sex == Sex::Male ? whiteMale : whiteFemale;
    return sex == Sex::Male ? blackMale : blackFemale;
}

RiskInputs checked(const PooledCohortInput &input)
{
    RiskInputs inputs;
    inputs.answer("sex", input.sex);
    inputs.answer("ethnicity", input.group);
    inputs.age(input.ageYears, 40, 79);
    inputs.cholesterols(input.totalCholesterol, input.hdl, {130, 320}, {20, 100}, "mg/dL");
    inputs.number("sbp", input.systolic, {90, 180}, "mm[Hg]");
    inputs.answer("bp_treated", input.pressureTreated);
    inputs.answer("smoker", input.smoker);
    inputs.answer("diabetes", input.diabetes);
    return inputs;
}

} // namespace

RiskResult pooledCohort(const PooledCohortInput &input)
{
    if (const RiskInputs inputs = checked(input); !inputs.complete())
        return inputs.refusal();
    const Coefficients &c = coefficients(*input.sex, *input.group);
    const double age = std::log(*input.ageYears);
    const double total = std::log(*input.totalCholesterol);
    const double hdl = std::log(*input.hdl);
    const double systolic = std::log(*input.systolic);
    const double pressure =
        *input.pressureTreated ? c.treated + c.ageTreated * age : c.untreated + c.ageUntreated * age;
    const double sum = c.age * age + c.ageSquared * age * age + (c.total + c.ageTotal * age) * total
        + (c.hdl + c.ageHdl * age) * hdl + pressure * systolic
        + (*input.smoker ? c.smoker + c.ageSmoker * age : 0) + (*input.diabetes ? c.diabetes : 0);
    return {survivalRisk(c.survival, sum, c.mean), {}};
}

} // namespace sphygma
