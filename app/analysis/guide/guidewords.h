// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/guidedata.h"
#include "app/analysis/numeric/outcome.h"
#include "app/analysis/summary.h"

namespace sphygma {

// Each runs one family of tests and fills result, figures and tables; an obstacle becomes the result.

void answerTwoGroups(GuideAnswer &answer, const GuideData &data);
void answerPairs(GuideAnswer &answer, const GuideData &data);
void answerSeveralGroups(GuideAnswer &answer, const GuideData &data);
void answerCounts(GuideAnswer &answer, const GuideData &data);
void answerCorrelation(GuideAnswer &answer, const GuideData &data);
void answerAgreement(GuideAnswer &answer, const GuideData &data);

/// What these tests lean on and how it stands here.
void checkTest(GuideAnswer &answer, const GuideData &data, const Situation &situation);

// The questions that gather their own rows. Each fails only when cancelled or when a column cannot be used.

Result<GuideAnswer> answerAdjusted(const Table &table, const GuideQuestion &question, Progress &progress);
Result<GuideAnswer> answerTellApart(const Table &table, const GuideQuestion &question, Progress &progress);
Result<GuideAnswer> answerTimeTo(const Table &table, const GuideQuestion &question, Progress &progress);
Result<GuideAnswer> answerDescribe(const Table &table, const GuideQuestion &question, Progress &progress);

// The words they share.

/// "p = 0.032", "p < 0.001"
Phrase phraseOfP(double p);
/// The same in a column of its own: "0.032", "< 0.001".
PhraseValue cellOfP(double p);
/// "1.2 to 3.4"
Phrase phraseOf(const Interval &interval, int decimals);
/// How often chance alone would give as much.
Phrase meaningOfP(double p);

void addFigure(GuideAnswer &answer, const char *name, double value, int decimals);
void addCount(GuideAnswer &answer, const char *name, qint64 count);
void addInterval(GuideAnswer &answer, const Interval &interval, int decimals); ///< "95 % confidence interval"
void addP(GuideAnswer &answer, double p);
void addCheck(GuideAnswer &answer, const char *what, Phrase found, bool holds = true);
/// Whether every row is a person of its own; \a allowedFor: the method counts it where it is not.
void checkPersons(GuideAnswer &answer, const GuidePersons &persons, bool allowedFor = false);

void noAnswer(GuideAnswer &answer, Obstacle obstacle);
void noAnswer(GuideAnswer &answer, Phrase why);

/// A column that is no yes or no where one is needed.
Phrase needsYesNo(const Table &table, qsizetype column);

/// The yes or no of the outcome, where \a number is a column of numbers too; else the answer says what lacks.
std::optional<YesNo> yesNoBesideNumber(GuideAnswer &answer, const Table &table, const GuideQuestion &question,
                                       qsizetype number);

} // namespace sphygma
