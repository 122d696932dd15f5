// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/riskscores/pooledcohort.h"
#include "app/clinical/riskscores/score2.h"

#include <QJsonObject>

namespace sphygma {

/// What the risk scores ask about everyone in a table and no column tells. Nothing of it is ever inferred:
/// what is not answered here leaves a score without a number.
struct RiskChoices
{
    std::optional<RiskRegion> region; ///< of SCORE2 and SCORE2-OP
    std::optional<CohortGroup> group; ///< of the pooled cohort equations
    bool noEarlierDisease = false; ///< the user says so of everyone: no cardiovascular disease so far
    bool withChinaPar = false; ///< shown only when asked for, see chinaParCaveat()

    QJsonObject toJson() const;
    /// What is not understood stays unanswered.
    static RiskChoices fromJson(const QJsonObject &json);

    bool operator==(const RiskChoices &) const = default;
};

} // namespace sphygma
