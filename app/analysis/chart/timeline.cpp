// SPDX-License-Identifier: GPL-3.0-or-later
// One patient's pressures by date over the bands of a guideline. The patient is the option "patient", as the
// table writes it; without one, the patient with the most dated readings.
#include "app/analysis/chart/chartfields.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/clinical/calendar.h"
#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

struct Visit
{
    qint64 ticks = 0;
    quint32 row = 0;
};

/// The dated rows of a group, oldest first.
std::vector<Visit> visitsOf(const Table &table, const std::vector<quint32> &rows, const Column &dates)
{
    std::vector<Visit> visits;
    for (const quint32 row : rows) {
        if (table.isKept(row) && dates.isValid(row))
            visits.push_back({dates.ticks(row), row});
    }
    std::stable_sort(visits.begin(), visits.end(), [](auto &a, auto &b) { return a.ticks < b.ticks; });
    return visits;
}

/// The group of \a patient, or the largest; −1 when it is not there.
qsizetype chosen(const Table &table, qsizetype column, const RowGroups &groups, const QString &patient)
{
    std::vector<qint64> sizes(static_cast<size_t>(groups.count()), 0);
    for (const quint32 group : groups.ofRow) {
        if (group != RowGroups::none)
            ++sizes[group];
    }
    if (patient.isEmpty())
        return sizes.empty() ? -1 : std::max_element(sizes.begin(), sizes.end()) - sizes.begin();
    for (qsizetype group = 0; group < groups.count(); ++group) {
        if (groups.label(table, column, group) == patient)
            return group;
    }
    return -1;
}

void addBands(ChartMarks &marks, const Guideline &guideline)
{
    double opacity = 0.05;
    for (qsizetype c = 0; c < guideline.categories.size(); ++c) {
        const BpCategory &category = guideline.categories[c];
        if (!category.isHypertension || !category.systolicFrom)
            continue;
        double to = marks.y.to;
        for (qsizetype next = c + 1; next < guideline.categories.size(); ++next) {
            if (guideline.categories[next].systolicFrom > category.systolicFrom) {
                to = std::min(to, *guideline.categories[next].systolicFrom);
                break;
            }
        }
        if (*category.systolicFrom >= marks.y.to)
            continue;
        marks.marks.append(ChartBar{{marks.x.from, marks.x.to, *category.systolicFrom, to},
                                    {ChartInk::Kind::Series, 4, opacity}});
        marks.marks.append(ChartText{{marks.x.to, *category.systolicFrom},
                                     Phrase{category.label, {}, {}},
                                     Qt::AlignLeft | Qt::AlignTop}); // the left end is where medicines begin
        opacity += 0.05;
    }
}

/// A line where what a column says becomes another: a medicine begun or left. The names of the \a nth column
/// stand on a line of their own.
void addChanges(ChartMarks &marks, const Table &table, const std::vector<Visit> &visits, qsizetype column,
                qsizetype nth)
{
    const double height = marks.y.to - (marks.y.to - marks.y.from) * 0.055 * static_cast<double>(nth);
    QString before;
    for (const Visit &visit : visits) {
        const QString now =
            table.column(column).isValid(visit.row) ? table.displayText(visit.row, column) : QString();
        if (now.isEmpty() || now == before)
            continue;
        before = now;
        const auto at = static_cast<double>(visit.ticks);
        marks.marks.append(ChartLine{{{at, marks.y.from}, {at, height}}, {ChartInk::Kind::Muted}, 1.2, true});
        marks.marks.append(
            ChartText{{at, height},
                      Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2"),
                                 {nested(columnName(table, column)), nested(groupName(table, column, now))}),
                      Qt::AlignRight | Qt::AlignBottom,
                      {ChartInk::Kind::Line}});
    }
}

/// At the foot, the visits without a pressure.
void addEmptyVisits(ChartMarks &marks, const std::vector<Visit> &visits)
{
    for (const Visit &visit : visits)
        marks.marks.append(ChartPoint{{static_cast<double>(visit.ticks), marks.y.from},
                                      {ChartInk::Kind::Muted},
                                      ChartPoint::Symbol::Diamond,
                                      8,
                                      -1,
                                      visit.row});
    if (!visits.empty())
        marks.notes.append(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "Diamonds at the foot: %n visits without a systolic pressure."),
            {}, static_cast<qint64>(visits.size())));
}

