// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"

#include <optional>

namespace sphygma {

// One function a kind of step, so that the wizard and tests need not know the classes. Each class is in a
// file of its own beside this one (declaremissingstep.h …), and its JSON parameters are those named here.

/// Cells whose text is one of \a words (trimmed, case folded; an original text or a Text value) or whose
/// number is one of \a codes become missing with reason "code:<what stood there>". Empty \a columns: all. \a
/// exactCase matches words as they stand. JSON: columns, words, codes, exactCase.
StepPtr declareMissing(QStringList columns, QStringList words, QList<double> codes, bool exactCase = false);

/// Rows with a missing value in any (or with \a all in every) of \a columns are removed; empty: all columns.
/// JSON: columns, when ("any" | "all").
StepPtr dropMissingRows(QStringList columns, bool all = false);

/// Rows equal in \a columns (empty: all) by typed value to an earlier kept row are removed; two missing cells
/// are equal. JSON: columns, keep ("first" | "last").
StepPtr dropDuplicateRows(QStringList columns, bool keepLast = false);

/// Values outside the hard limits become missing, those outside the soft ones are flagged. Without limits
/// those of the column's role apply (rules.json), converted to the column's unit. JSON: columns, hardLow,
/// hardHigh, softLow, softHigh.
struct Limits
{
    std::optional<double> hardLow, hardHigh, softLow, softHigh;
};
StepPtr limitValues(QString column, Limits limits = {});

/// "120/80" becomes two number columns \a systolic and \a diastolic with their roles; \a column stays,
/// without role. Cells that do not read as a pair stay missing with their text. JSON: column, systolic,
/// diastolic.
StepPtr splitPressure(QString column, QString systolic, QString diastolic);

/// Converts numbers by the table in rules.json; \a onlyBelow and \a onlyAbove convert only values beyond them
/// (a column of mixed units). JSON: column, from, to, onlyBelow, onlyAbove.
StepPtr convertUnit(QString column, QString from, QString to, std::optional<double> onlyBelow = {},
                    std::optional<double> onlyAbove = {});

/// Repeated readings become one pair by \a protocol (see clinical/averaging.h): new columns \a systolicName
/// and \a diastolicName with the roles sbp and dbp; the readings stay, without role. Readings are columns
/// side by side (systolic[i] with diastolic[i]; diastolic may be empty), or rows with equal \a by columns:
/// then the first row of a group keeps the result and the others are removed. JSON: protocol, systolic,
/// diastolic, by, systolicName, diastolicName.
struct AverageReadings
{
    QString protocol = QStringLiteral("all_mean");
    QStringList systolic;
    QStringList diastolic;
    QStringList by;
    QString systolicName = QStringLiteral("sbp_mean");
    QString diastolicName = QStringLiteral("dbp_mean");
};
StepPtr averageReadingsStep(AverageReadings parameters);

/// One cell corrected by hand. \a record counts data rows of the file from 1. JSON: column, record, value,
/// reason.
StepPtr setCell(QString column, qint64 record, QString value, QString reason);

/// JSON: column, name.
StepPtr renameColumn(QString column, QString name);

/// Gives \a column a role and a unit; another column that had the role keeps it too (readings repeat). An
/// empty role takes it away. JSON: column, role, unit.
StepPtr setRole(QString column, QString role, QString unit = {});

/// Systolic and diastolic exchanged in rows where systolic ≤ diastolic and the exchanged pair is plausible
/// (clinical_spec 2.3). JSON: systolic, diastolic.
StepPtr exchangePressures(QString systolic, QString diastolic);

/// Values above the role's hard maximum that are ten times a usual one are divided by \a factor
/// (clinical_spec 2.4). JSON: column, factor.
StepPtr divideShifted(QString column, double factor = 10);

} // namespace sphygma
