// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/decision/rule.h"

namespace sphygma {

/// What \a rule asks, of whom, and when it keeps silent: sentences for the person who reads or edits it.
QList<Phrase> ruleInWords(const Rule &rule, const ClinicalRules &clinical);

/// "Systolic pressure ≥ 140 mmHg or diastolic pressure ≥ 90 mmHg"
Phrase conditionInWords(const RowCondition &condition, const ClinicalRules &clinical);

} // namespace sphygma
