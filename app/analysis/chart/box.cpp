// SPDX-License-Identifier: GPL-3.0-or-later
// Box plots and violins by group, n under each. A violin is the density of its values: a Gaussian kernel of
// Silverman's width (1986), mirrored.
#include "app/analysis/chart/boxstatistics.h"
#include "app/analysis/chart/chartfields.h"
#include "app/analysis/chart/chartrows.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"

#include <algorithm>
#include <numbers>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostBeyond = 200; // points a group; of more, only the outermost are drawn
constexpr int densitySteps = 128;

/// The density at densitySteps + 1 places from the least to the greatest value, on counts in narrow bins.
std::vector<double> density(const std::vector<double> &values, const Summary &summary, const Quantiles &q)
{
    const double low = *summary.minimum, span = *summary.maximum - low;
    std::vector<double> bins(densitySteps + 1, 0), found(densitySteps + 1, 0);
    if (span <= 0)
        return found;
    const double step = span / densitySteps;
    for (const double value : values)
        ++bins[static_cast<size_t>(std::lround((value - low) / step))];
    const double iqr = (q.p75 - q.p25) / 1.34;
    const double spread = iqr > 0 ? std::min(*summary.sd, iqr) : *summary.sd;
    const double width =
        std::max(0.9 * spread * std::pow(static_cast<double>(values.size()), -0.2), step / 2);
    const double scale = 1 / (static_cast<double>(values.size()) * width * std::sqrt(2 * std::numbers::pi));
    for (int at = 0; at <= densitySteps; ++at) {
        for (int bin = 0; bin <= densitySteps; ++bin) {
            const double z = (at - bin) * step / width;
            found[static_cast<size_t>(at)] += bins[static_cast<size_t>(bin)] * std::exp(-z * z / 2) * scale;
        }
    }
    return found;
}

void addViolin(ChartMarks &marks, double at, const std::vector<double> &values, const Summary &summary,
               const Quantiles &q, int row)
{
    const std::vector<double> dense = density(values, summary, q);
    const double most = *std::max_element(dense.begin(), dense.end());
    if (most <= 0)
        return;
    QList<QPointF> outline;
    const double step = (*summary.maximum - *summary.minimum) / densitySteps;
    for (int i = 0; i <= densitySteps; ++i)
        outline.append({at + 0.4 * dense[static_cast<size_t>(i)] / most, *summary.minimum + i * step});
    for (int i = densitySteps; i >= 0; --i)
        outline.append({at - 0.4 * dense[static_cast<size_t>(i)] / most, *summary.minimum + i * step});
    marks.marks.append(ChartShape{{outline}, {ChartInk::Kind::Series, at, 0.45}, false, row});
}

void addBox(ChartMarks &marks, double at, const BoxStatistics &box, double mean, bool thin, int row)
{
    const Quantiles &q = box.quantiles;
    const double half = thin ? 0.05 : 0.28;
    const ChartInk line{ChartInk::Kind::Line};
    for (const auto &[inner, outer] : {std::pair(q.p25, box.lowWhisker), {q.p75, box.highWhisker}}) {
        marks.marks.append(ChartLine{{{at, inner}, {at, outer}}, line, 1.2, false, false, row});
        if (!thin)
            marks.marks.append(
                ChartLine{{{at - half / 2, outer}, {at + half / 2, outer}}, line, 1.2, false, false, row});
    }
    marks.marks.append(
        ChartBar{{at - half, at + half, q.p25, q.p75}, {ChartInk::Kind::Series, at, thin ? 0.9 : 0.55}, row});
    marks.marks.append(ChartLine{{{at - half, q.p50}, {at + half, q.p50}}, line, 2.2, false, false, row});
    marks.marks.append(ChartPoint{{at, mean}, line, ChartPoint::Symbol::Diamond, 6, row});
}

