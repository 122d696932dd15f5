// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/guidetable.h"
#include "app/analysis/guide/testchoice.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

namespace sphygma {

struct GuideQuestion
{
    Question question = Question::CompareGroups;
    qsizetype outcome = -1; ///< column
    /// The groups, the other number, or the second reading of the same persons; −1 for none, where a question
    /// goes without.
    qsizetype other = -1;
    bool paired = false; ///< CompareGroups only: outcome and other are two values of each person
    qsizetype time = -1; ///< TimeTo: how long each person was followed
    QList<qsizetype> columns = {}; ///< Adjusted: those taken into account; Describe: those described
    QString yes = {}; ///< which of the two values of a yes or no counts; empty: what reads like a yes
};

/// One line of the small table of figures.
struct GuideFigure
{
    Phrase name;
    PhraseValue value;
    QList<double> exact = {}; ///< the number behind the words, or both ends of an interval
};

/// Something the method leans on, and how it stands here.
struct GuideCheck
{
    Phrase what, found;
    bool holds = true;
};

/// Everything to be shown, as phrases: which test and why, what it found, and what to beware of.
struct GuideAnswer
{
    Method method = Method::Welch;
    qint64 n = 0; ///< rows that counted
    qint64 missing = 0; ///< kept rows without one of the values
    QList<Phrase> reasons;
    Phrase result; ///< one plain sentence
    Phrase meaning; ///< how the result is to be taken; empty where that goes without saying
    QList<GuideTable> tables;
    QList<GuideFigure> figures;
    QList<GuideCheck> checks;
    QList<Phrase> warnings;
    bool answered = true; ///< false: result says why there is none
};

/// Chooses the test from the data, runs it and puts the answer in words. Fails only when cancelled, when
/// there is no such column or when one cannot be used so. Groups of fewer than 5 get no test: a p-value of so
/// few misleads.
Result<GuideAnswer> answerQuestion(const Table &table, const GuideQuestion &question, Progress &progress);

} // namespace sphygma
