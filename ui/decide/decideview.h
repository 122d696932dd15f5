// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/decision/decision.h"
#include "app/decision/distribution.h"

namespace sphygma {

/// What the page shows: the decision, and the distribution it is about.
struct DecideView
{
    Decision decision;
    Distribution systolic; ///< in the unit of the column
    QString systolicUnit; ///< UCUM
    double mercuryToUnit = 1; ///< mm[Hg] · mercuryToUnit is that unit
};

Result<DecideView> decideView(const Table &table, const ClinicalRulesPtr &rules, Progress &progress);

} // namespace sphygma
