// SPDX-License-Identifier: GPL-3.0-or-later
// Correlations of every two columns over the rows that hold both: Pearson's r or Spearman's rank correlation.
#include "app/analysis/chart/chartrows.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/chart/numberpairs.h"
#include "app/analysis/relate/correlation.h"

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 12;

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &spec, Progress &progress)
{
    const Table &table = source.table;
    const QList<qsizetype> columns = source.columns.many.mid(0, mostColumns);
    const bool ranks = chartKind(u"correlationMap"_s)->option(spec, u"method"_s).toString() == u"spearman"_s;
    ChartMarks marks;
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "First column")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Second column")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "r")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to"))};
    qint64 least = table.keptCount(), most = 0;
    QList<Phrase> across, down;
    QList<std::pair<qsizetype, qsizetype>> pairOfRow;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        across.append(Phrase::verbatim(table.info(columns[i]).name));
        down.prepend(across.last());
        for (qsizetype j = 0; j < i; ++j) {
            if (!progress.update(i * i + j, columns.size() * columns.size()))
                return Error::cancelled();
            NoProgress inner;
            const auto pairs = numberPairs(table, columns[j], columns[i], inner);
            if (!pairs)
                return pairs.error();
            const auto n = static_cast<qint64>(pairs->x.size());
            least = std::min(least, n);
            most = std::max(most, n);
            const auto found = ranks ? spearman(pairs->x, pairs->y) : pearson(pairs->x, pairs->y);
            const bool shown = found && !source.small.hides(n);
            const auto ci = shown ? found->ci95 : std::nullopt;
            const int row =
                marks.table.add({table.info(columns[j]).name, table.info(columns[i]).name, n,
                                 shown ? PhraseValue(Figure{found->r, 2}) : PhraseValue(QString()),
                                 ci ? PhraseValue(Figure{ci->low, 2}) : PhraseValue(QString()),
                                 ci ? PhraseValue(Figure{ci->high, 2}) : PhraseValue(QString())});
            pairOfRow.append({columns[j], columns[i]});
            const auto x = static_cast<double>(j), y = static_cast<double>(columns.size() - 1 - i);
            const ChartInk ink = shown ? ChartInk{ChartInk::Kind::Diverging, found->r * 0.85}
                                       : ChartInk{ChartInk::Kind::Hidden};
            marks.marks.append(ChartBar{{x - 0.5, x + 0.5, y - 0.5, y + 0.5}, ink, row});
            if (shown)
                marks.marks.append(ChartText{{x, y},
                                             Phrase::of("%1", {Figure{found->r, 2}}),
                                             Qt::AlignCenter,
                                             {ChartInk::Kind::Line},
                                             row});
        }
    }
    marks.rowsOf = [table, pairOfRow](int row) {
        const auto [first, second] = pairOfRow[row];
        RowSet rows = rowsOfGroup(table, first, -1, 0);
        rows &= rowsOfGroup(table, second, -1, 0);
        return rows;
    };
    if (columns.size() < 2 || most == 0)
        return nothingToShow(table, source.columns);
    marks.n = most;
    marks.missing = table.keptCount() - most;
    marks.x = namesAxis({}, across);
    marks.y = namesAxis({}, down);
    marks.x.to -= 1; // the last column has no partner below, nor the first a row
    marks.x.ticks.removeLast();
    marks.y.to -= 1;
    marks.y.ticks.removeLast();
    marks.ramp = ChartRamp{Phrase::verbatim(u"−1"_s), Phrase::verbatim(u"1"_s), true};
    marks.notes.append(ranks
                           ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Spearman’s rank correlation, by row."))
                           : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Pearson’s correlation, by row.")));
    marks.notes.append(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows with both values: %1 to %2 by pair."), {least, most}));
    if (columns.size() < source.columns.many.size())
        marks.notes.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The first %1 of %2 columns."),
                                      {qint64(columns.size()), qint64(source.columns.many.size())}));
    return marks;
}

} // namespace

ChartKind correlationMapKind()
{
    return {
        u"correlationMap"_s,
        QT_TRANSLATE_NOOP("sphygma", "Correlations"),
        QT_TRANSLATE_NOOP("sphygma", "Which columns go together."),
        {{ChartField::Place::Many, QT_TRANSLATE_NOOP("sphygma", "Columns"), ChartField::Takes::Number, {}}},
        {{u"method"_s,
          QT_TRANSLATE_NOOP("sphygma", "Correlation"),
          ChartOption::Type::Choice,
          u"pearson"_s,
          {{u"pearson"_s, QT_TRANSLATE_NOOP("sphygma", "Pearson")},
           {u"spearman"_s, QT_TRANSLATE_NOOP("sphygma", "Spearman")}}}},
        make};
}

} // namespace sphygma
