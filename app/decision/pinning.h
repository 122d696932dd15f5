// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/pinnedfinding.h"
#include "app/decision/ruleresult.h"

namespace sphygma {

/// Id, version and everything that could change the answer of \a rule, as one line of JSON.
QString ruleSpec(const Rule &rule);

/// The same for a finding whose rule is part of the program ("plainMean", "adultsMean",
/// "guideline:esc_2024").
/// \a setting is where the pressures were measured, which moves the cut-offs of \a clinical.
QString builtInSpec(const QString &findingId, const ClinicalRules &clinical, const QString &setting);

/// The finding of \a id as \a decision has it now, ready to be pinned; nothing for ids of other findings.
std::optional<PinnedFinding> builtInPin(const QString &findingId, const Decision &decision,
                                        const ClinicalRulesPtr &clinical, const QString &setting,
                                        const QString &dataVersion);

PinnedFinding rulePin(const Rule &rule, const RuleResult &result, const QString &dataVersion);

} // namespace sphygma
