// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/questionspec.h"
#include "app/analysis/guide/testguide.h"
#include "app/decision/pinnedfinding.h"

namespace sphygma {

/// The id of a pinned answer: what was asked, of which \a filters.
QString questionPinId(const QuestionSpec &spec, const QList<ChartFilter> &filters);

/// Answers are made anew in Explore, and there alone.
bool isQuestionPin(const QString &findingId);

/// An answer as a finding: its sentences, figures and warnings. The tables stay in Explore: they tell of
/// small groups.
PinnedFinding questionPin(const QuestionSpec &spec, const QList<ChartFilter> &filters,
                          const GuideAnswer &answer, const QString &dataVersion);

/// Rows of the smallest group that the answer tells of; all its rows where there are no groups.
qint64 smallestGroup(const GuideAnswer &answer);

} // namespace sphygma
