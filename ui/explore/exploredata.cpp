// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploredata.h"

#include "app/analysis/derivedpressure.h"
#include "app/analysis/pointgroups.h"
#include "app/decision/decision.h"
#include "ui/charts/plotstyle.h"

#include <QCoreApplication>

namespace sphygma {

static constexpr qsizetype mostFacets = 9;
static constexpr qint64 fewReadings = 10; // a group below is too small to say much, and may tell on persons

qint64 ExploreData::readings() const
{
    qint64 sum = 0;
    for (const PlotFacet &facet : facets)
        sum += facet.n();
    return sum;
}

namespace {

/// The columns Decide would take; a table without systolic pressure may still hold a diastolic one.
DecisionColumns columnsOf(const Table &table, const ClinicalRulesPtr &rules)
{
    if (Result<DecisionColumns> found = decisionColumns(table, rules))
        return std::move(found).value();
    DecisionColumns columns;
    columns.age = table.indexOfRole(QStringLiteral("age"));
    columns.diastolic = table.indexOfRole(QStringLiteral("dbp"));
    columns.patient = table.indexOfRole(QStringLiteral("patient_id"));
    return columns;
}

Error unknown(const char *marked)
{
    return {Error::Kind::DoesNotFit, QCoreApplication::translate("sphygma", marked), {}};
}

Status checkColumns(const DecisionColumns &columns, PressureChoice pressure)
{
    if (columns.age < 0)
        return unknown(QT_TRANSLATE_NOOP("sphygma", "It is not known yet which column holds the age."));
    if (pressure != PressureChoice::Diastolic && columns.systolic < 0)
        return unknown(
            QT_TRANSLATE_NOOP("sphygma", "It is not known yet which column holds the systolic pressure."));
    if (pressure != PressureChoice::Systolic && columns.diastolic < 0)
        return unknown(
            QT_TRANSLATE_NOOP("sphygma", "It is not known yet which column holds the diastolic pressure."));
    return ok();
}

/// A pressure made of two needs both to be numbers.
Status checkDerived(const Table &table, const DecisionColumns &columns, PressureChoice pressure)
{
    if (pressure != PressureChoice::PulsePressure && pressure != PressureChoice::MeanArterial)
        return ok();
    for (const qsizetype column : {columns.systolic, columns.diastolic}) {
        if (table.column(column).storage() != Storage::Number)
            return unknown(QT_TRANSLATE_NOOP("sphygma", "Systolic and diastolic pressure must both be numbers."));
    }
    return ok();
}

Summary summaryOf(const PressureValues &values)
{
    if (values.toMercury == 1)
        return summarise(values.numbers, values.missing);
    std::vector<double> converted = values.numbers;
    for (double &value : converted)
        value *= values.toMercury;
    return summarise(converted, values.missing);
}

Table looked(const Table &table, const ExploreRequest &request)
{
    const Table filtered = filteredTable(table, request.filters);
    const auto &rows = request.rowFilter.rows;
    if (!rows || rows->size() != table.rowCount())
        return filtered;
    RowSet kept = filtered.keptRows();
    if (request.rowFilter.keep)
        kept &= *rows;
    else
        kept -= *rows;
    return filtered.withKept(std::move(kept));
}

/// One pressure to draw, and the column it stands in.
struct Drawn
{
    PressureChoice pressure;
    qsizetype column;
};

QList<Drawn> drawnOf(const Table &table, const DecisionColumns &columns, PressureChoice pressure)
{
    switch (pressure) {
    case PressureChoice::Systolic:
        return {{pressure, columns.systolic}};
    case PressureChoice::Diastolic:
        return {{pressure, columns.diastolic}};
    case PressureChoice::Both:
        return {{PressureChoice::Systolic, columns.systolic}, {PressureChoice::Diastolic, columns.diastolic}};
    case PressureChoice::PulsePressure:
    case PressureChoice::MeanArterial:
        break;
    }
    return {{pressure, table.columnCount() - 1}}; // see withDerivedPressure
}

/// Gathers points and sorts them into facets and groups.
class Gatherer
{
public:
    Gatherer(ExploreData &data, const ExploreRequest &request, const Persons *persons, Progress &progress)
        : m_data(data)
        , m_split(data.table.indexOf(request.splitBy))
        , m_colour(data.table.indexOf(request.colourBy))
        , m_jitter(request.jitter)
        , m_persons(persons)
        , m_progress(progress)
    {}

    Status add(const Drawn &drawn, qsizetype age)
    {
        Result<PointCloud> points = gatherCloud(m_data.table, age, drawn.column, m_progress);
        if (!points)
            return points.error();
        PointCloud cloud = std::move(points).value();
        if (m_persons && m_persons->repeat(static_cast<qint64>(cloud.rows.size()))) {
            cloud.persons.reserve(cloud.rows.size());
            for (const quint32 row : cloud.rows)
                cloud.persons.push_back(m_persons->ofRow[row]);
        }
        if (m_jitter)
            spreadAges(cloud);
        m_data.missing += cloud.missing;
        const auto whole = std::make_shared<const PointCloud>(std::move(cloud));
        if (m_split < 0)
            return addFacet({{}, whole, 0}, drawn.pressure);
        const auto parts = groupPoints(whole, m_data.table, m_split, mostFacets);
        if (!parts)
            return parts.error();
        for (const PointGroup &part : *parts) {
            if (const Status added = addFacet(part, drawn.pressure); !added)
                return added.error();
        }
        return ok();
    }

