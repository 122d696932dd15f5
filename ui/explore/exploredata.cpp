// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploredata.h"

#include "app/analysis/presentvalues.h"
#include "app/decision/decision.h"
#include "app/decision/pressurevalues.h"
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

/// Persons are found again when they are asked for: those of ten million rows would take 40 MB all the time.
Result<Proportion> ExploreData::atOrAbove(double threshold, Progress &progress) const
{
    if (!countsByPatient) {
        const auto count = tally.atOrAbove(threshold);
        return count ? proportion(*count, tally.n())
                     : PressureValues(table, counted, nullptr, rules->units).atOrAbove(threshold);
    }
    const Result<Persons> persons = findPersons(table, patient, progress);
    if (!persons)
        return persons.error();
    return PressureValues(table, counted, &*persons, rules->units).atOrAbove(threshold);
}

namespace {

QString nameAt(const Table &table, qsizetype column)
{
    return column < 0 ? QString() : table.info(column).name;
}

/// Whose the values are that are counted, and how many and how high they are. Whose each one is is not kept.
Status countValues(ExploreData &data, qsizetype patient, Progress &progress)
{
    const Result<Persons> persons = patient >= 0 ? findPersons(data.table, patient, progress) : Persons();
    if (!persons)
        return persons.error();
    const PressureValues values(data.table, data.counted, patient >= 0 ? &*persons : nullptr,
                                data.rules->units);
    data.patient = patient >= 0 && persons->repeat(data.table.keptCount()) ? patient : -1;
    data.countsByPatient = values.byPerson();
    data.personCount = values.personCount();
    data.summary = summarise(data.table, data.counted, values.toMercury());
    data.tally = PointTally(data.table, data.counted, values.toMercury());
    return ok();
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
    const qsizetype counted = countedColumn(*looked, columns, request.pressure);
    if (const Status fits = checkPointColumns(*looked, columns.age, counted); !fits)
        return fits.error();
    auto data = std::make_shared<ExploreData>();
    data->table = withAge(*looked, columns.age);
    data->rowsRemoved = table.rowCount() - table.keptCount();
    data->patientColumn = nameAt(table, found.patient);
    data->dateColumn = nameAt(table, found.visitDate);
    data->rules = rules;
    data->counted = counted;
    // Before the points: what it takes meanwhile and what they take does not add up.
    if (const Status told = countValues(*data, found.patient, progress); !told)
        return told.error();

    Result<AgeChart> chart = gatherAgeChart(table, *looked, columns, spec, progress, request.small);
    if (!chart)
        return chart.error();
    Result<QList<PlotFacet>> facets = preparePlotFacets(*chart, progress);
    if (!facets)
        return facets.error();
    data->facets = std::move(facets).value();
    data->missing = chart->missing;
    data->remarks = chart->remarks;
    if (request.rowFilter.rows)
        data->remarks.append(rowFilterPhrase(request.rowFilter));
    return ExploreDataPtr(std::move(data));
}

} // namespace sphygma
