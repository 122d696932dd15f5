// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/blandaltman.h"
#include "app/analysis/agree/icc.h"
#include "app/analysis/agree/kappa.h"
#include "app/analysis/guide/guidewords.h"

#include <cmath>

namespace sphygma {

namespace {

/// Beside the limits: how much of all spread is that between persons.
void addIcc(GuideAnswer &answer, const GuideData &data)
{
    const auto found = intraclassCorrelation({data.values[0], data.values[1]});
    if (!found)
        return;
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Intraclass correlation (absolute agreement)"),
              found->agreement, 2);
    addInterval(answer, found->agreementCi95, 2);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "SD of one person's readings"), found->withinSd,
              data.decimals);
}

/// Limits that count several pairs of one person for what they are; those of single pairs elsewhere.
Interval limitsOf(const GuideData &data, const BlandAltman &single)
{
    if (!data.clusters)
        return single.limits;
    const auto repeated =
        blandAltmanRepeated(data.values[0], data.values[1], data.clusters->of, data.clusters->count);
    return repeated ? repeated->limits : single.limits;
}

Phrase sentenceOf(const GuideData &data, double bias, const Interval &limits)
{
    const char *pattern = bias < 0
        ? QT_TRANSLATE_NOOP("sphygma",
                            "%1 reads on average %2 less than %3; for 95 % of persons the difference "
                            "lies between %4 and %5.")
        : QT_TRANSLATE_NOOP("sphygma",
                            "%1 reads on average %2 more than %3; for 95 % of persons the difference "
                            "lies between %4 and %5.");
    return Phrase::of(pattern,
                      {data.outcome, Figure{std::abs(bias), data.decimals}, data.other,
                       Figure{limits.low, data.decimals}, Figure{limits.high, data.decimals}});
}

void sayBlandAltman(GuideAnswer &answer, const GuideData &data)
{
    const auto found = blandAltman(data.values[0], data.values[1]);
    if (!found)
        return noAnswer(answer, found.obstacle());
    const Interval limits = limitsOf(data, *found);
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs"), found->n);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Mean difference"), found->bias, data.decimals);
    addInterval(answer, found->biasCi95, data.decimals);
    answer.figures.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Limits of agreement")),
                           nested(phraseOf(limits, data.decimals)),
                           {limits.low, limits.high}});
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "SD of the differences"), found->sd, data.decimals);
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Pairs outside the limits"), found->outside);
    addIcc(answer, data);
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "The difference is the same at low and high readings"),
             Phrase::of(found->slopeP < 0.05
                            ? QT_TRANSLATE_NOOP("sphygma", "No: it changes by %1 for each 1 more (%2).")
                            : QT_TRANSLATE_NOOP("sphygma", "Yes: it changes by %1 for each 1 more (%2)."),
                        {Figure{found->slope, 2}, nested(phraseOfP(found->slopeP))}),
             found->slopeP >= 0.05);
    answer.meaning =
        Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma",
                       "Whether that is good enough is for you to say: would a difference of %1 change what "
                       "you do for a patient?"),
                   {Figure{std::max(std::abs(limits.low), std::abs(limits.high)), data.decimals}});
    answer.result = sentenceOf(data, found->bias, limits);
}

void sayKappa(GuideAnswer &answer, const GuideData &data)
{
    const auto found = cohenKappa(*data.counts);
    if (!found)
        return noAnswer(answer, found.obstacle());
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Persons"), found->n);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Kappa"), found->kappa, 2);
    addInterval(answer, found->ci95, 2);
    answer.result = Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "%1 and %2 agree in %3 % of persons; beyond chance the agreement is %4 of 1 "
                          "(kappa)."),
        {data.outcome, data.other, Figure{100 * found->observed, 0}, Figure{found->kappa, 2}});
}

} // namespace

void answerAgreement(GuideAnswer &answer, const GuideData &data)
{
    if (answer.method == Method::BlandAltman)
        sayBlandAltman(answer, data);
    else
        sayKappa(answer, data);
}

} // namespace sphygma