    /// Facets in the order of their categories; what is small is said.
    void finish()
    {
        for (const PlotFacet &facet : std::as_const(m_facets))
            m_data.facets.append(facet);
        if (m_data.facets.isEmpty())
            m_data.facets = {PlotFacet()};
        if (m_small > 0) {
            m_data.remarks.append(Phrase::of(
                QT_TRANSLATE_N_NOOP("sphygma", "%n groups of fewer than 10 readings"), {}, m_small));
        }
    }

private:
    Status addFacet(const PointGroup &part, PressureChoice pressure)
    {
        PlotFacet &facet = m_facets[part.place];
        facet.title = part.label;
        if (m_colour < 0)
            return addCloud(facet, pressure, {{}, part.points, 0});
        const auto groups = groupPoints(part.points, m_data.table, m_colour, PlotStyle::mostCategories - 1);
        if (!groups)
            return groups.error();
        for (const PointGroup &group : *groups) {
            if (const Status added = addCloud(facet, pressure, group); !added)
                return added.error();
        }
        return ok();
    }

    Status addCloud(PlotFacet &facet, PressureChoice pressure, const PointGroup &group)
    {
        Result<PlotCloud> prepared = preparePlotCloud(pressure, group.points, m_progress);
        if (!prepared)
            return prepared.error();
        PlotCloud cloud = std::move(prepared).value();
        cloud.group = group.label;
        const bool second = pressure == PressureChoice::Diastolic && !facet.clouds.isEmpty();
        cloud.ink = m_colour >= 0 ? PlotStyle::firstCategory + group.place
            : second              ? PlotStyle::diastolicInk
                                  : PlotStyle::systolicInk;
        if ((m_colour >= 0 || m_split >= 0) && static_cast<qint64>(group.points->x.size()) < fewReadings)
            ++m_small;
        facet.clouds.append(std::move(cloud));
        return ok();
    }

    ExploreData &m_data;
    qsizetype m_split, m_colour;
    bool m_jitter;
    const Persons *m_persons;
    Progress &m_progress;
    QMap<qsizetype, PlotFacet> m_facets;
    qint64 m_small = 0;
};

QList<Phrase> filterRemarks(const ExploreRequest &request)
{
    QList<Phrase> remarks;
    for (const ChartFilter &filter : request.filters)
        remarks.append(filterPhrase(filter));
    if (request.rowFilter.rows)
        remarks.append(rowFilterPhrase(request.rowFilter));
    return remarks;
}

} // namespace

Phrase filterPhrase(const ChartFilter &filter)
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 = %2"),
                      {filter.column, filter.values.join(QStringLiteral(", "))});
}

Phrase rowFilterPhrase(const RowFilter &filter)
{
    const auto count = static_cast<qint64>(filter.rows->count());
    return filter.keep
        ? Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "only %n selected rows"), {}, count)
        : Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "without %n selected rows"), {}, count);
}

Result<ExploreDataPtr> gatherExploreData(const Table &table, const ExploreRequest &request,
                                         const ClinicalRulesPtr &rules, Progress &progress)
{
    const DecisionColumns columns = columnsOf(table, rules);
    if (const Status fits = checkColumns(columns, request.pressure); !fits)
        return fits.error();
    if (const Status fits = checkDerived(table, columns, request.pressure); !fits)
        return fits.error();
    auto data = std::make_shared<ExploreData>();
    data->table = withDerivedPressure(looked(table, request), columns.systolic, columns.diastolic,
                                      request.pressure);
    data->rowsRemoved = table.rowCount() - table.keptCount();
    data->remarks = filterRemarks(request);
    if (columns.patient >= 0)
        data->patientColumn = table.info(columns.patient).name;
    if (columns.visitDate >= 0)
        data->dateColumn = table.info(columns.visitDate).name;
    std::optional<Persons> persons;
    if (columns.patient >= 0) {
        Result<Persons> found = findPersons(data->table, columns.patient, progress);
        if (!found)
            return found.error();
        persons = std::move(found).value();
    }
    const Persons *const known = persons ? &*persons : nullptr;
    const QList<Drawn> drawn = drawnOf(data->table, columns, request.pressure);
    PressureValues values = pressureValues(data->table, drawn.first().column, known, rules->units);
    data->summary = summaryOf(values);
    data->tally = PointTally(values.numbers, values.toMercury);
    data->values = std::make_shared<const PressureValues>(std::move(values));
    Gatherer gatherer(*data, request, known, progress);
    for (const Drawn &each : drawn) {
        if (const Status added = gatherer.add(each, columns.age); !added)
            return added.error();
    }
    gatherer.finish();
    return ExploreDataPtr(std::move(data));
}

} // namespace sphygma
