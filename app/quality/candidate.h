// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/detectors.h"

namespace sphygma {

/// What a step would do, found by running it: tables share all that does not change, so this is cheap.
struct StepPreview
{
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 flagged = 0;
    QList<ProposalSample> samples; ///< at most five
};

/// Empty where the step does not apply to the table; an Error only when cancelled. \a showColumn is the one
/// whose before and after are shown; empty: the first that changes.
Result<std::optional<StepPreview>> previewStep(const DetectorInput &input, const StepPtr &step,
                                               const QString &showColumn = {});

/// Rows as examples: who it is, and what stands in \a column (-1: nothing).
ProposalSample sampleOf(const Table &table, qsizetype row, qsizetype column);
QList<ProposalSample> samplesOf(const Table &table, const QList<qsizetype> &rows, qsizetype column);

/// The column as it is named on screen: its own name, in quotes where it stands in a sentence.
inline PhraseValue columnName(const Table &table, qsizetype column)
{
    return table.info(column).name;
}

} // namespace sphygma
