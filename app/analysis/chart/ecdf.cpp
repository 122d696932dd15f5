// SPDX-License-Identifier: GPL-3.0-or-later
// The empirical cumulative distribution: the share of rows at or below each value, a step at every one.
#include "app/analysis/chart/chartfields.h"
#include "app/analysis/chart/chartrows.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSteps = 1000; // more than a screen has columns

/// What a row of the table counts.
struct Step
{
    qsizetype group;
    double upTo;
};

/// Of a group: a step at each different value, or at a thousand ranks of a crowd; never for fewer than \a
/// fewest rows, at neither end.
void addSteps(ChartMarks &marks, QList<Step> &steps, const Phrase &name, std::vector<double> values,
              qsizetype group, size_t fewest)
{
    std::sort(values.begin(), values.end());
    const auto n = static_cast<double>(values.size());
    const size_t stride = std::max(fewest, values.size() / mostSteps);
    const size_t left = fewest > 1 ? fewest : 0; // rows above the last step
    ChartLine line;
    line.ink = {ChartInk::Kind::Series, static_cast<double>(group)};
    line.width = 2;
    line.stairs = true;
    line.row = static_cast<int>(marks.table.rows.size());
    line.points.append({values[fewest - 1], 0});
    for (size_t i = fewest - 1; i < values.size();) {
        const auto above =
            std::upper_bound(values.begin() + static_cast<std::ptrdiff_t>(i), values.end(), values[i]);
        const auto upTo = static_cast<size_t>(above - values.begin());
        const double share = static_cast<double>(upTo) / n;
        line.points.append({values[i], line.points.last().y()});
        line.points.append({values[i], share});
        marks.table.add(
            {nested(name), figureOf(values[i]), static_cast<qint64>(upTo), Figure{100 * share, 1}});
        steps.append({group, values[i]});
        if (upTo + fewest + left > values.size())
            break;
        i = std::max(upTo, std::min(i + stride, values.size() - 1 - left));
    }
    marks.marks.append(line);
    marks.legend.append({line.ink, name, true, false});
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &, Progress &progress)
{
    auto groups = numberGroups(source.table, source.columns.x, source.columns.by, progress);
    if (!groups)
        return groups.error();
    ChartMarks marks;
    marks.missing = groups->missing;
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Group")),
                           columnTitle(source.table, source.columns.x),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows at or below")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "% at or below"))};
    GroupTally tally{source.small};
    double low = 0, high = 0;
    QList<Step> steps;
    for (qsizetype g = 0; g < groups->names.size(); ++g) {
        const std::vector<double> &values = groups->values[static_cast<size_t>(g)];
        const auto n = static_cast<qint64>(values.size());
        tally.nameWithCount(groups->names[g], n);
        if (n == 0 || source.small.hides(n))
            continue;
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        low = marks.n == 0 ? *least : std::min(low, *least);
        high = marks.n == 0 ? *most : std::max(high, *most);
        marks.n += n;
        addSteps(marks, steps, groups->names[g], values, g,
                 source.small.hide ? static_cast<size_t>(source.small.limit) : 1);
    }
    if (marks.n == 0)
        return nothingToShow(source.table, source.columns);
    marks.rowsOf = [table = source.table, columns = source.columns, steps](int row) {
        RowSet rows = rowsOfGroup(table, columns.x, columns.by, steps[row].group);
        rows &= rowsWhere(table, columns.x, [most = steps[row].upTo](double value) { return value <= most; });
        return rows;
    };
    if (source.columns.by < 0)
        marks.legend.clear();
    marks.x = roomyAxis(columnTitle(source.table, source.columns.x), low, high);
    marks.y = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Share of rows at or below")), 0, 1.0,
               ChartAxis::Scale::Percent};
    tally.tellIn(marks);
    return marks;
}

} // namespace

ChartKind ecdfKind()
{
    return {u"ecdf"_s,
            QT_TRANSLATE_NOOP("sphygma", "Cumulative"),
            QT_TRANSLATE_NOOP("sphygma", "The share of rows at or below each value."),
            {numberField(ChartField::Place::X), groupField({u"sex"_s}, true)},
            {},
            make};
}

} // namespace sphygma
