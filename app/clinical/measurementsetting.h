// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/clinical/clinicalrules.h"

#include <QStringList>

namespace sphygma {

// Where the pressures of a table were measured (clinical_spec 1.3): a property of the data that only people
// know. Its ids are those below; an empty one means that nobody said, which is taken as the office and told.

/// "office", "home", "abpm_day", "abpm_24h", "abpm_night", in the order of a menu.
QStringList measurementSettings();

/// "readings at home": English, marked for Translator; an unknown id as it is.
Phrase settingLabel(const QString &setting);

/// Whether \a guideline gives cut-offs of its own for \a setting, which is not the office.
bool hasThresholds(const QString &guideline, const QString &setting);

/// \a rules with the guidelines as they hold for \a setting; a guideline without cut-offs for it keeps those
/// of the office.
ClinicalRulesPtr rulesForSetting(const ClinicalRulesPtr &rules, const QString &setting);

/// What is said of it beside every result; an empty phrase for the office.
Phrase settingAssumption(const QString &setting);

} // namespace sphygma
