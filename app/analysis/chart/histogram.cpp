// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of equal width, by the rule of Freedman and Diaconis (1981) rounded to 1, 2 or 5; whole numbers are
// never cut between.
#include "app/analysis/chart/chartfields.h"
#include "app/analysis/chart/chartrows.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/chart/roundstep.h"

#include <algorithm>
#include <numbers>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostBars = 120;

double barWidth(const std::vector<double> &values, double low, double high)
{
    const Quantiles q = *quantiles(values);
    const double span = high > low ? high - low : 1;
    const bool whole = std::all_of(values.begin(), values.end(), [](double v) { return v == std::floor(v); });
    double width = 2 * (q.p75 - q.p25) / std::cbrt(static_cast<double>(values.size()));
    width = std::max(width > 0 ? width : span / 20, span / mostBars);
    width = roundStep(width);
    return whole ? std::max(1.0, std::round(width)) : width;
}

void addNormal(ChartMarks &marks, const Summary &summary, double width)
{
    if (!summary.sd || *summary.sd <= 0)
        return;
    ChartLine curve;
    curve.ink = {ChartInk::Kind::Series, 1};
    curve.width = 2;
    constexpr int steps = 160;
    for (int i = 0; i <= steps; ++i) {
        const double x = marks.x.from + (marks.x.to - marks.x.from) * i / steps;
        const double z = (x - *summary.mean) / *summary.sd;
        const double density = std::exp(-z * z / 2) / (*summary.sd * std::sqrt(2 * std::numbers::pi));
        curve.points.append({x, density * static_cast<double>(summary.n) * width});
        marks.y.to = std::max(marks.y.to, curve.points.last().y() * 1.06); // few bars may lie below it
    }
    marks.legend = {
        {{ChartInk::Kind::Series, 0}, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Counted")), false, false},
        {curve.ink,
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Normal distribution of mean %1, SD %2"),
                    {Figure{*summary.mean, 1}, Figure{*summary.sd, 1}}),
         true, false}};
    marks.marks.append(curve);
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &spec, Progress &progress)
{
    const auto groups = numberGroups(source.table, source.columns.x, -1, progress);
    if (!groups)
        return groups.error();
    const std::vector<double> &values = groups->values.front();
    if (values.empty())
        return nothingToShow(source.table, source.columns);
    const Summary summary = summarise(values);
    const double width = barWidth(values, *summary.minimum, *summary.maximum);
    const double first = std::floor(*summary.minimum / width);
    const auto bars = static_cast<size_t>(std::floor(*summary.maximum / width) - first) + 1;
    std::vector<qint64> counts(bars, 0);
    const auto barOf = [first, width, bars](double value) {
        return std::min(bars - 1, static_cast<size_t>(std::max(0.0, std::floor(value / width) - first)));
    };
    for (const double value : values)
        ++counts[barOf(value)];

    ChartMarks marks;
    marks.n = summary.n;
    marks.missing = groups->missing;
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "From")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "To below")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "% of all"))};
    qint64 small = 0;
    std::vector<size_t> barOfRow;
    for (size_t i = 0; i < bars; ++i) {
        const double from = (first + static_cast<double>(i)) * width;
        small += source.small.isSmall(counts[i]);
        if (source.small.hides(counts[i]))
            continue;
        const auto count = static_cast<double>(counts[i]);
        const int row = marks.table.add({figureOf(from), figureOf(from + width), counts[i],
                                         Figure{100 * count / static_cast<double>(summary.n), 1}});
        barOfRow.push_back(i);
        if (counts[i] > 0)
            marks.marks.append(ChartBar{{from, from + width, 0, count}, {}, row});
    }
    marks.rowsOf = [table = source.table, column = source.columns.x, barOf, barOfRow](int row) {
        return rowsWhere(table, column,
                         [&](double value) { return barOf(value) == barOfRow[static_cast<size_t>(row)]; });
    };
    marks.x = {columnTitle(source.table, source.columns.x), first * width,
               (first + static_cast<double>(bars)) * width};
    const auto highest = static_cast<double>(*std::max_element(counts.begin(), counts.end()));
    marks.y = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Number of rows")), 0, highest * 1.06};
    if (chartKind(u"histogram"_s)->option(spec, u"normal"_s).toBool())
        addNormal(marks, summary, width);
    if (source.small.hide)
        marks.notes.append(source.small.note(small));
    return marks;
}

} // namespace

ChartKind histogramKind()
{
    return {
        u"histogram"_s,
        QT_TRANSLATE_NOOP("sphygma", "Histogram"),
        QT_TRANSLATE_NOOP("sphygma", "How often each value occurs, beside a normal distribution."),
        {numberField(ChartField::Place::X)},
        {{u"normal"_s, QT_TRANSLATE_NOOP("sphygma", "Normal distribution"), ChartOption::Type::Yes, true}},
        make};
}

} // namespace sphygma
