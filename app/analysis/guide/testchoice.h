// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"

#include <QList>

namespace sphygma {

/// What a clinician wants to know.
enum class Question : quint8 {
    CompareGroups, ///< is the outcome different between groups (or, paired, between two columns)?
    Related, ///< does the outcome go together with another column?
    Agree, ///< do two devices or two readings give the same?
    Adjusted, ///< does the outcome still go together with another column when more are taken into account?
    TellApart, ///< how well does a number tell yes from no?
    TimeTo, ///< how long until something happens?
    Describe, ///< who are the patients, group by group?
};

enum class Method : quint8 {
    Welch,
    MannWhitney,
    PairedT,
    SignedRank,
    WelchAnova,
    KruskalWallis,
    ChiSquare,
    Fisher,
    McNemar,
    Pearson,
    Spearman,
    BlandAltman,
    Kappa,
    LinearModel,
    LogisticModel,
    Roc,
    KaplanMeier,
    TableOne,
};

/// What the choice of a test depends on.
struct Situation
{
    Question question = Question::CompareGroups;
    bool paired = false; ///< both values are of the same person
    bool outcomeIsNumber = true;
    bool otherIsNumber = false;
    qint64 groups = 2;
    qint64 smallest = 0; ///< values in the smallest group; pairs if paired
    double skewness =
        0; ///< the largest |g1| of a group, of the differences if paired, of either column if related
    double leastExpected = 0; ///< of a table of counts
    bool isTwoByTwo = false;
};

struct TestChoice
{
    Method method = Method::Welch;
    QList<Phrase> reasons; ///< why this one, a sentence each
};

/// The rules: means where there are at least 30 values or no strong skew (|g1| ≤ 1), ranks otherwise;
/// variances are never taken for equal; Fisher's test where fewer than 5 would be expected somewhere.
/// Of the questions up to Agree; the others have one method each.
TestChoice chooseTest(const Situation &situation);

Phrase nameOf(Method method);

} // namespace sphygma
