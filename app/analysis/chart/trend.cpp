// SPDX-License-Identifier: GPL-3.0-or-later
// The mean of each period with its 95 % interval by Student's t.
#include "app/analysis/chart/chartfields.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/chart/periods.h"
#include "app/clinical/calendar.h"

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

/// The middle of what a chart of means spans, intervals included.
struct Reach
{
    double low = 0, high = 0;
    bool any = false;

    void add(double value)
    {
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    }
};

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &spec, Progress &progress)
{
    const QString period = chartKind(u"trend"_s)->option(spec, u"period"_s).toString();
    const auto periods = gatherPeriods(source, period, progress);
    if (!periods)
        return periods.error();
    ChartMarks marks;
    marks.missing = periods->missing;
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Period")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "SD")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to"))};
    GroupTally tally{source.small};
    ChartLine line;
    line.width = 2;
    QList<ChartMark> points;
    QList<QDate> dayOfRow;
    Reach reach;
    for (const Period &one : periods->all) {
        const Summary summary = summarise(one.values);
        tally.smallGroups += source.small.isSmall(summary.n);
        if (source.small.hides(summary.n))
            continue;
        const auto at = static_cast<double>(ticksOf(one.first));
        dayOfRow.append(one.first);
        const int row = marks.table.add(
            {periodName(one.first, period), summary.n, figureOf(*summary.mean), cellOf(summary.sd),
             cellOf(summary.ci95 ? std::optional(summary.ci95->low) : std::nullopt),
             cellOf(summary.ci95 ? std::optional(summary.ci95->high) : std::nullopt)});
        line.points.append({at, *summary.mean});
        reach.add(*summary.mean);
        if (summary.ci95) {
            points.append(
                ChartLine{{{at, summary.ci95->low}, {at, summary.ci95->high}}, {}, 1.2, false, true, row});
            if (summary.n >= source.small.limit) { // else one lone value flattens all others
                reach.add(summary.ci95->low);
                reach.add(summary.ci95->high);
            }
        }
        points.append(ChartPoint{{at, *summary.mean}, {}, ChartPoint::Symbol::Circle, 7, row});
        marks.n += summary.n;
    }
    if (marks.n == 0)
        return nothingToShow(source.table, source.columns);
    marks.rowsOf = [table = source.table, columns = source.columns, period, dayOfRow](int row) {
        return rowsOfPeriod(table, columns, period, dayOfRow[row]);
    };
    marks.marks = QList<ChartMark>{line} + points;
    marks.x = roomyAxis(columnName(source.table, source.columns.x), line.points.first().x(),
                        line.points.last().x());
    if (line.points.size() == 1)
        marks.x.from = line.points.first().x() - 3e9, marks.x.to = line.points.first().x() + 3e9;
    marks.x.scale = ChartAxis::Scale::Day;
    marks.y = roomyAxis(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean of %1"),
                                   {nested(columnTitle(source.table, source.columns.y))}),
                        reach.low, reach.high);
    marks.notes.append(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Means of each period with 95 % intervals, by row.")));
    tally.tellIn(marks);
    return marks;
}

} // namespace

ChartKind trendKind()
{
    return {u"trend"_s,
            QT_TRANSLATE_NOOP("sphygma", "Over time"),
            QT_TRANSLATE_NOOP("sphygma", "The mean of each month, quarter or year."),
            {numberField(ChartField::Place::Y), dayField()},
            {periodOption()},
            make};
}

} // namespace sphygma
