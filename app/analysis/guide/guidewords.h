// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/guidedata.h"
#include "app/analysis/numeric/outcome.h"

namespace sphygma {

// Each runs one family of tests and fills result and figures; an obstacle becomes the result.

void answerTwoGroups(GuideAnswer &answer, const GuideData &data);
void answerPairs(GuideAnswer &answer, const GuideData &data);
void answerSeveralGroups(GuideAnswer &answer, const GuideData &data);
void answerCounts(GuideAnswer &answer, const GuideData &data);
void answerCorrelation(GuideAnswer &answer, const GuideData &data);
void answerAgreement(GuideAnswer &answer, const GuideData &data);

/// "p = 0.032", "p < 0.001"
Phrase phraseOfP(double p);

void noAnswer(GuideAnswer &answer, Obstacle obstacle);

} // namespace sphygma
