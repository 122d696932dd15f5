// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace sphygma {

struct ClinicalRules;
class Translator;

// The two menus that say what a column means and what it is measured in; an entry's data is the id.

/// Every role, by its readable name, after "nothing special".
void fillRoles(QComboBox &combo);

/// The units that \a role can have, and \a current; alone "none" where a role has no unit.
void fillUnits(QComboBox &combo, const ClinicalRules &rules, const Translator &words, const QString &role,
               const QString &current);

/// Without emitting anything.
void setCurrentId(QComboBox &combo, const QString &id);

/// The unit a role is kept in: what a column gets when the role is chosen; the present one where it fits.
QString unitForRole(const ClinicalRules &rules, const QString &role, const QString &present);

} // namespace sphygma
