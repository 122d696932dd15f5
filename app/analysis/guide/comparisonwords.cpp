// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/compare/anova.h"
#include "app/analysis/compare/posthoc.h"
#include "app/analysis/compare/ranktests.h"
#include "app/analysis/compare/ttest.h"
#include "app/analysis/guide/guidewords.h"

#include <cmath>

namespace sphygma {

namespace {

Phrase heading(const char *marked)
{
    return Phrase::of(marked);
}

/// Who is compared: one line a group.
void addGroups(GuideAnswer &answer, const GuideData &data)
{
    GuideTable table{
        heading(QT_TRANSLATE_NOOP("sphygma", "Groups")),
        {{Phrase::verbatim(data.other), heading(QT_TRANSLATE_NOOP("sphygma", "n")),
          heading(QT_TRANSLATE_NOOP("sphygma", "Mean")), heading(QT_TRANSLATE_NOOP("sphygma", "SD")),
          heading(QT_TRANSLATE_NOOP("sphygma", "Median")),
          heading(QT_TRANSLATE_NOOP("sphygma", "Lower quartile")),
          heading(QT_TRANSLATE_NOOP("sphygma", "Upper quartile"))},
         {}}};
    const auto figure = [&data](double value) { return Figure{value, data.decimals}; };
    for (size_t g = 0; g < data.values.size(); ++g) {
        const Summary s = summarise(data.values[g]);
        const auto q = quantiles(data.values[g]);
        table.cells.add({data.groups[static_cast<qsizetype>(g)], s.n, figure(*s.mean), figure(*s.sd),
                         figure(q->p50), figure(q->p25), figure(q->p75)});
    }
    answer.tables.append(table);
}

void addDifference(GuideAnswer &answer, const MeanDifference &d, int decimals)
{
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Difference of means"), d.difference, decimals);
    addInterval(answer, d.ci95, decimals);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "t"), d.t, 2);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Degrees of freedom"), d.df, 1);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Effect size (Cohen's d)"), d.effect, 2);
    addP(answer, d.p);
}

void sayWelch(GuideAnswer &answer, const GuideData &data)
{
    const auto found = welchTest(data.values[0], data.values[1]);
    if (!found)
        return noAnswer(answer, found.obstacle());
    const auto figure = [&data](double value) { return Figure{value, data.decimals}; };
    addDifference(answer, *found, data.decimals);
    answer.meaning = meaningOfP(found->p);
    answer.result =
        Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma", "Mean %1 is %2 in %3 and %4 in %5: a difference of %6 (95 % CI %7; %8)."),
                   {nested(data.outcomeTitle), figure(found->mean1), data.groups[0], figure(found->mean2),
                    data.groups[1], figure(found->difference), nested(phraseOf(found->ci95, data.decimals)),
                    nested(phraseOfP(found->p))});
}

void sayMannWhitney(GuideAnswer &answer, const GuideData &data)
{
    const auto found = mannWhitney(data.values[0], data.values[1]);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Typical difference (Hodges–Lehmann)"), found->shift,
              data.decimals);
    addInterval(answer, found->ci95, data.decimals);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "W"), found->w, 1);
    addP(answer, found->p);
    answer.meaning = meaningOfP(found->p);
    answer.result = Phrase::of(
        QT_TRANSLATE_NOOP(
            "sphygma",
            "%1 is higher in %2 than in %3 in %4 % of pairs of persons; the typical difference is %5 "
            "(95 % CI %6; %7)."),
        {data.outcome, data.groups[0], data.groups[1], Figure{100 * found->probability, 0},
         Figure{found->shift, data.decimals}, nested(phraseOf(found->ci95, data.decimals)),
         nested(phraseOfP(found->p))});
}

