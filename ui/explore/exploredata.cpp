// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploredata.h"

#include "app/decision/decision.h"

#include <QCoreApplication>

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

static Error unknown(const char *marked)
{
    return {Error::Kind::DoesNotFit, QCoreApplication::translate("sphygma", marked), {}};
}

static Summary summaryOf(const PressureValues &values)
{
    if (values.toMercury == 1)
        return summarise(values.numbers, values.missing);
    std::vector<double> converted = values.numbers;
    for (double &value : converted)
        value *= values.toMercury;
    return summarise(converted, values.missing);
}

static Status addCloud(ExploreData &data, qsizetype age, qsizetype column, PressureChoice pressure,
                       Progress &progress)
{
    const Result<PointCloudPtr> points = gatherPoints(data.table, age, column, progress);
    if (!points)
        return points.error();
    Result<PlotCloud> cloud = preparePlotCloud(pressure, *points, progress);
    if (!cloud)
        return cloud.error();
    data.clouds.append(std::move(cloud).value());
    return ok();
}

Result<ExploreDataPtr> gatherExploreData(const Table &table, PressureChoice pressure,
                                         const ClinicalRulesPtr &rules, Progress &progress)
{
    const DecisionColumns columns = columnsOf(table, rules);
    const bool systolic = pressure != PressureChoice::Diastolic,
               diastolic = pressure != PressureChoice::Systolic;
    if (columns.age < 0)
        return unknown(QT_TRANSLATE_NOOP("sphygma", "It is not known yet which column holds the age."));
    if (systolic && columns.systolic < 0)
        return unknown(
            QT_TRANSLATE_NOOP("sphygma", "It is not known yet which column holds the systolic pressure."));
    if (diastolic && columns.diastolic < 0)
        return unknown(
            QT_TRANSLATE_NOOP("sphygma", "It is not known yet which column holds the diastolic pressure."));

    auto data = std::make_shared<ExploreData>();
    data->table = table;
    data->rowsRemoved = table.rowCount() - table.keptCount();
    if (columns.patient >= 0)
        data->patientColumn = table.info(columns.patient).name;
    const qsizetype counted = systolic ? columns.systolic : columns.diastolic;
    auto values = pressureValues(table, counted, columns.patient, rules, progress);
    if (!values)
        return values.error();
    data->summary = summaryOf(*values);
    data->values = std::make_shared<const PressureValues>(std::move(values).value());
    if (systolic) {
        if (const Status done =
                addCloud(*data, columns.age, columns.systolic, PressureChoice::Systolic, progress);
            !done)
            return done.error();
    }
    if (diastolic) {
        if (const Status done =
                addCloud(*data, columns.age, columns.diastolic, PressureChoice::Diastolic, progress);
            !done)
            return done.error();
    }
    return ExploreDataPtr(std::move(data));
}

} // namespace sphygma
