// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agechart.h"

#include "app/analysis/derivedpressure.h"
#include "app/analysis/presentvalues.h"
#include "app/base/numbertext.h"

#include <QCoreApplication>

namespace sphygma {

static constexpr qsizetype mostFacets = 9;
static constexpr qsizetype mostGroups = 6; // more colours cannot be told apart

qint64 AgeChart::n() const
{
    qint64 sum = 0;
    for (const AgeFacet &facet : facets) {
        for (const AgeSeries &series : facet.series)
            sum += static_cast<qint64>(series.points->x.size());
    }
    return sum;
}

static Phrase daysPhrase(const ChartFilter &filter)
{
    const QString since = filter.since.toString(Qt::ISODate), until = filter.until.toString(Qt::ISODate);
    if (filter.since == filter.until)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 = %2"), {filter.column, since});
    if (filter.since.isValid() && filter.until.isValid())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 from %2 to %3"), {filter.column, since, until});
    return filter.since.isValid()
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 on %2 or later"), {filter.column, since})
        : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 on %2 or earlier"), {filter.column, until});
}

static Phrase rangePhrase(const ChartFilter &filter)
{
    if (filter.isOfDays())
        return daysPhrase(filter);
    const auto shown = [](double value) { return QString::fromLatin1(shortestDecimal(value)); };
    if (filter.from && filter.to)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 from %2 to %3"),
                          {filter.column, shown(*filter.from), shown(*filter.to)});
    return filter.from
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 at least %2"), {filter.column, shown(*filter.from)})
        : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 at most %2"), {filter.column, shown(*filter.to)});
}

Phrase filterPhrase(const ChartFilter &filter)
{
    constexpr qsizetype mostNamed = 12;
    if (filter.isRange())
        return rangePhrase(filter);
    if (filter.values.size() > mostNamed)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 = %2 and %3 other values"),
                          {filter.column, filter.values.first(mostNamed).join(QStringLiteral(", ")),
                           static_cast<qint64>(filter.values.size() - mostNamed)});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 = %2"),
                      {filter.column, filter.values.join(QStringLiteral(", "))});
}

static qint64 keptWithout(const Table &table, qsizetype column)
{
    qint64 missing = 0;
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        for (qsizetype word = 0; word * 64 < chunks[c]->rows; ++word)
            missing += std::popcount(keptWord(table, static_cast<qsizetype>(c), word, chunks[c]->rows)
                                     & ~validWord(*chunks[c], word));
    }
    return missing;
}

QList<Phrase> filterNotes(const Table &all, const QList<ChartFilter> &filters)
{
    QList<Phrase> notes;
    for (const ChartFilter &filter : filters) {
        const Phrase said = filterPhrase(filter);
        const qsizetype column = all.indexOf(filter.column);
        const qint64 missing = filter.isRange() && column >= 0 ? keptWithout(all, column) : 0;
        notes += missing == 0
            ? said
            : Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%1; %n row(s) without a value are left out"),
                         {nested(said)}, missing);
    }
    return notes;
}

static bool isDerived(PressureChoice pressure)
{
    return pressure == PressureChoice::PulsePressure || pressure == PressureChoice::MeanArterial;
}

qsizetype countedColumn(const Table &table, const AgeColumns &columns, PressureChoice pressure)
{
    if (isDerived(pressure))
        return table.columnCount() - 1;
    return pressure == PressureChoice::Diastolic ? columns.diastolic : columns.systolic;
}

static Error unknown(const char *marked)
{
    return {Error::Kind::DoesNotFit, QCoreApplication::translate("sphygma", marked), {}};
}

Result<Table> ageTable(const Table &table, const AgeColumns &columns, const ChartSpec &spec)
{
    if (columns.age < 0)
        return unknown(QT_TRANSLATE_NOOP("sphygma", "It is not known yet which column holds the age."));
    if (spec.pressure != PressureChoice::Diastolic && columns.systolic < 0)
        return unknown(
            QT_TRANSLATE_NOOP("sphygma", "It is not known yet which column holds the systolic pressure."));
    if (spec.pressure != PressureChoice::Systolic && columns.diastolic < 0)
        return unknown(
            QT_TRANSLATE_NOOP("sphygma", "It is not known yet which column holds the diastolic pressure."));
    const Table filtered = filteredTable(table, spec.filters);
    if (!isDerived(spec.pressure))
        return filtered;
    for (const qsizetype column : {columns.systolic, columns.diastolic}) {
        if (table.column(column).storage() != Storage::Number)
            return unknown(
                QT_TRANSLATE_NOOP("sphygma", "Systolic and diastolic pressure must both be numbers."));
    }
    return withDerivedPressure(filtered, columns.systolic, columns.diastolic, spec.pressure);
}

