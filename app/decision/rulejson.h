// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/clinical/clinicalrules.h"
#include "app/decision/rule.h"

#include <QJsonObject>

namespace sphygma {

/// Invalid, naming rule and key, where something is missing, of the wrong kind or unknown to \a clinical
/// (roles, guidelines and their categories). Unknown keys are refused: a rule that is half understood is
/// worse than none.
Result<Rule> ruleFromJson(const QJsonObject &json, const ClinicalRules &clinical);
QJsonObject ruleToJson(const Rule &rule);

} // namespace sphygma
