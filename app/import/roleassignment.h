// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/import/importoptions.h"
#include "app/import/importreport.h"
#include "app/table/table.h"

namespace sphygma {

/// Fills in what the columns mean and in which units: the user's choices first, then guesses from names and
/// content. Guesses that are not certain are told as assumptions. \a units are those of a units row, or
/// empty.
Table withRoles(const Table &table, const QStringList &units, const ImportOptions &options,
                const ClinicalRules &rules, ImportReport &report);

/// Which of the columns called \a names name patients, as their names alone say.
QList<bool> patientIdColumns(const QStringList &names, const ClinicalRules &rules);

/// What guessRoles() wants to know of the columns of \a table.
QList<RoleEvidence> roleEvidence(const Table &table);

} // namespace sphygma
