// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of two columns lean on, and how it stands in these data.
#include "app/analysis/guide/guidewords.h"
#include "app/analysis/relate/correlation.h"

#include <cmath>

namespace sphygma {

namespace {

constexpr qint64 manyValues = 30; // as in testchoice.cpp
constexpr double strongSkew = 1;
constexpr double fewExpected = 5;
constexpr qint64 fewChanges = 10;

void checkSizes(GuideAnswer &answer, const GuideData &data, const Situation &s)
{
    QStringList sizes;
    for (qsizetype g = 0; g < data.groups.size() && g < 6; ++g)
        sizes += QStringLiteral("%1: %2").arg(data.groups[g]).arg(data.values[static_cast<size_t>(g)].size());
    if (data.groups.size() > 6)
        sizes += QStringLiteral("…");
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "Enough values in each group"),
             Phrase::verbatim(sizes.join(QStringLiteral(", "))),
             s.smallest >= manyValues || s.skewness <= strongSkew);
}

void checkSkew(GuideAnswer &answer, const char *what, const Situation &s)
{
    const bool isStrong = s.skewness > strongSkew;
    const char *found = !isStrong ? QT_TRANSLATE_NOOP("sphygma", "Not strong: skewness %1.")
        : s.smallest >= manyValues
        ? QT_TRANSLATE_NOOP("sphygma", "Strong: skewness %1. With so many values the test stands it.")
        : QT_TRANSLATE_NOOP("sphygma", "Strong: skewness %1. So ranks are compared.");
    addCheck(answer, what, Phrase::of(found, {Figure{s.skewness, 1}}));
}

void checkSpread(GuideAnswer &answer, const GuideData &data)
{
    double least = 0, most = 0;
    for (size_t g = 0; g < data.values.size(); ++g) {
        const double sd = summarise(data.values[g]).sd.value_or(0);
        least = g == 0 ? sd : std::min(least, sd);
        most = std::max(most, sd);
    }
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "Equal spread of the groups"),
             Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Not needed by this test: SD %1 to %2."),
                        {Figure{least, data.decimals}, Figure{most, data.decimals}}));
}

void checkCounts(GuideAnswer &answer, const GuideData &data, const Situation &s)
{
    if (answer.method == Method::McNemar) {
        if (data.counts->rows() != 2)
            return;
        const qint64 changed = data.counts->at(0, 1) + data.counts->at(1, 0);
        addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "Enough persons who changed"),
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 of %2"), {changed, data.counts->total()}),
                 changed >= fewChanges);
        return;
    }
    if (answer.method == Method::Kappa)
        return;
    const char *found = answer.method == Method::Fisher
        ? QT_TRANSLATE_NOOP("sphygma", "The smallest is %1: the exact test does not need more.")
        : QT_TRANSLATE_NOOP("sphygma", "The smallest is %1.");
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "At least 5 expected in each cell of the table"),
             Phrase::of(found, {Figure{s.leastExpected, 1}}),
             s.leastExpected >= fewExpected || answer.method == Method::Fisher);
}

/// Where both kinds of correlation say much the same, a straight line will do.
void checkLine(GuideAnswer &answer, const GuideData &data)
{
    const auto line = pearson(data.values[0], data.values[1]),
               ranks = spearman(data.values[0], data.values[1]);
    if (!line || !ranks)
        return;
    const bool isAlike = std::abs(line->r - ranks->r) < 0.1;
    const char *found = isAlike
        ? QT_TRANSLATE_NOOP("sphygma", "Yes: along a line %1, by rank %2.")
        : QT_TRANSLATE_NOOP("sphygma", "Not clearly: along a line %1, by rank %2. Look at the chart.");
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "The relation is a straight line"),
             Phrase::of(found, {Figure{line->r, 2}, Figure{ranks->r, 2}}), isAlike);
}

} // namespace

void checkTest(GuideAnswer &answer, const GuideData &data, const Situation &s)
{
    switch (answer.method) {
    case Method::Welch:
    case Method::WelchAnova:
    case Method::MannWhitney:
    case Method::KruskalWallis:
        checkSizes(answer, data, s);
        checkSkew(answer, QT_TRANSLATE_NOOP("sphygma", "Skewed values"), s);
        if (answer.method == Method::Welch || answer.method == Method::WelchAnova)
            checkSpread(answer, data);
        break;
    case Method::PairedT:
    case Method::SignedRank:
        checkSkew(answer, QT_TRANSLATE_NOOP("sphygma", "Skewed differences"), s);
        break;
    case Method::Pearson:
    case Method::Spearman:
        checkLine(answer, data);
        break;
    case Method::BlandAltman:
        break;
    default:
        checkCounts(answer, data, s);
    }
    checkPersons(answer, data.persons, answer.method == Method::BlandAltman && data.clusters);
}

} // namespace sphygma
