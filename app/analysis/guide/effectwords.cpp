// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/effectwords.h"

#include "app/analysis/guide/guidewords.h"

#include <cmath>

namespace sphygma {

Phrase verdict(const Effects &effects, bool oneTerm)
{
    const bool holds = effects.p < 0.05, held = effects.pAlone < 0.05;
    if (holds && held && oneTerm && effects.size() * effects.sizeAlone() < 0)
        return Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "It turns round: taken alone, it goes the other way. Look at the other columns."));
    if (holds && held)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "So it holds when the others are taken into account."));
    if (held)
        return Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "Taken alone it shows, but it does not hold clearly: the others may explain it."));
    if (holds)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "It shows only when the others are taken into account."));
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "There is no clear relation, with the others or without them."));
}

static QString namesOf(const Table &table, const QList<qsizetype> &columns)
{
    QStringList names;
    for (const qsizetype column : columns)
        names.append(table.info(column).name);
    return names.join(QStringLiteral(", "));
}

Phrase sentenceOfSeveral(const Table &table, const GuideQuestion &q, double p)
{
    const char *pattern = p < 0.05
        ? QT_TRANSLATE_NOOP("sphygma", "Taking %1 into account, %2 differs between the groups of %3 (%4).")
        : QT_TRANSLATE_NOOP("sphygma",
                            "Taking %1 into account, these data show no clear difference of %2 between the "
                            "groups of %3 (%4).");
    return Phrase::of(pattern,
                      {namesOf(table, q.columns), table.info(q.outcome).name, table.info(q.other).name,
                       nested(phraseOfP(p))});
}

Phrase linearSentence(const Table &table, const GuideQuestion &q, const ModelData &data, const Effects &e)
{
    const Coefficient &c = e.full[1];
    const int decimals = decimalsFor(c.standardError);
    const bool lower = c.estimate < 0;
    const Interval size = lower ? Interval{-c.ci95.high, -c.ci95.low} : c.ci95;
    const double alone = lower ? -e.sizeAlone() : e.sizeAlone();
    QList<PhraseValue> values{namesOf(table, q.columns), nested(guideName(table, q.outcome)),
                              Figure{std::abs(c.estimate), decimals}};
    const ModelTerm &term = data.terms.front();
    if (term.level.isEmpty())
        values += table.info(q.other).name;
    else
        values += {term.level, term.reference};
    values += {nested(phraseOf(size, decimals)), nested(phraseOfP(c.p)), Figure{alone, decimals}};
    const char *pattern = term.level.isEmpty()
        ? (lower ? QT_TRANSLATE_NOOP(
               "sphygma",
               "Taking %1 into account, %2 is %3 lower for each 1 more of %4 (95 % CI %5; %6); "
               "taken alone it is %7 lower.")
                 : QT_TRANSLATE_NOOP(
                     "sphygma",
                     "Taking %1 into account, %2 is %3 higher for each 1 more of %4 (95 % CI %5; "
                     "%6); taken alone it is %7 higher."))
        : (lower ? QT_TRANSLATE_NOOP(
               "sphygma",
               "Taking %1 into account, %2 is %3 lower in %4 than in %5 (95 % CI %6; %7); taken "
               "alone it is %8 lower.")
                 : QT_TRANSLATE_NOOP(
                     "sphygma",
                     "Taking %1 into account, %2 is %3 higher in %4 than in %5 (95 % CI %6; %7); "
                     "taken alone it is %8 higher."));
    return Phrase::of(pattern, values);
}

Phrase logisticSentence(const Table &table, const GuideQuestion &q, const ModelData &data, const Effects &e)
{
    const Coefficient &c = e.full[1];
    const ModelTerm &term = data.terms.front();
    QList<PhraseValue> values{namesOf(table, q.columns), table.info(q.outcome).name, data.yesNo->yesLabel,
                              Figure{std::exp(c.estimate), 2}};
    if (term.level.isEmpty())
        values += table.info(q.other).name;
    else
        values += {term.level, term.reference};
    values += {nested(phraseOf({std::exp(c.ci95.low), std::exp(c.ci95.high)}, 2)), nested(phraseOfP(c.p)),
               Figure{std::exp(e.sizeAlone()), 2}};
    return Phrase::of(
        term.level.isEmpty()
            ? QT_TRANSLATE_NOOP("sphygma",
                                "Taking %1 into account, the odds of “%2: %3” are %4 times as high for "
                                "each 1 more of %5 (95 % CI %6; %7); taken alone %8 times.")
            : QT_TRANSLATE_NOOP("sphygma",
                                "Taking %1 into account, the odds of “%2: %3” are %4 times as high in "
                                "%5 as in %6 (95 % CI %7; %8); taken alone %9 times."),
        values);
}

} // namespace sphygma
