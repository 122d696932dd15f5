// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/clinical/clinicalrules.h"
#include "app/decision/rule.h"

namespace sphygma {

/// A condition on a row as people type it, in the words of the formula language (app/expression):
///
///     sbp > 180 or dbp > 120         measurements by their role (or any name only one role goes by)
///     average(sbp) >= 140            of several readings: first unless it says average, any or all
///     not (age < 40) and any(sbp) >= 160
///
/// DoesNotFit names the character of what cannot be understood; so does a part of the language that a rule
/// has no use for.
Result<RowCondition> conditionFromText(const QString &text, const ClinicalRules &clinical);

/// What reads back as the same condition.
QString conditionText(const RowCondition &condition);

} // namespace sphygma
