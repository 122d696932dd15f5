// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

#include <QDate>

namespace sphygma {

/// What one cross-field rule of clinical_spec 2.3 says about a table.
struct CrossFieldFinding
{
    QString rule; ///< id in rules.json "plausibility.cross_field"
    bool hard = false; ///< impossible; else possible, but worth a look
    QList<qsizetype> columns; ///< looked at; where a rule names a reading, that reading's columns
    RowSet rows; ///< kept rows that break it
    qint64 evaluable = 0; ///< kept rows with all that the rule needs
};

/// Every rule whose columns the table has, one finding a pair of readings; also those that nothing breaks. \a
/// today tells which visits lie in the future. The rule visit_after_death waits for a role that files do not
/// have yet.
Result<QList<CrossFieldFinding>> crossFieldFindings(const Table &table, const ClinicalRules &rules,
                                                    QDate today, Progress &progress);

/// What breaking the rule means, for people: "Systolic pressure not above diastolic".
Phrase crossFieldText(const QString &rule);

} // namespace sphygma
