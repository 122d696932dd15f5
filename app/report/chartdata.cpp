// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chartdata.h"

#include "app/analysis/chart/chartkind.h"
#include "app/decision/decision.h"
#include "app/decision/persons.h"

namespace sphygma {

/// The columns Decide would take; a table without systolic pressure may still hold a diastolic one.
static DecisionColumns columnsOf(const Table &table, const ClinicalRulesPtr &rules)
{
    if (Result<DecisionColumns> found = decisionColumns(table, rules))
        return std::move(found).value();
    DecisionColumns columns;
    columns.age = table.indexOfRole(QStringLiteral("age"));
    columns.diastolic = table.indexOfRole(QStringLiteral("dbp"));
    columns.patient = table.indexOfRole(QStringLiteral("patient_id"));
    return columns;
}

static Result<ChartData> agePoints(const Table &table, const ChartSpec &spec, const ClinicalRulesPtr &rules,
                                   Progress &progress)
{
    const DecisionColumns found = columnsOf(table, rules);
    const AgeColumns columns{found.age, found.systolic, found.diastolic};
    const Result<Table> looked = ageTable(table, columns, spec);
    if (!looked)
        return looked.error();
    std::vector<quint32> personOfRow;
    if (spec.showRegression && found.patient >= 0) {
        Result<Persons> persons = findPersons(*looked, found.patient, progress);
        if (!persons)
            return persons.error();
        if (persons->repeat(static_cast<qint64>(looked->keptCount())))
            personOfRow = std::move(persons).value().ofRow;
    }
    Result<AgeChart> chart =
        gatherAgeChart(*looked, columns, spec, personOfRow.empty() ? nullptr : &personOfRow, progress);
    if (!chart)
        return chart.error();
    auto shown = std::make_shared<AgeChart>(std::move(chart).value());
    if (const CurveWish wish(spec); wish.any()) {
        if (const Status fitted = fitAgeChart(*shown, wish, progress); !fitted)
            return fitted.error();
    }
    return ChartData{nullptr, nullptr, std::move(shown)};
}

Result<ChartData> chartData(const Table &table, const ChartSpec &spec, const ClinicalRulesPtr &rules,
                            const SmallCells &small, Progress &progress)
{
    if (spec.kind == ChartSpec().kind)
        return agePoints(table, spec, rules, progress);
    auto marks = chartMarks(table, spec, *rules, small, progress);
    if (!marks)
        return marks.error();
    return ChartData{nullptr, std::make_shared<const ChartMarks>(std::move(marks).value()), nullptr};
}

} // namespace sphygma