namespace {

/// Gathers points and sorts them into facets and groups.
class Gatherer
{
public:
    Gatherer(AgeChart &chart, const ChartSpec &spec, const SmallCells &small, Progress &progress)
        : m_chart(chart)
        , m_split(chart.table.indexOf(spec.splitBy))
        // With both pressures, the colours tell these apart.
        , m_colour(spec.pressure == PressureChoice::Both ? -1 : chart.table.indexOf(spec.colourBy))
        , m_jitter(spec.jitter)
        , m_progress(progress)
        , m_cells(small)
    {}

    Status add(PressureChoice pressure, qsizetype age, qsizetype column)
    {
        Result<PointCloud> points = gatherCloud(m_chart.table, age, column, m_progress);
        if (!points)
            return points.error();
        PointCloud cloud = std::move(points).value();
        if (m_jitter)
            spreadAges(cloud);
        cloud.compact();
        m_chart.missing += cloud.missing;
        const auto whole = std::make_shared<const PointCloud>(std::move(cloud));
        if (m_split < 0)
            return addFacet({{}, whole, 0}, pressure);
        const auto parts = groupPoints(whole, m_chart.table, m_split, mostFacets);
        if (!parts)
            return parts.error();
        for (const PointGroup &part : *parts) {
            if (const Status added = addFacet(part, pressure); !added)
                return added.error();
        }
        return ok();
    }

    /// Facets in the order of their categories; what is small is said.
    void finish()
    {
        m_chart.facets = m_facets.values();
        if (m_chart.facets.isEmpty())
            m_chart.facets = {AgeFacet()};
        if (m_small > 0)
            m_chart.remarks.append(m_cells.note(m_small));
    }

private:
    Status addFacet(const PointGroup &part, PressureChoice pressure)
    {
        AgeFacet &facet = m_facets[part.place];
        facet.title = part.label;
        if (m_colour < 0) {
            addSeries(facet, {pressure, part.points, nullptr, {}, -1});
            return ok();
        }
        const auto groups = groupPoints(part.points, m_chart.table, m_colour, mostGroups);
        if (!groups)
            return groups.error();
        for (const PointGroup &group : *groups)
            addSeries(facet, {pressure, group.points, nullptr, group.label, group.place});
        return ok();
    }

    void addSeries(AgeFacet &facet, const AgeSeries &series)
    {
        const bool grouped = m_colour >= 0 || m_split >= 0;
        if (grouped && m_cells.isSmall(static_cast<qint64>(series.points->x.size())))
            ++m_small;
        facet.series.append(series);
    }

    AgeChart &m_chart;
    qsizetype m_split, m_colour;
    bool m_jitter;
    Progress &m_progress;
    const SmallCells m_cells;
    QMap<qsizetype, AgeFacet> m_facets;
    qint64 m_small = 0;
};

} // namespace

Result<AgeChart> gatherAgeChart(const Table &all, const Table &looked, const AgeColumns &columns,
                                const ChartSpec &spec, Progress &progress, const SmallCells &small)
{
    AgeChart chart;
    chart.table = looked;
    chart.remarks = filterNotes(all, spec.filters);
    const bool both = spec.pressure == PressureChoice::Both;
    Gatherer gatherer(chart, spec, small, progress);
    const PressureChoice first = both ? PressureChoice::Systolic : spec.pressure;
    if (const Status added = gatherer.add(first, columns.age, countedColumn(looked, columns, first)); !added)
        return added.error();
    if (both) {
        if (const Status added = gatherer.add(PressureChoice::Diastolic, columns.age, columns.diastolic);
            !added)
            return added.error();
    }
    gatherer.finish();
    return chart;
}

Status fitAgeChart(AgeChart &chart, const CurveWish &wish, std::span<const quint32> personOfRow,
                   Progress &progress)
{
    for (AgeFacet &facet : chart.facets) {
        for (AgeSeries &series : facet.series) {
            const Result<PressureCurvesPtr> curves = fitCurves(*series.points, wish, personOfRow, progress);
            if (!curves)
                return curves.error();
            series.curves = *curves;
        }
    }
    return ok();
}

} // namespace sphygma
