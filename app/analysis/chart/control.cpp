// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart of period means (Shewhart 1931): the centre is the mean of all values, the limits lie three
// standard errors around it, by the pooled SD within periods and the n of each. A mean beyond its limits, or
// one that ends a run of eight on the same side (Western Electric 1956), is marked.
#include "app/analysis/chart/chartfields.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/chart/periods.h"
#include "app/clinical/calendar.h"

#include <QCoreApplication>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr int longRun = 8;

struct Process
{
    double centre = 0;
    double sd = 0; ///< within periods, pooled
};

std::optional<Process> processOf(const Periods &periods)
{
    std::vector<double> means, all;
    double squares = 0, freedom = 0;
    for (const Period &period : periods.all) {
        const Summary summary = summarise(period.values);
        all.insert(all.end(), period.values.begin(), period.values.end());
        if (!summary.sd)
            continue;
        const auto df = static_cast<double>(summary.n - 1);
        squares += df * *summary.sd * *summary.sd;
        freedom += df;
    }
    if (freedom <= 0 || squares <= 0)
        return std::nullopt;
    return Process{*summarise(all).mean, std::sqrt(squares / freedom)};
}

QList<Phrase> headings()
{
    return {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Period")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Lower limit")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Upper limit")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Signal"))};
}

Phrase signalOf(double mean, double low, double high, int run)
{
    if (mean < low || mean > high)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "beyond the limits"));
    if (run >= longRun)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "run of %1 on one side"), {qint64(run)});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "none"));
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &spec, Progress &progress)
{
    const QString period = chartKind(u"control"_s)->option(spec, u"period"_s).toString();
    const auto periods = gatherPeriods(source, period, progress);
    if (!periods)
        return periods.error();
    const auto process = processOf(*periods);
    if (!process)
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "There are too few values for this."),
                     QCoreApplication::translate("sphygma", "Choose a longer period.")};
    ChartMarks marks;
    marks.missing = periods->missing;
    marks.table.columns = headings();
    ChartLine means, low, high;
    low.ink = high.ink = {ChartInk::Kind::Muted};
    low.dashed = high.dashed = true;
    QList<ChartMark> points;
    QList<QDate> dayOfRow;
    GroupTally tally{source.small};
    int run = 0, beyond = 0;
    bool above = false;
    for (const Period &one : periods->all) {
        const Summary summary = summarise(one.values);
        tally.smallGroups += source.small.isSmall(summary.n);
        if (source.small.hides(summary.n))
            continue;
        const double mean = *summary.mean;
        const double error = 3 * process->sd / std::sqrt(static_cast<double>(summary.n));
        run = (mean > process->centre) == above ? run + 1 : 1;
        above = mean > process->centre;
        const bool marked = std::abs(mean - process->centre) > error || run >= longRun;
        beyond += marked;
        const auto at = static_cast<double>(ticksOf(one.first));
        dayOfRow.append(one.first);
        const int row =
            marks.table.add({periodName(one.first, period), summary.n, figureOf(mean),
                             figureOf(process->centre - error), figureOf(process->centre + error),
                             nested(signalOf(mean, process->centre - error, process->centre + error, run))});
        means.points.append({at, mean});
        low.points.append({at, process->centre - error});
        high.points.append({at, process->centre + error});
        points.append(ChartPoint{{at, mean},
                                 marked ? ChartInk{ChartInk::Kind::Warning} : ChartInk(),
                                 marked ? ChartPoint::Symbol::Diamond : ChartPoint::Symbol::Circle,
                                 marked ? 9.0 : 7.0,
                                 row});
        marks.n += summary.n;
    }
    if (means.points.isEmpty())
        return nothingToShow(source.table, source.columns);
    const ChartLine centre{
        {{means.points.first().x(), process->centre}, {means.points.last().x(), process->centre}},
        {ChartInk::Kind::Line},
        1.2};
    marks.rowsOf = [table = source.table, columns = source.columns, period, dayOfRow](int row) {
        return rowsOfPeriod(table, columns, period, dayOfRow[row]);
    };
    marks.marks = QList<ChartMark>{low, high, centre, means} + points;
    double least = process->centre, most = process->centre;
    for (qsizetype i = 0; i < means.points.size(); ++i) {
        const bool few =
            std::get<qint64>(marks.table.rows[i][1]) < source.small.limit; // would flatten the others
        least = std::min({least, means.points[i].y(), few ? least : low.points[i].y()});
        most = std::max({most, means.points[i].y(), few ? most : high.points[i].y()});
    }
    marks.x = roomyAxis(columnName(source.table, source.columns.x), means.points.first().x(),
                        means.points.last().x());
    marks.x.scale = ChartAxis::Scale::Day;
    marks.y = roomyAxis(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean of %1"),
                                   {nested(columnTitle(source.table, source.columns.y))}),
                        least, most);
    marks.legend = {
        {{}, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean of the period")), true, false},
        {{ChartInk::Kind::Line}, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Centre")), true, false},
        {{ChartInk::Kind::Muted}, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Limits")), true, true}};
    marks.notes.append(
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                       "%n periods stand out (beyond three standard errors, or eight in a "
                                       "row on one side)."),
                   {}, beyond));
    tally.tellIn(marks);
    return marks;
}

} // namespace

ChartKind controlKind()
{
    return {u"control"_s,
            QT_TRANSLATE_NOOP("sphygma", "Control chart"),
            QT_TRANSLATE_NOOP("sphygma", "Period means against the limits that chance would keep."),
            {numberField(ChartField::Place::Y), dayField()},
            {periodOption()},
            make};
}

} // namespace sphygma
