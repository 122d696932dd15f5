// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"
#include "app/base/phrase.h"
#include "app/clinical/clinicalrules.h"
#include "app/decision/riskchoices.h"
#include "app/table/table.h"

namespace sphygma {

/// What one score says about everyone in a table, each by the last visit: of how many it could be computed,
/// how the results spread, and why the others have none. Nothing about what to do with anybody.
struct RiskCohort
{
    QString
        id; ///< of rules.json "risk_models"; "framingham_2008:bmi" for its version without laboratory values
    QString name; ///< as published, in every language
    Phrase predicts;
    Phrase source;
    Phrase caveat; ///< to be shown beside the results; empty for most
    bool isOn = true; ///< false: only shown when asked for; then nothing below is filled
    QStringList lacking; ///< roles that no column has, or has in an unknown unit: cannot be computed
    QList<Phrase> unanswered; ///< what the user has to say first: cannot be computed
    qint64 people = 0;
    qint64 computed = 0;
    bool isShare = true; ///< a risk in [0, 1]; else an amount in mL/min/1.73 m²
    std::optional<Quantiles> quantiles; ///< of what was computed
    QList<std::pair<Phrase, qint64>> categories; ///< named where a guideline names them, else plain ranges
    QList<std::pair<Phrase, qint64>> refusals; ///< why there is no number, the most frequent first

    bool canCompute() const { return isOn && lacking.isEmpty() && unanswered.isEmpty(); }
};

/// All scores, in the order of riskScores().
Result<QList<RiskCohort>> riskCohorts(const Table &table, const ClinicalRulesPtr &clinical,
                                      const RiskChoices &choices, Progress &progress);

} // namespace sphygma
