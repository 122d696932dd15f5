// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/testchoice.h"

#include <QtGlobal>

namespace sphygma {

namespace {

constexpr qint64 manyValues = 30;
constexpr double strongSkew = 1;

Phrase say(const char *marked)
{
    return Phrase::of(marked);
}

/// Whether means may stand for the groups, and the sentence that says why.
bool meansWill(const Situation &s, QList<Phrase> &reasons)
{
    if (s.smallest >= manyValues) {
        reasons.append(say(QT_TRANSLATE_NOOP("sphygma",
                                             "There are at least 30 values in each group, so means can be "
                                             "compared whatever their distribution.")));
        return true;
    }
    if (s.skewness <= strongSkew) {
        reasons.append(say(QT_TRANSLATE_NOOP("sphygma",
                                             "The values are few but not strongly skewed, so means can be "
                                             "compared.")));
        return true;
    }
    reasons.append(say(QT_TRANSLATE_NOOP("sphygma",
                                         "The values are few and strongly skewed, so ranks are compared "
                                         "instead of means.")));
    return false;
}

TestChoice forNumbers(const Situation &s)
{
    TestChoice choice;
    if (s.paired) {
        choice.reasons.append(say(QT_TRANSLATE_NOOP(
            "sphygma",
            "Both values belong to the same person, so the differences within persons are tested.")));
        choice.method = meansWill(s, choice.reasons) ? Method::PairedT : Method::SignedRank;
        return choice;
    }
    if (s.groups > 2) {
        choice.reasons.append(say(QT_TRANSLATE_NOOP(
            "sphygma",
            "There are more than two groups, so one test asks whether they differ at all, and pairs are "
            "compared after it.")));
        choice.method = meansWill(s, choice.reasons) ? Method::WelchAnova : Method::KruskalWallis;
    } else {
        choice.reasons.append(say(
            QT_TRANSLATE_NOOP("sphygma", "A number is compared between two groups of different persons.")));
        choice.method = meansWill(s, choice.reasons) ? Method::Welch : Method::MannWhitney;
    }
    if (choice.method == Method::Welch || choice.method == Method::WelchAnova)
        choice.reasons.append(
            say(QT_TRANSLATE_NOOP("sphygma", "The test does not need the groups to spread alike.")));
    return choice;
}

TestChoice forCounts(const Situation &s)
{
    if (s.paired)
        return {Method::McNemar,
                {say(QT_TRANSLATE_NOOP("sphygma",
                                       "The same persons answered yes or no twice, so only those who "
                                       "changed count."))}};
    QList<Phrase> reasons{say(
        QT_TRANSLATE_NOOP("sphygma", "Both columns are categories, so numbers of persons are compared."))};
    if (s.isTwoByTwo && s.leastExpected < 5) {
        reasons.append(say(QT_TRANSLATE_NOOP("sphygma",
                                             "Fewer than 5 persons would be expected in one cell of the "
                                             "table, so the exact test is used.")));
        return {Method::Fisher, reasons};
    }
    return {Method::ChiSquare, reasons};
}

TestChoice forAgreement(const Situation &s)
{
    if (s.outcomeIsNumber)
        return {Method::BlandAltman,
                {say(QT_TRANSLATE_NOOP("sphygma",
                                       "Agreement of two measurements is a matter of their differences; a "
                                       "correlation would be high even if one were always 20 too high."))}};
    return {Method::Kappa,
            {say(QT_TRANSLATE_NOOP("sphygma",
                                   "Two classifications of the same persons also agree by chance, which is "
                                   "taken off."))}};
}

TestChoice forTwoNumbers(const Situation &s)
{
    if (s.skewness <= strongSkew)
        return {Method::Pearson,
                {say(QT_TRANSLATE_NOOP("sphygma",
                                       "Both columns are numbers without strong skew, so a straight line "
                                       "can describe them."))}};
    return {Method::Spearman,
            {say(QT_TRANSLATE_NOOP("sphygma",
                                   "One of the two numbers is strongly skewed, so their ranks are "
                                   "compared."))}};
}

} // namespace

TestChoice chooseTest(const Situation &situation)
{
    if (situation.question == Question::Agree)
        return forAgreement(situation);
    if (!situation.outcomeIsNumber)
        return forCounts(situation);
    if (situation.question == Question::Related && situation.otherIsNumber)
        return forTwoNumbers(situation);
    return forNumbers(situation);
}

Phrase nameOf(Method method)
{
    switch (method) {
    case Method::Welch:
        return say(QT_TRANSLATE_NOOP("sphygma", "Welch's t test"));
    case Method::MannWhitney:
        return say(QT_TRANSLATE_NOOP("sphygma", "Mann–Whitney test"));
    case Method::PairedT:
        return say(QT_TRANSLATE_NOOP("sphygma", "Paired t test"));
    case Method::SignedRank:
        return say(QT_TRANSLATE_NOOP("sphygma", "Wilcoxon signed rank test"));
    case Method::WelchAnova:
        return say(QT_TRANSLATE_NOOP("sphygma", "Welch's analysis of variance"));
    case Method::KruskalWallis:
        return say(QT_TRANSLATE_NOOP("sphygma", "Kruskal–Wallis test"));
    case Method::ChiSquare:
        return say(QT_TRANSLATE_NOOP("sphygma", "Chi-square test"));
    case Method::Fisher:
        return say(QT_TRANSLATE_NOOP("sphygma", "Fisher's exact test"));
    case Method::McNemar:
        return say(QT_TRANSLATE_NOOP("sphygma", "McNemar's test"));
    case Method::Pearson:
        return say(QT_TRANSLATE_NOOP("sphygma", "Pearson correlation"));
    case Method::Spearman:
        return say(QT_TRANSLATE_NOOP("sphygma", "Spearman rank correlation"));
    case Method::BlandAltman:
        return say(QT_TRANSLATE_NOOP("sphygma", "Bland–Altman limits of agreement"));
    case Method::Kappa:
        return say(QT_TRANSLATE_NOOP("sphygma", "Cohen's kappa"));
    case Method::LinearModel:
        return say(QT_TRANSLATE_NOOP("sphygma", "Linear regression"));
    case Method::LogisticModel:
        return say(QT_TRANSLATE_NOOP("sphygma", "Logistic regression"));
    case Method::Roc:
        return say(QT_TRANSLATE_NOOP("sphygma", "Area under the ROC curve"));
    case Method::KaplanMeier:
        return say(QT_TRANSLATE_NOOP("sphygma", "Kaplan–Meier estimate"));
    case Method::TableOne:
        return say(QT_TRANSLATE_NOOP("sphygma", "Description by group"));
    }
    return {};
}

} // namespace sphygma
