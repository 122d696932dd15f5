// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chartdata.h"

#include "app/analysis/chart/chartkind.h"
#include "app/decision/decision.h"

namespace sphygma {

static Result<ChartData> agePoints(const Table &table, const ChartSpec &spec, const ClinicalRulesPtr &rules,
                                   Progress &progress)
{
    const auto columns = decisionColumns(table, rules);
    if (!columns)
        return columns.error();
    const qsizetype pressure =
        spec.pressure == PressureChoice::Diastolic ? columns->diastolic : columns->systolic;
    const auto cloud = gatherPoints(table, columns->age, pressure, progress);
    if (!cloud)
        return cloud.error();
    return ChartData{*cloud, nullptr};
}

Result<ChartData> chartData(const Table &table, const ChartSpec &spec, const ClinicalRulesPtr &rules,
                            const SmallCells &small, Progress &progress)
{
    if (spec.kind == ChartSpec().kind)
        return agePoints(table, spec, rules, progress);
    auto marks = chartMarks(table, spec, *rules, small, progress);
    if (!marks)
        return marks.error();
    return ChartData{nullptr, std::make_shared<const ChartMarks>(std::move(marks).value())};
}

} // namespace sphygma
