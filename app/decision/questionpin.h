// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/smallcells.h"
#include "app/analysis/guide/questionspec.h"
#include "app/analysis/guide/testguide.h"
#include "app/decision/pinnedfinding.h"

namespace sphygma {

/// The id of a pinned answer: what was asked, of which \a filters.
QString questionPinId(const QuestionSpec &spec, const QList<ChartFilter> &filters);

/// Answers are made anew in Explore, and there alone.
bool isQuestionPin(const QString &findingId);

/// An answer as a finding: its sentences, tables, figures and warnings.
PinnedFinding questionPin(const QuestionSpec &spec, const QList<ChartFilter> &filters,
                          const GuideAnswer &answer, const QString &dataVersion);

/// How many of the groups that the answer tells of are small; all its rows are one.
qint64 smallGroups(const GuideAnswer &answer, const SmallCells &small);

} // namespace sphygma