void addBeyond(ChartMarks &marks, double at, std::vector<double> beyond, int row)
{
    std::sort(beyond.begin(), beyond.end());
    if (beyond.size() > mostBeyond)
        beyond = {beyond.front(), beyond.back()};
    beyond.erase(std::unique(beyond.begin(), beyond.end()), beyond.end());
    for (const double value : beyond)
        marks.marks.append(
            ChartPoint{{at, value}, {ChartInk::Kind::Series, at, 0.7}, ChartPoint::Symbol::Circle, 4, row});
}

QList<Phrase> headings()
{
    return {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Group")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "SD")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Low whisker")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "25 %")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Median")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "75 %")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "High whisker")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Beyond the whiskers"))};
}

Result<ChartMarks> makeGroups(const ChartSource &source, bool violin, Progress &progress)
{
    const auto groups = numberGroups(source.table, source.columns.y, source.columns.by, progress);
    if (!groups)
        return groups.error();
    ChartMarks marks;
    marks.missing = groups->missing;
    marks.table.columns = headings();
    GroupTally tally{source.small};
    QList<Phrase> names;
    std::vector<qsizetype> groupOfRow;
    double low = 0, high = 0;
    for (qsizetype g = 0; g < groups->names.size(); ++g) {
        const std::vector<double> &values = groups->values[static_cast<size_t>(g)];
        const auto n = static_cast<qint64>(values.size());
        names.append(tally.nameWithCount(groups->names[g], n));
        if (n == 0 || source.small.hides(n))
            continue;
        const Summary summary = summarise(values);
        BoxStatistics box = boxStatistics(values);
        low = marks.n == 0 ? *summary.minimum : std::min(low, *summary.minimum);
        high = marks.n == 0 ? *summary.maximum : std::max(high, *summary.maximum);
        marks.n += n;
        const Quantiles &q = box.quantiles;
        const int row =
            marks.table.add({nested(groups->names[g]), n, figureOf(*summary.mean), cellOf(summary.sd),
                             figureOf(box.lowWhisker), figureOf(q.p25), figureOf(q.p50), figureOf(q.p75),
                             figureOf(box.highWhisker), static_cast<qint64>(box.beyond.size())});
        groupOfRow.push_back(g);
        const auto at = static_cast<double>(g);
        if (violin && n > 1)
            addViolin(marks, at, values, summary, q, row);
        else if (!source.small.hide) // a value far out is one person's
            addBeyond(marks, at, std::move(box.beyond), row);
        addBox(marks, at, box, *summary.mean, violin, row);
    }
    if (marks.n == 0)
        return nothingToShow(source.table, source.columns);
    marks.rowsOf = [table = source.table, columns = source.columns, groupOfRow](int row) {
        return rowsOfGroup(table, columns.y, columns.by, groupOfRow[static_cast<size_t>(row)]);
    };
    const bool grouped = source.columns.by >= 0;
    marks.x = namesAxis(grouped ? columnName(source.table, source.columns.by) : Phrase(), names);
    marks.y = roomyAxis(columnTitle(source.table, source.columns.y), low, high);
    marks.notes.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "Box: middle half and median; diamond: mean; whiskers: 1.5 interquartile ranges.")));
    tally.tellIn(marks);
    return marks;
}

Result<ChartMarks> makeBoxes(const ChartSource &source, const ChartSpec &, Progress &progress)
{
    return makeGroups(source, false, progress);
}

Result<ChartMarks> makeViolins(const ChartSource &source, const ChartSpec &, Progress &progress)
{
    return makeGroups(source, true, progress);
}

QList<ChartField> fields()
{
    return {numberField(ChartField::Place::Y), groupField({u"sex"_s, u"site"_s}, true)};
}

} // namespace

ChartKind boxKind()
{
    return {u"box"_s,
            QT_TRANSLATE_NOOP("sphygma", "Box plot"),
            QT_TRANSLATE_NOOP("sphygma", "Middle, spread and unusual values of each group."),
            fields(),
            {},
            makeBoxes};
}

ChartKind violinKind()
{
    return {u"violin"_s,
            QT_TRANSLATE_NOOP("sphygma", "Violin plot"),
            QT_TRANSLATE_NOOP("sphygma", "The shape of the values of each group."),
            fields(),
            {},
            makeViolins};
}

} // namespace sphygma
