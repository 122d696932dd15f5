// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/guidewords.h"
#include "app/analysis/proportion.h"
#include "app/analysis/rates/fisher.h"
#include "app/analysis/rates/twobytwo.h"
#include "app/analysis/relate/correlation.h"

#include <cmath>

namespace sphygma {

namespace {

/// The shares of a yes or no, one line a group.
void addShares(GuideAnswer &answer, const GuideData &data)
{
    const CrossTable &t = *data.counts;
    GuideTable table{
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Groups")),
        {{Phrase::verbatim(data.other), Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
          Phrase::verbatim(data.columnLabels[1]), Phrase::of(QT_TRANSLATE_NOOP("sphygma", "in %")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to"))},
         {}}};
    for (size_t row = 0; row < t.rows(); ++row) {
        const Proportion share = proportion(t.at(row, 1), t.rowSum(row));
        if (share.n > 0)
            table.cells.add({data.rowLabels[static_cast<qsizetype>(row)], share.n, share.count,
                             Figure{100 * *share.share, 1}, Figure{100 * share.ci95->low, 1},
                             Figure{100 * share.ci95->high, 1}});
    }
    answer.tables.append(table);
}

/// All counts, where there are more than two values.
void addCounts(GuideAnswer &answer, const GuideData &data)
{
    const CrossTable &t = *data.counts;
    GuideTable table{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Counts")),
                     {{Phrase::verbatim(data.other)}, {}}};
    for (const QString &label : data.columnLabels)
        table.cells.columns += Phrase::verbatim(label);
    table.cells.columns += Phrase::of(QT_TRANSLATE_NOOP("sphygma", "All"));
    for (size_t row = 0; row < t.rows(); ++row) {
        QList<PhraseValue> cells{data.rowLabels[static_cast<qsizetype>(row)]};
        for (size_t column = 0; column < t.columns(); ++column)
            cells += t.at(row, column);
        cells += t.rowSum(row);
        table.cells.add(cells);
    }
    answer.tables.append(table);
}

Phrase relation(const GuideData &data, double p)
{
    const char *pattern = p < 0.05
        ? QT_TRANSLATE_NOOP("sphygma", "%1 goes together with %2 (%3).")
        : QT_TRANSLATE_NOOP("sphygma", "These data show no clear relation of %1 and %2 (%3).");
    return Phrase::of(pattern, {data.outcome, data.other, nested(phraseOfP(p))});
}

void sayMcNemar(GuideAnswer &answer, const GuideData &data)
{
    if (data.counts->rows() != 2)
        return noAnswer(
            answer,
            Phrase::of(QT_TRANSLATE_NOOP(
                "sphygma",
                "A change in the same persons needs two columns of numbers, or two of the same yes "
                "and no.")));
    const auto found = mcnemarTest(*data.counts);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addCounts(answer, data);
    const qint64 one = data.counts->at(0, 1), back = data.counts->at(1, 0);
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs"), data.counts->total());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Chi-square"), found->x2, 2);
    addP(answer, found->p);
    answer.meaning = meaningOfP(found->p);
    answer.result =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 persons have %2 by %3 only and %4 by %5 only (%6)."),
                   {one, data.columnLabels[1], data.outcome, back, data.other, nested(phraseOfP(found->p))});
}

void sayFisher(GuideAnswer &answer, const GuideData &data)
{
    const auto found = fisherTest(*data.counts);
    if (!found)
        return noAnswer(answer, found.obstacle());
    if (found->oddsRatio)
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Odds ratio"), *found->oddsRatio, 2);
    if (found->low && found->high)
        addInterval(answer, {*found->low, *found->high}, 2);
    addP(answer, found->p);
    answer.meaning = meaningOfP(found->p);
    answer.result = relation(data, found->p);
}

} // namespace

void answerCounts(GuideAnswer &answer, const GuideData &data)
{
    if (answer.method == Method::McNemar)
        return sayMcNemar(answer, data);
    if (data.counts->columns() == 2)
        addShares(answer, data);
    else
        addCounts(answer, data);
    if (answer.method == Method::Fisher)
        return sayFisher(answer, data);
    const auto found = chiSquareTest(*data.counts);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Chi-square"), found->x2, 2);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Degrees of freedom"), found->df, 0);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Strength (Cramér's V)"), found->cramersV, 2);
    addP(answer, found->p);
    answer.meaning = meaningOfP(found->p);
    answer.result = relation(data, found->p);
}

void answerCorrelation(GuideAnswer &answer, const GuideData &data)
{
    const auto found = answer.method == Method::Pearson ? pearson(data.values[0], data.values[1])
                                                        : spearman(data.values[0], data.values[1]);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs"), found->n);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Correlation"), found->r, 2);
    if (found->ci95)
        addInterval(answer, *found->ci95, 2);
    addP(answer, found->p);
    answer.meaning = meaningOfP(found->p);
    const char *pattern =
        QT_TRANSLATE_NOOP("sphygma", "These data show no clear relation of %1 and %2 (%3).");
    if (found->p < 0.05 && found->r > 0)
        pattern = QT_TRANSLATE_NOOP("sphygma",
                                    "Persons with higher %2 tend to have higher %1 (correlation %4, %3).");
    else if (found->p < 0.05)
        pattern = QT_TRANSLATE_NOOP("sphygma",
                                    "Persons with higher %2 tend to have lower %1 (correlation %4, %3).");
    answer.result =
        Phrase::of(pattern, {data.outcome, data.other, nested(phraseOfP(found->p)), Figure{found->r, 2}});
}

} // namespace sphygma