void addReadings(ChartMarks &marks, const std::vector<Visit> &visits, const RoleNumbers &numbers,
                 double series, const std::vector<int> &rows)
{
    ChartLine line;
    line.ink = {ChartInk::Kind::Series, series};
    line.width = 1.8;
    QList<ChartMark> points;
    for (size_t i = 0; i < visits.size(); ++i) {
        if (!numbers.has(visits[i].row))
            continue;
        const QPointF at(static_cast<double>(visits[i].ticks), numbers.at(visits[i].row));
        line.points.append(at);
        points.append(ChartPoint{at, line.ink,
                                 series == 0 ? ChartPoint::Symbol::Circle : ChartPoint::Symbol::Square, 8,
                                 rows[i], visits[i].row});
    }
    marks.marks.append(line);
    marks.marks += points;
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &spec, Progress &progress)
{
    const Table &table = source.table;
    const auto systolic = RoleNumbers::ofColumn(table, source.columns.y, source.rules);
    if (source.small.hide)
        return Error{
            Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "One patient's chart is not made without identifiers."),
            {}};
    if (!systolic)
        return nothingToShow(table, source.columns);
    const auto groups = groupRows(table, source.columns.by, progress);
    if (!groups)
        return groups.error();
    const QString patient = chartKind(u"timeline"_s)->option(spec, u"patient"_s).toString();
    const qsizetype group = chosen(table, source.columns.by, *groups, patient);
    if (group < 0)
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "There is no patient “%1”.").arg(patient),
                     QCoreApplication::translate("sphygma", "Write the number as the table does.")};
    const Column &dates = table.column(source.columns.x);
    const auto rows = groups->rows()[static_cast<size_t>(group)];
    const std::vector<Visit> all = visitsOf(table, rows, dates);
    std::vector<Visit> visits, empty;
    std::partition_copy(all.begin(), all.end(), std::back_inserter(visits), std::back_inserter(empty),
                        [&](const Visit &visit) { return systolic->has(visit.row); });
    if (visits.empty())
        return nothingToShow(table, source.columns);
    const auto diastolic = RoleNumbers::ofRole(table, u"dbp"_s, source.rules);

    ChartMarks marks;
    marks.title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Patient %1"),
                             {groups->label(table, source.columns.by, group)});
    marks.n = static_cast<qint64>(visits.size());
    marks.missing = static_cast<qint64>(rows.size()) - marks.n;
    marks.table.columns = {columnName(table, source.columns.x), columnTitle(table, source.columns.y),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Diastolic pressure (mmHg)")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Record"))};
    double low = 60, high = 150;
    std::vector<int> tableRows;
    for (const Visit &visit : visits) {
        const auto second = diastolic ? diastolic->value(visit.row) : std::nullopt;
        low = std::min({low, systolic->at(visit.row), second.value_or(low)});
        high = std::max({high, systolic->at(visit.row), second.value_or(high)});
        tableRows.push_back(marks.table.add({table.displayText(visit.row, source.columns.x),
                                             figureOf(systolic->at(visit.row)), cellOf(second),
                                             static_cast<qint64>(visit.row) + 1}));
    }
    constexpr double month = 30.0 * 86'400'000;
    const auto first = static_cast<double>(all.front().ticks);
    const auto last = std::max(static_cast<double>(all.back().ticks), first + month);
    marks.x = roomyAxis(columnName(table, source.columns.x), first, last);
    marks.x.scale = ChartAxis::Scale::Day;
    marks.y = roomyAxis(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Blood pressure (mmHg)")), low, high);
    if (const Guideline *guideline = source.rules.guideline(spec.guideline)) {
        addBands(marks, *guideline);
        marks.notes.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Bands: systolic categories of %1."),
                                      {nested(Phrase{guideline->name, {}, {}})}));
    }
    for (qsizetype i = 0; i < source.columns.many.size(); ++i)
        addChanges(marks, table, all, source.columns.many[i], i);
    addReadings(marks, visits, *systolic, 0, tableRows);
    marks.legend = {{{ChartInk::Kind::Series, 0}, columnName(table, source.columns.y), true, false}};
    if (diastolic) {
        addReadings(marks, visits, *diastolic, 1, tableRows);
        marks.legend.append({{ChartInk::Kind::Series, 1},
                             Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Diastolic pressure")),
                             true,
                             false});
    }
    addEmptyVisits(marks, empty);
    return marks;
}

} // namespace

ChartKind timelineKind()
{
    return {u"timeline"_s,
            QT_TRANSLATE_NOOP("sphygma", "One patient"),
            QT_TRANSLATE_NOOP("sphygma", "The pressures of one patient by date, over guideline bands."),
            {{ChartField::Place::By,
              QT_TRANSLATE_NOOP("sphygma", "Patient number"),
              ChartField::Takes::Group,
              {u"patient_id"_s}},
             dayField(),
             {ChartField::Place::Y,
              QT_TRANSLATE_NOOP("sphygma", "Systolic pressure"),
              ChartField::Takes::Number,
              {u"sbp"_s}},
             {ChartField::Place::Many,
              QT_TRANSLATE_NOOP("sphygma", "Also marked"),
              ChartField::Takes::Any,
              {u"bp_treated"_s, u"statin"_s}}},
            {{u"patient"_s, QT_TRANSLATE_NOOP("sphygma", "Patient"), ChartOption::Type::Text, QString(), {}}},
            make,
            true};
}

} // namespace sphygma
