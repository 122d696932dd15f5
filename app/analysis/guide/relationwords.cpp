// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/blandaltman.h"
#include "app/analysis/agree/kappa.h"
#include "app/analysis/guide/guidewords.h"
#include "app/analysis/rates/fisher.h"
#include "app/analysis/rates/twobytwo.h"
#include "app/analysis/relate/correlation.h"

#include <cmath>

namespace sphygma {

namespace {

Phrase range(const Interval &interval, int decimals)
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 to %2"),
                      {Figure{interval.low, decimals}, Figure{interval.high, decimals}});
}

void addFigure(GuideAnswer &answer, const char *name, PhraseValue value)
{
    answer.figures.append({Phrase::of(name), std::move(value)});
}

void addRows(GuideAnswer &answer, const GuideData &data)
{
    const CrossTable &t = *data.counts;
    for (size_t row = 0; row < t.rows() && t.columns() == 2; ++row) {
        const qint64 n = t.rowSum(row);
        if (n == 0)
            continue;
        answer.figures.append(
            {Phrase::verbatim(data.rowLabels[static_cast<qsizetype>(row)]),
             nested(
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 of %2 with %3 (%4 %)"),
                            {t.at(row, 1), n, data.columnLabels[1],
                             Figure{100 * static_cast<double>(t.at(row, 1)) / static_cast<double>(n), 1}}))});
    }
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
    const auto found = mcnemarTest(*data.counts);
    if (!found)
        return noAnswer(answer, found.obstacle());
    const qint64 one = data.counts->at(0, 1), back = data.counts->at(1, 0);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Chi-square"), Figure{found->x2, 2});
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "p-value"), nested(phraseOfP(found->p)));
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
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Odds ratio"), Figure{*found->oddsRatio, 2});
    if (found->low && found->high)
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "95 % confidence interval"),
                  nested(range({*found->low, *found->high}, 2)));
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "p-value"), nested(phraseOfP(found->p)));
    answer.result = relation(data, found->p);
}

} // namespace

void answerCounts(GuideAnswer &answer, const GuideData &data)
{
    if (answer.method == Method::McNemar)
        return sayMcNemar(answer, data);
    addRows(answer, data);
    if (answer.method == Method::Fisher)
        return sayFisher(answer, data);
    const auto found = chiSquareTest(*data.counts);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Chi-square"), Figure{found->x2, 2});
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Degrees of freedom"), Figure{found->df, 0});
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Strength (Cramér's V)"), Figure{found->cramersV, 2});
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "p-value"), nested(phraseOfP(found->p)));
    answer.result = relation(data, found->p);
}

void answerCorrelation(GuideAnswer &answer, const GuideData &data)
{
    const auto found = answer.method == Method::Pearson ? pearson(data.values[0], data.values[1])
                                                        : spearman(data.values[0], data.values[1]);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs"), found->n);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Correlation"), Figure{found->r, 2});
    if (found->ci95)
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "95 % confidence interval"),
                  nested(range(*found->ci95, 2)));
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "p-value"), nested(phraseOfP(found->p)));
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

void answerAgreement(GuideAnswer &answer, const GuideData &data)
{
    if (answer.method == Method::BlandAltman) {
        const auto found = blandAltman(data.values[0], data.values[1]);
        if (!found)
            return noAnswer(answer, found.obstacle());
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs"), found->n);
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Mean difference"), Figure{found->bias, 1});
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "95 % confidence interval"),
                  nested(range(found->biasCi95, 1)));
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "SD of the differences"), Figure{found->sd, 1});
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs outside the limits"), found->outside);
        answer.result = Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "%1 reads on average %2 more than %3; for 95 % of persons the difference "
                              "lies between %4 and %5."),
            {data.outcome, Figure{found->bias, 1}, data.other, Figure{found->limits.low, 1},
             Figure{found->limits.high, 1}});
        return;
    }
    const auto found = cohenKappa(*data.counts);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Persons"), found->n);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Kappa"), Figure{found->kappa, 2});
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "95 % confidence interval"),
              nested(range(found->ci95, 2)));
    answer.result = Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "%1 and %2 agree in %3 % of persons; beyond chance the agreement is %4 of 1 "
                          "(kappa)."),
        {data.outcome, data.other, Figure{100 * found->observed, 0}, Figure{found->kappa, 2}});
}

} // namespace sphygma
