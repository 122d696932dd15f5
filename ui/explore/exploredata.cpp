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

/// The values are gathered again when they are asked for: ten million of them would take 80 MB all the time.
Proportion ExploreData::atOrAbove(double threshold) const
{
    const auto count = persons ? std::nullopt : tally.atOrAbove(threshold);
    return count ? proportion(*count, tally.n())
                 : pressureValues(table, counted, persons.get(), rules->units).atOrAbove(threshold);
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
    std::shared_ptr<const Persons> persons;
    if (found.patient >= 0) {
        Result<Persons> numbered = findPersons(*looked, found.patient, progress);
        if (!numbered)
            return numbered.error();
        persons = std::make_shared<const Persons>(std::move(numbered).value());
    }
    const bool repeat = persons && persons->repeat(static_cast<qint64>(looked->keptCount()));
    Result<AgeChart> chart =
        gatherAgeChart(*looked, columns, spec, repeat ? PersonOfRowPtr(persons, &persons->ofRow) : nullptr,
                       progress, request.small);
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
    const PressureValues values = pressureValues(data->table, data->counted, persons.get(), rules->units);
    data->summary = summaryOf(values);
    data->tally = PointTally(values.numbers, values.toMercury);
    data->persons = values.persons.empty() ? nullptr : persons;
    data->personCount = values.personCount;
    return ExploreDataPtr(std::move(data));
}

} // namespace sphygma
