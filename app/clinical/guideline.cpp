// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/guideline.h"

namespace sphygma {

bool Guideline::appliesToAge(double years) const
{
    return (!ageFrom || years >= *ageFrom) && (!ageBelow || years < *ageBelow);
}

BpClass classifyBloodPressure(const Guideline &guideline, std::optional<double> systolic,
                              std::optional<double> diastolic)
{
    if ((!systolic && !diastolic) || guideline.categories.isEmpty())
        return {};
    int highest = 0;
    for (int k = 1; k < guideline.categories.size(); ++k) {
        const BpCategory &category = guideline.categories[k];
        const bool bySystolic = systolic && category.systolicFrom && *systolic >= *category.systolicFrom;
        const bool byDiastolic = diastolic && category.diastolicFrom && *diastolic >= *category.diastolicFrom;
        if (bySystolic || byDiastolic)
            highest = k;
    }
    return {highest, !systolic || !diastolic};
}

} // namespace sphygma
