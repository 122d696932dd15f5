// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/clinical/averaging.h"
#include "app/clinical/guideline.h"
#include "app/clinical/missingwords.h"
#include "app/clinical/plausibility.h"
#include "app/clinical/role.h"
#include "app/clinical/unit.h"
#include "app/clinical/valuemaps.h"

#include <memory>

namespace sphygma {

/// The medical truth of rules.json, read once and shared. Every cut-off on screen comes from here.
struct ClinicalRules
{
    QString version;
    RoleBook roles;
    UnitBook units;
    PlausibilityBook plausibility;
    MissingWords missingWords;
    ValueMaps values;
    QList<Guideline> guidelines;

    const Guideline *guideline(const QString &id) const; ///< null when unknown

    /// The rules that ship with the program (resource :/clinical/rules.json).
    static Result<std::shared_ptr<const ClinicalRules>> shipped();
    static Result<std::shared_ptr<const ClinicalRules>> fromJson(const QByteArray &json);
};

using ClinicalRulesPtr = std::shared_ptr<const ClinicalRules>;

} // namespace sphygma
