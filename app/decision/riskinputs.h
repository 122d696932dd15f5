// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/clinical/riskscores/riskscore.h"
#include "app/decision/ruleview.h"

#include <map>

namespace sphygma {

/// The columns of a table as risk scores want them: in their units, answers as yes and no.
class RiskColumns
{
public:
    RiskColumns(const Table &table, const ClinicalRulesPtr &clinical);

    /// Whether a column can fill \a role; a laboratory value without a unit cannot.
    bool has(const QString &role) const;

    std::optional<Sex> sex(qsizetype row) const;
    std::optional<double> age(qsizetype row) const;
    std::optional<double> systolic(qsizetype row) const; ///< mm[Hg], readings averaged
    std::optional<double> bodyMass(qsizetype row) const; ///< kg/m2, from weight and height where it must be
    std::optional<double> number(const char *role, const char *unit, qsizetype row) const;
    /// Words that are neither yes nor no ("former") are missing: nobody decides for the user.
    std::optional<bool> answer(const char *role, qsizetype row) const;

private:
    qsizetype columnOf(const QString &role) const;

    Table m_table;
    ClinicalRulesPtr m_clinical;
    std::optional<Readings> m_systolic;
    std::optional<RoleNumbers> m_bodyMass, m_weight, m_height;
};

} // namespace sphygma
