// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/indicator.h"
#include "app/quality/proposal.h"

namespace sphygma {

/// One indicator of the file as read and of the cleaned table; one side is empty where the columns it looks
/// at are only on the other.
struct IndicatorPair
{
    std::optional<Indicator> before;
    std::optional<Indicator> after;
    std::optional<WizardPage> mends = {}; ///< mendingPage(), or none where nothing there answers it
    qint64 setMissing = 0; ///< of the missing cells now, those that held a value in the file

    const Indicator &shown() const { return after ? *after : *before; }
};

/// The indicators of \a raw and \a clean side by side, in the order of indicatorKinds(). Roles that were
/// given in the recipe count for the raw columns too, so that both are asked the same; units do not.
Result<QList<IndicatorPair>> compareQuality(const Table &raw, const Table &clean,
                                            const ClinicalRulesPtr &rules,
                                            const QualityThresholds &thresholds, QDate today,
                                            Progress &progress);

/// The page of the wizard that would mend what \a kind (an IndicatorKind::id) counts; none where only the
/// source can.
std::optional<WizardPage> mendingPage(const QString &kind);

} // namespace sphygma