/// The pairs, after the whole was tested. Ranks give no interval.
template<typename Pairs>
void addPairs(GuideAnswer &answer, const GuideData &data, const Pairs &pairs, bool ofMeans)
{
    if (!pairs)
        return;
    GuideTable table{heading(QT_TRANSLATE_NOOP("sphygma", "Pairs of groups")),
                     {{heading(QT_TRANSLATE_NOOP("sphygma", "Groups")),
                       ofMeans ? heading(QT_TRANSLATE_NOOP("sphygma", "Difference"))
                               : heading(QT_TRANSLATE_NOOP("sphygma", "Difference of mean ranks"))},
                      {}}};
    if (ofMeans)
        table.cells.columns += {heading(QT_TRANSLATE_NOOP("sphygma", "95 % CI from")),
                                heading(QT_TRANSLATE_NOOP("sphygma", "95 % CI to"))};
    table.cells.columns += heading(QT_TRANSLATE_NOOP("sphygma", "Adjusted p"));
    const int decimals = ofMeans ? data.decimals : 1;
    for (const PairComparison &pair : *pairs) {
        const QString &a = data.groups[static_cast<qsizetype>(pair.first)];
        const QString &b = data.groups[static_cast<qsizetype>(pair.second)];
        QList<PhraseValue> cells{nested(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 against %2"), {b, a})),
                                 Figure{pair.difference, decimals}};
        if (ofMeans)
            cells += {Figure{pair.ci95.low, decimals}, Figure{pair.ci95.high, decimals}};
        cells += cellOfP(pair.p);
        table.cells.add(cells);
    }
    answer.tables.append(table);
}

Phrase differenceOfSeveral(const GuideData &data, double p)
{
    const char *pattern = p < 0.05
        ? QT_TRANSLATE_NOOP("sphygma", "%1 differs between the groups of %2 (%3).")
        : QT_TRANSLATE_NOOP("sphygma",
                            "These data show no clear difference of %1 between the groups of %2 (%3).");
    return Phrase::of(pattern, {data.outcome, data.other, nested(phraseOfP(p))});
}

Phrase differenceOfPairs(const GuideData &data, const MeanDifference &means, double p)
{
    const bool isLower = means.difference < 0;
    const Interval size =
        isLower ? Interval{-means.ci95.high, -means.ci95.low} : Interval{means.ci95.low, means.ci95.high};
    const char *pattern = isLower
        ? QT_TRANSLATE_NOOP("sphygma",
                            "%1 is on average %2 lower than %3 in the same person (95 % CI %4; %5).")
        : QT_TRANSLATE_NOOP("sphygma",
                            "%1 is on average %2 higher than %3 in the same person (95 % CI %4; %5).");
    return Phrase::of(pattern,
                      {data.outcome, Figure{std::abs(means.difference), data.decimals}, data.other,
                       nested(phraseOf(size, data.decimals)), nested(phraseOfP(p))});
}

} // namespace

void answerTwoGroups(GuideAnswer &answer, const GuideData &data)
{
    addGroups(answer, data);
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
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs"), means->n1);
    double p = means->p;
    if (answer.method == Method::PairedT) {
        addDifference(answer, *means, data.decimals);
    } else {
        const auto ranks = signedRank(data.values[0], data.values[1]);
        if (!ranks)
            return noAnswer(answer, ranks.obstacle());
        p = ranks->p;
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "V"), ranks->v, 1);
        addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs without a difference"), ranks->equal);
        addP(answer, p);
    }
    answer.meaning = meaningOfP(p);
    answer.result = differenceOfPairs(data, *means, p);
}

void answerSeveralGroups(GuideAnswer &answer, const GuideData &data)
{
    const GroupedValues groups(data.values.begin(), data.values.end());
    addGroups(answer, data);
    double p = 1;
    if (answer.method == Method::WelchAnova) {
        const auto found = welchAnova(groups);
        if (!found)
            return noAnswer(answer, found.obstacle());
        p = found->p;
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "F"), found->f, 2);
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Degrees of freedom (groups)"), found->df1, 0);
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Degrees of freedom (values)"), found->df2, 1);
        addPairs(answer, data, gamesHowell(groups), true);
    } else {
        const auto found = kruskalWallis(groups);
        if (!found)
            return noAnswer(answer, found.obstacle());
        p = found->p;
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "H"), found->h, 2);
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Degrees of freedom"), found->df, 0);
        addPairs(answer, data, dunn(groups), false);
    }
    addP(answer, p);
    answer.meaning = meaningOfP(p);
    answer.result = differenceOfSeveral(data, p);
}

} // namespace sphygma
