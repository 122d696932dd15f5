// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploredata.h"

#include "app/analysis/presentvalues.h"
#include "app/decision/decision.h"
#include "app/report/chartdata.h"

namespace sphygma {

ChartSpec ExploreRequest::spec() const
{
    ChartSpec spec;
    spec.pressure = pressure;
    spec.colourBy = colourBy;
    spec.splitBy = splitBy;
    spec.filters = filters;
    spec.jitter = jitter;
    return spec;
}

qint64 ExploreData::readings() const
{
    qint64 sum = 0;
    for (const PlotFacet &facet : facets)
        sum += facet.n();
    return sum;
}

/// Values and persons are gathered again when they are asked for: ten million would take 120 MB all the time.
Result<Proportion> ExploreData::atOrAbove(double threshold, Progress &progress) const
{
    if (const auto count = countsByPatient ? std::nullopt : tally.atOrAbove(threshold))
        return proportion(*count, tally.n());
    const auto values = pressureValues(table, counted, countsByPatient ? patient : -1, rules, progress);
    if (!values)
        return values.error();
    return values->atOrAbove(threshold);
}

namespace {

Summary summaryOf(const PressureValues &values)
{
    if (values.toMercury == 1)
        return summarise(values.numbers, values.missing);
    std::vector<double> converted = values.numbers;
    for (double &value : converted)
        value *= values.toMercury;
    return summarise(converted, values.missing);
}

QString nameAt(const Table &table, qsizetype column)
{
    return column < 0 ? QString() : table.info(column).name;
}

/// A pressure without an age is in no chart of ages: not counted beside it either, so that both say the same.
Table withAge(const Table &table, qsizetype age)
{
    RowSet rows = table.keptRows();
    const auto &chunks = table.column(age).chunks();
    for (size_t chunk = 0; chunk < chunks.size(); ++chunk) {
        for (qsizetype word = 0; word * 64 < chunks[chunk]->rows; ++word)
            rows.words()[chunk * static_cast<size_t>(chunkWords) + static_cast<size_t>(word)] &=
                validWord(*chunks[chunk], word);
    }
    return rows.count() == table.keptCount() ? table : table.withKept(std::move(rows));
}

} // namespace

Result<ExploreDataPtr> gatherExploreData(const Table &table, const ExploreRequest &request,
                                         const ClinicalRulesPtr &rules, Progress &progress)
{
    const DecisionColumns found = chartColumns(table, rules);
    const AgeColumns columns{found.age, found.systolic, found.diastolic};
    const ChartSpec spec = request.spec();
    const Result<Table> looked = ageTable(filteredTable(table, request.rowFilter), columns, spec);
    if (!looked)
        return looked.error();
    Result<AgeChart> chart = gatherAgeChart(*looked, columns, spec, progress, request.small);
    if (!chart)
        return chart.error();
    Result<QList<PlotFacet>> facets = preparePlotFacets(*chart, progress);
    if (!facets)
        return facets.error();

    auto data = std::make_shared<ExploreData>();
    data->facets = std::move(facets).value();
    data->table = withAge(*looked, columns.age);
    data->missing = chart->missing;
    data->remarks = chart->remarks;
    if (request.rowFilter.rows)
        data->remarks.append(rowFilterPhrase(request.rowFilter));
    data->rowsRemoved = table.rowCount() - table.keptCount();
    data->patientColumn = nameAt(table, found.patient);
    data->dateColumn = nameAt(table, found.visitDate);
    data->rules = rules;
    data->counted = countedColumn(data->table, columns, request.pressure);
    const Result<Persons> persons =
        found.patient >= 0 ? findPersons(data->table, found.patient, progress) : Persons();
    if (!persons)
        return persons.error();
    const bool repeat = found.patient >= 0 && persons->repeat(data->table.keptCount());
    const PressureValues values =
        pressureValues(data->table, data->counted, found.patient >= 0 ? &*persons : nullptr, rules->units);
    data->summary = summaryOf(values);
    data->tally = PointTally(values.numbers, values.toMercury);
    data->patient = repeat ? found.patient : -1;
    data->countsByPatient = !values.persons.empty();
    data->personCount = values.personCount;
    return ExploreDataPtr(std::move(data));
}

} // namespace sphygma
