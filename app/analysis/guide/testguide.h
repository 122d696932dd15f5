// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/testchoice.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

namespace sphygma {

struct GuideQuestion
{
    Question question = Question::CompareGroups;
    qsizetype outcome = -1; ///< column
    qsizetype other = -1; ///< the groups, the other number, or the second reading of the same persons
    bool paired = false; ///< CompareGroups only: outcome and other are two values of each person
};

/// One line of the small table of figures.
struct GuideFigure
{
    Phrase name;
    PhraseValue value;
};

/// Everything to be shown, as phrases: which test and why, what it found, and what to beware of.
struct GuideAnswer
{
    Method method = Method::Welch;
    QList<Phrase> reasons;
    Phrase result; ///< one plain sentence
    QList<GuideFigure> figures;
    QList<Phrase> warnings;
    bool answered = true; ///< false: result says why there is none
};

/// Chooses the test from the data, runs it and puts the answer in words. Fails only when cancelled or when
/// there is no such column. Groups of fewer than 5 get no test: a p-value of so few misleads.
Result<GuideAnswer> answerQuestion(const Table &table, const GuideQuestion &question, Progress &progress);

} // namespace sphygma
