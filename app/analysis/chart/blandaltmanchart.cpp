// SPDX-License-Identifier: GPL-3.0-or-later
// Difference against mean of two readings of the same persons, with bias and limits of agreement (Bland and
// Altman 1986).
#include "app/analysis/agree/blandaltman.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/crowd.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/chart/numberpairs.h"
#include "app/base/translator.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

void addLevel(ChartMarks &marks, double level, const Interval &ci, const char *name, bool dashed)
{
    const int row =
        marks.table.add({nested(Phrase::of(name)), figureOf(level), figureOf(ci.low), figureOf(ci.high)});
    marks.marks.append(
        ChartBar{{marks.x.from, marks.x.to, ci.low, ci.high}, {ChartInk::Kind::Series, 1, 0.14}, row});
    marks.marks.append(ChartLine{
        {{marks.x.from, level}, {marks.x.to, level}}, {ChartInk::Kind::Series, 1}, 1.6, dashed, false, row});
    marks.marks.append(ChartText{
        {marks.x.to, level},
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 %2"), {nested(Phrase::of(name)), Figure{level, 1}}),
        Qt::AlignLeft | Qt::AlignTop,
        {ChartInk::Kind::Line},
        row});
}

/// Whether the second column was found for want of a better one.
bool measuresAnother(const ChartSource &source, const ChartSpec &spec)
{
    return spec.y.isEmpty()
        && source.table.info(source.columns.x).role != source.table.info(source.columns.y).role;
}

constexpr int levels = 3; // rows of the table, before the cells of a crowd

/// Beyond a limit the pairs that lie there, of the bias all of them, of a cell those it counts.
std::function<RowSet(int)> rowsBehind(const ChartSource &source, const DataWindow &whole,
                                      const Interval &limits)
{
    return [table = source.table, columns = source.columns, whole, limits](int row) {
        RowSet rows(table.rowCount());
        NoProgress progress;
        const auto pairs = numberPairs(table, columns.x, columns.y, progress);
        for (size_t i = 0; pairs && i < pairs->rows.size(); ++i) {
            const double mean = (pairs->x[i] + pairs->y[i]) / 2, difference = pairs->x[i] - pairs->y[i];
            const bool belongs = row == 0 ? difference > limits.high
                : row == 1                ? true
                : row == 2                ? difference < limits.low
                                          : crowdCellOf(mean, difference, whole) == row - levels;
            if (belongs)
                rows.insert(static_cast<qsizetype>(pairs->rows[i]));
        }
        return rows;
    };
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &spec, Progress &progress)
{
    if (measuresAnother(source, spec))
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "Choose two columns that measure the same."),
                     {}};
    const auto pairs = numberPairs(source.table, source.columns.x, source.columns.y, progress);
    if (!pairs)
        return pairs.error();
    const auto agreement = blandAltman(pairs->x, pairs->y);
    if (!agreement)
        return Error{Error::Kind::DoesNotFit, Translator().text(reasonOf(agreement.obstacle())),
                     QCoreApplication::translate("sphygma", "Choose two columns that measure the same.")};
    std::vector<double> means(pairs->x.size()), differences(pairs->x.size());
    for (size_t i = 0; i < pairs->x.size(); ++i) {
        means[i] = (pairs->x[i] + pairs->y[i]) / 2;
        differences[i] = pairs->x[i] - pairs->y[i];
    }
    const auto [lowMean, highMean] = std::minmax_element(means.begin(), means.end());
    const auto [lowest, highest] = std::minmax_element(differences.begin(), differences.end());
    ChartMarks marks;
    marks.n = agreement->n;
    marks.missing = pairs->missing;
    marks.x = roomyAxis(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean of %1 and %2"),
                                   {nested(columnName(source.table, source.columns.x)),
                                    nested(columnTitle(source.table, source.columns.y))}),
                        *lowMean, *highMean);
    marks.y =
        roomyAxis(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 − %2"),
                             {nested(columnName(source.table, source.columns.x)),
                              nested(columnTitle(source.table, source.columns.y))}),
                  std::min(*lowest, agreement->lowCi95.low), std::max(*highest, agreement->highCi95.high));
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Line")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Difference")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to"))};
    const DataWindow whole{marks.x.from, marks.x.to, marks.y.from, marks.y.to};
    if (source.small.hide)
        marks.notes.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Single readings are not shown without identifiers.")));
    else
        addCrowd(marks, means, differences, whole, whole, pairs->rows, levels);
    addLevel(marks, agreement->limits.high, agreement->highCi95, QT_TRANSLATE_NOOP("sphygma", "Upper limit"),
             true);
    addLevel(marks, agreement->bias, agreement->biasCi95, QT_TRANSLATE_NOOP("sphygma", "Bias"), false);
    addLevel(marks, agreement->limits.low, agreement->lowCi95, QT_TRANSLATE_NOOP("sphygma", "Lower limit"),
             true);
    marks.rowsOf = rowsBehind(source, whole, agreement->limits);
    marks.notes.append(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "Limits of agreement: bias ± 1.96 SD of the differences; %1 of %2 pairs "
                                     "lie outside. Pairs are taken as independent."),
                   {agreement->outside, agreement->n}));
    return marks;
}

} // namespace

ChartKind blandAltmanKind()
{
    return {u"blandAltman"_s,
            QT_TRANSLATE_NOOP("sphygma", "Bland–Altman"),
            QT_TRANSLATE_NOOP("sphygma", "How far two readings of the same persons differ."),
            {{ChartField::Place::X,
              QT_TRANSLATE_NOOP("sphygma", "First reading"),
              ChartField::Takes::Number,
              {u"sbp"_s}},
             {ChartField::Place::Y,
              QT_TRANSLATE_NOOP("sphygma", "Second reading"),
              ChartField::Takes::Number,
              {u"sbp"_s, u"dbp"_s}}},
            {},
            make};
}

} // namespace sphygma
