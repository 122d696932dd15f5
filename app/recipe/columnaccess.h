// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

#include <QStringList>

namespace sphygma {

/// What a column is called after \a newNames.
QString newName(const QString &name, const QHash<QString, QString> &newNames);
QStringList newNamesOf(const QStringList &names, const QHash<QString, QString> &newNames);

/// Index of the column \a name; DoesNotFit, naming it, when the table has none.
Result<qsizetype> requireColumn(const Table &table, const QString &name);

/// The same, of numbers.
Result<qsizetype> requireNumbers(const Table &table, const QString &name);

/// The same, of texts (words for yes and no included).
Result<qsizetype> requireTexts(const Table &table, const QString &name);

/// The same, of dates, with a time or without.
Result<qsizetype> requireDates(const Table &table, const QString &name);

/// Several columns; an empty list of names stands for all.
Result<QList<qsizetype>> requireColumns(const Table &table, const QStringList &names);

/// DoesNotFit when the table has a column \a name already, or the name is empty.
Status requireNewName(const Table &table, const QString &name);

/// The plausibility limits of the column's role in the column's own unit; DoesNotFit when the role has none,
/// its unit does not convert, or no unit is said where the role has none that goes without saying.
Result<PlausibilityLimits> limitsOfColumn(const ColumnInfo &info, const ClinicalRules &rules);

/// \a range of mm[Hg] in \a unit; as it is where the unit is empty or does not convert.
Range pressureRange(Range range, const QString &unit, const ClinicalRules &rules);

} // namespace sphygma
