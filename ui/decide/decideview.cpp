// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/decideview.h"

#include "app/decision/people.h"

namespace sphygma {

Result<DecideView> decideView(const Table &table, const ClinicalRulesPtr &rules, Progress &progress)
{
    auto decision = decide(table, rules, progress);
    if (!decision)
        return decision.error();
    DecideView view;
    view.decision = std::move(decision).value();
    const qsizetype systolic = view.decision.columns.systolic;
    view.systolicUnit = table.info(systolic).unit;
    view.mercuryToUnit = 1 / factorToMercury(table, systolic, rules->units);
    std::vector<double> values = presentValues(table, systolic);
    view.systolic = nearDistribution(std::move(values), 300 * view.mercuryToUnit);
    return view;
}

} // namespace sphygma
