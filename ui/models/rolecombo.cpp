// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rolecombo.h"

#include "app/clinical/clinicalrules.h"
#include "ui/models/names.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace sphygma {

namespace {

struct RoleCombo
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::RoleCombo)
};

QStringList unitsOf(const ClinicalRules &rules, const QString &roleId)
{
    const Role *role = rules.roles.role(roleId);
    return role ? rules.units.unitsForRole(roleId, role->unit) : QStringList();
}

} // namespace

void fillRoles(QComboBox &combo)
{
    combo.addItem(RoleCombo::tr("Nothing special"), QString());
    combo.insertSeparator(1);
    for (const QString &id : roleMenu())
        combo.addItem(roleName(id), id);
    combo.setMaxVisibleItems(18);
}

void fillUnits(QComboBox &combo, const ClinicalRules &rules, const Translator &words, const QString &role,
               const QString &current)
{
    const QSignalBlocker blocker(&combo);
    combo.clear();
    combo.addItem(RoleCombo::tr("No unit"), QString());
    QStringList units = unitsOf(rules, role);
    if (!current.isEmpty() && !units.contains(current))
        units.append(current);
    for (const QString &unit : units) {
        if (!unit.isEmpty())
            combo.addItem(unitName(words, unit), unit);
    }
    setCurrentId(combo, current);
    combo.setEnabled(combo.count() > 1);
}

void setCurrentId(QComboBox &combo, const QString &id)
{
    const QSignalBlocker blocker(&combo);
    if (combo.findData(id) < 0)
        combo.addItem(roleName(id), id);
    combo.setCurrentIndex(combo.findData(id));
}

QString unitForRole(const ClinicalRules &rules, const QString &role, const QString &present)
{
    const QStringList units = unitsOf(rules, role);
    if (units.contains(present))
        return present;
    const Role *known = rules.roles.role(role); // glucose has no unit that goes without saying
    return known ? known->unit : QString();
}

} // namespace sphygma
