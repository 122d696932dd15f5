// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/decision/rule.h"

namespace sphygma {

/// The one number of a rule that people move, as they see it: a share in percent, all else in its unit.
struct RuleLine
{
    QString sign; ///< "≥"
    double value = 0;
    double from = 0, to = 400; ///< what makes sense
    int decimals = 0;
    Phrase unit;
};

/// Nothing for rules with several numbers or none.
std::optional<RuleLine> ruleLine(const Rule &rule, const ClinicalRules &clinical);

/// The same rule with that number; unchanged where ruleLine() gives none.
Rule withLine(Rule rule, double value);

} // namespace sphygma
