// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/anova.h"
#include "app/analysis/compare/posthoc.h"
#include "app/analysis/compare/ranktests.h"
#include "app/analysis/compare/ttest.h"
#include "app/analysis/guide/guidewords.h"

namespace sphygma {

namespace {

PhraseValue one(double value)
{
    return Figure{value, 1};
}

Phrase range(const Interval &interval)
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 to %2"), {one(interval.low), one(interval.high)});
}

void addFigure(GuideAnswer &answer, const char *name, PhraseValue value)
{
    answer.figures.append({Phrase::of(name), std::move(value)});
}

void addGroupFigures(GuideAnswer &answer, const GuideData &data)
{
    for (size_t g = 0; g < data.values.size(); ++g) {
        const auto middle = quantiles(data.values[g]);
        answer.figures.append({Phrase::verbatim(data.groups[static_cast<qsizetype>(g)]),
                               nested(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n = %1, mean %2, median %3"),
                                                 {static_cast<qint64>(data.values[g].size()),
                                                  one(*summarise(data.values[g]).mean), one(middle->p50)}))});
    }
}

void addDifference(GuideAnswer &answer, const MeanDifference &d)
{
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Difference of means"), one(d.difference));
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "95 % confidence interval"), nested(range(d.ci95)));
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "t"), Figure{d.t, 2});
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Degrees of freedom"), one(d.df));
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Effect size (Cohen's d)"), Figure{d.effect, 2});
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "p-value"), nested(phraseOfP(d.p)));
}

void sayWelch(GuideAnswer &answer, const GuideData &data)
{
    const auto found = welchTest(data.values[0], data.values[1]);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addDifference(answer, *found);
    answer.result =
        Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma", "Mean %1 is %2 in %3 and %4 in %5: a difference of %6 (95 % CI %7; %8)."),
                   {data.outcome, one(found->mean1), data.groups[0], one(found->mean2), data.groups[1],
                    one(found->difference), nested(range(found->ci95)), nested(phraseOfP(found->p))});
}

void sayMannWhitney(GuideAnswer &answer, const GuideData &data)
{
    const auto found = mannWhitney(data.values[0], data.values[1]);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Typical difference (Hodges–Lehmann)"), one(found->shift));
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "95 % confidence interval"), nested(range(found->ci95)));
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "W"), one(found->w));
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "p-value"), nested(phraseOfP(found->p)));
    answer.result = Phrase::of(
        QT_TRANSLATE_NOOP(
            "sphygma",
            "%1 is higher in %2 than in %3 in %4 % of pairs of persons; the typical difference is %5 "
            "(95 % CI %6; %7)."),
        {data.outcome, data.groups[0], data.groups[1], Figure{100 * found->probability, 0}, one(found->shift),
         nested(range(found->ci95)), nested(phraseOfP(found->p))});
}

/// The pairs that differ, after the whole did.
template<typename Pairs>
void addPairs(GuideAnswer &answer, const GuideData &data, const Pairs &pairs)
{
    if (!pairs)
        return;
    for (const PairComparison &pair : *pairs) {
        const QString &a = data.groups[static_cast<qsizetype>(pair.first)];
        const QString &b = data.groups[static_cast<qsizetype>(pair.second)];
        answer.figures.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 and %2"), {a, b}),
                               nested(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "difference %1, adjusted %2"),
                                                 {one(pair.difference), nested(phraseOfP(pair.p))}))});
    }
}

Phrase differenceOfSeveral(const GuideData &data, double p)
{
    const char *pattern = p < 0.05
        ? QT_TRANSLATE_NOOP("sphygma", "%1 differs between the groups of %2 (%3).")
        : QT_TRANSLATE_NOOP("sphygma",
                            "These data show no clear difference of %1 between the groups of %2 (%3).");
    return Phrase::of(pattern, {data.outcome, data.other, nested(phraseOfP(p))});
}

} // namespace

void answerTwoGroups(GuideAnswer &answer, const GuideData &data)
{
    addGroupFigures(answer, data);
    if (answer.method == Method::Welch)
        sayWelch(answer, data);
    else
        sayMannWhitney(answer, data);
}

void answerPairs(GuideAnswer &answer, const GuideData &data)
{
    const auto means = pairedTest(data.values[0], data.values[1]);
    if (!means)
        return noAnswer(answer, means.obstacle());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs"), means->n1);
    double p = means->p;
    if (answer.method == Method::PairedT) {
        addDifference(answer, *means);
    } else {
        const auto ranks = signedRank(data.values[0], data.values[1]);
        if (!ranks)
            return noAnswer(answer, ranks.obstacle());
        p = ranks->p;
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "V"), one(ranks->v));
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs without a difference"), ranks->equal);
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "p-value"), nested(phraseOfP(p)));
    }
    answer.result = Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "%1 is on average %2 higher than %3 in the same person (95 % CI %4; %5)."),
        {data.outcome, one(means->difference), data.other, nested(range(means->ci95)), nested(phraseOfP(p))});
}

void answerSeveralGroups(GuideAnswer &answer, const GuideData &data)
{
    const GroupedValues groups(data.values.begin(), data.values.end());
    addGroupFigures(answer, data);
    if (answer.method == Method::WelchAnova) {
        const auto found = welchAnova(groups);
        if (!found)
            return noAnswer(answer, found.obstacle());
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "F"), Figure{found->f, 2});
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "p-value"), nested(phraseOfP(found->p)));
        addPairs(answer, data, gamesHowell(groups));
        answer.result = differenceOfSeveral(data, found->p);
        return;
    }
    const auto found = kruskalWallis(groups);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "H"), Figure{found->h, 2});
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "p-value"), nested(phraseOfP(found->p)));
    addPairs(answer, data, dunn(groups));
    answer.result = differenceOfSeveral(data, found->p);
}

} // namespace sphygma
