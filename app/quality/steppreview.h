// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"

namespace sphygma {

/// A text that a step changes, and how many cells hold it.
struct StepMatch
{
    QString before;
    QString after;
    qint64 cells = 0;
};

/// What a step would do to a table, before it is added.
struct StepPreview
{
    qint64 cells = 0; ///< changed
    qint64 rowsRemoved = 0;
    qint64 flagged = 0;
    qint64 rowsKept = 0; ///< afterwards
    QStringList made; ///< new columns
    qint64 madeValues = 0; ///< kept rows with a value in the first of them
    QString shownColumn; ///< whose before and after the samples show; empty where rows go
    QList<ProposalSample> samples;
    QList<StepMatch> matches; ///< the different changes of the shown column, most frequent first; some dozens
    bool matchesAll = true; ///< false: there are more
};

/// Runs \a step on \a table. DoesNotFit where it does not apply.
Result<StepPreview> previewStep(const Table &table, const StepPtr &step, const ClinicalRulesPtr &rules,
                                Progress &progress);

} // namespace sphygma
