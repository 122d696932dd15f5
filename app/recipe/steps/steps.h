// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expression/expression.h"
#include "app/recipe/step.h"

#include <QDate>
#include <QMap>

#include <optional>

namespace sphygma {

// One function a kind of step, so that the wizard and tests need not know the classes. Each class is in a
// file of its own beside this one (declaremissingstep.h …), and its JSON parameters are those named here.
//
// Not here: sorting (rows never move; an order is a matter of the view).

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

/// Cells that hold a number and its unit ("180 mg/dL") become numbers in the unit \a to; numbers without a
/// unit stay as they are, and so do texts of other kinds. A column of texts becomes one of numbers. JSON:
/// column, to.
struct ReadUnits
{
    QString column;
    QString to;
};
StepPtr readUnits(ReadUnits parameters);

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

/// Columns are taken out of the table. JSON: columns.
struct DropColumns
{
    QStringList columns;
};
StepPtr dropColumns(DropColumns parameters);

/// Missing cells of \a column get a value, and a Boolean column \a flag says which. Constant needs \a value,
/// in canonical text; GroupMedian and LastOfPatient need the columns \a by that make a group. LastOfPatient
/// takes the last value before, in the order of the column \a order (dates or numbers), else of the file.
/// JSON: column, method ("constant" | "mean" | "median" | "mode" | "groupMedian" | "lastOfPatient"), value,
/// by, order, flag (absent: <column>_filled).
struct FillMissing
{
    enum class Method : quint8 { Constant, Mean, Median, Mode, GroupMedian, LastOfPatient };

    QString column;
    Method method = Method::Constant;
    QString value = {};
    QStringList by = {};
    QString order = {};
    QString flag = {};
};
StepPtr fillMissing(FillMissing parameters);

/// What becomes of rows with the same key \a columns, such as patient and visit; a row with a missing key is
/// left alone. Mean: the first row keeps the mean of each number column, the rest of it stays, the other rows
/// go. Flag: all stay, and a Boolean column \a name marks them. JSON: columns, keep ("first" | "last" |
/// "mean" | "flag"), name.
struct ResolveRepeatedKeys
{
    enum class Keep : quint8 { First, Last, Mean, Flag };

    QStringList columns;
    Keep keep = Keep::First;
    QString name = QStringLiteral("repeated");
};
StepPtr resolveRepeatedKeys(ResolveRepeatedKeys parameters);

/// Where the rule \a rule of crossrule.h is broken: the values in doubt are flagged or set missing, or the
/// row is removed. \a columns are those of the rule's roles, in their order. JSON: rule, columns, action
/// ("flag" | "missing" | "remove").
struct CrossField
{
    enum class Action : quint8 { Flag, Missing, Remove };

    QString rule;
    QStringList columns;
    Action action = Action::Flag;
};
StepPtr crossField(CrossField parameters);
/// The rule on the step's columns. Precondition: the rule is known.
Expression crossFormula(const CrossField &parameters);

/// Finds \a find in texts and replaces it; with Pattern it is a regular expression (PCRE) and \1 in \a with
/// stands for its first group. Columns of other types: their texts that fit no value, which become values
/// where they then fit. Empty \a columns: all. JSON: columns, find, with, match ("part" | "whole" |
/// "pattern"), exactCase, purpose.
struct ReplaceText
{
    enum class Match : quint8 { Part, Whole, Pattern };
    /// What a pattern is there for, to be said in its place.
    enum class Purpose : quint8 { None, TakeUnitAway, DecimalComma };

    QStringList columns;
    QString find;
    QString with;
    Match match = Match::Part;
    bool exactCase = false;
    Purpose purpose = Purpose::None; ///< JSON: absent, "takeUnitAway", "decimalComma"
};
StepPtr replaceText(ReplaceText parameters);

/// Spaces at the ends of texts go and those inside become single ones, unless \a keepSpaces; letters change
/// case. Empty \a columns: all. JSON: columns, case ("keep" | "lower" | "upper" | "title"), keepSpaces.
struct CleanText
{
    enum class Case : quint8 { Keep, Lower, Upper, Title };

    QStringList columns;
    Case letters = Case::Keep;
    bool keepSpaces = false;
};
StepPtr cleanText(CleanText parameters);

/// Each text of a column that is a key of \a map becomes its value; the others stay. JSON: column, map.
struct MergeCategories
{
    QString column;
    QMap<QString, QString> map;
};
StepPtr mergeCategories(MergeCategories parameters);

/// A column becomes one of dates, read in one \a order (see datereader.h); what cannot be read stays as text.
/// JSON: column, order ("dmy" | "mdy" | "ymd" | "excel1900" | "excel1904"), centuryFrom.
struct ParseDates
{
    QString column;
    QString order = QStringLiteral("dmy");
    std::optional<double> centuryFrom = {};
};
StepPtr parseDates(ParseDates parameters);

/// A column becomes one of \a type. Cells that would lose something ("007" as a number) or do not fit keep
/// their text beside the new values. JSON: column, type ("text" | "number" | "date" | "datetime" | "time").
struct ChangeType
{
    QString column;
    ColumnType type = ColumnType::Text;
};
StepPtr changeType(ChangeType parameters);

/// A new column by a formula (see app/expression/expression.h). JSON: name, formula, role, unit.
struct ComputeColumn
{
    QString name;
    Expression formula;
    QString role = {};
    QString unit = {};
};
StepPtr computeColumn(ComputeColumn parameters);

/// Rows of which the formula is false or missing are removed. JSON: where.
struct FilterRows
{
    Expression where;
};
StepPtr filterRows(FilterRows parameters);

/// A new column of ages from two columns of dates: completed years, or days / 365.25. JSON: birth, at, name,
/// decimal.
struct AgeFromDates
{
    QString birth;
    QString at;
    QString name = QStringLiteral("age");
    bool decimal = false;
};
StepPtr ageFromDates(AgeFromDates parameters);

/// Ages of \a column computed again, in completed years between two columns of dates: where they are missing,
/// or more than a year off, or both; later dates than \a until are not trusted. JSON: column, birth, at,
/// cells ("missing" | "wrong" | "both"), until (ISO 8601; absent: all).
struct MendAge
{
    enum class Cells : quint8 { Missing, Wrong, Both };

    QString column;
    QString birth;
    QString at;
    Cells cells = Cells::Missing;
    QDate until = {};
};
StepPtr mendAge(MendAge parameters);

/// A new column from a pair of pressures (clinical_spec 1.4), in the unit of the systolic one. JSON: what
/// ("map" | "map_meaney" | "pulse_pressure" | "mid_bp"), systolic, diastolic, name (absent: what).
struct DerivePressure
{
    QString what = QStringLiteral("map");
    QString systolic;
    QString diastolic;
    QString name = QStringLiteral("map");
};
StepPtr derivePressure(DerivePressure parameters);

/// A new column: weight in kg / (height in m)², units converted. JSON: weight, height, name.
struct BodyMassIndex
{
    QString weight;
    QString height;
    QString name = QStringLiteral("bmi");
};
StepPtr bodyMassIndex(BodyMassIndex parameters);

/// A new text column of a guideline's categories, by their labels in rules.json. Missing where a pressure is,
/// and where \a age is given and the guideline is not for it. Without \a diastolic the systolic pressure
/// alone decides. JSON: systolic, diastolic, age, guideline, name.
struct ClassifyPressure
{
    QString systolic;
    QString diastolic;
    QString age;
    QString guideline;
    QString name = QStringLiteral("bp_category");
};
StepPtr classifyPressure(ClassifyPressure parameters);

/// A new text column of bands that begin at \a from, ascending: "<18", "18–29", "80+". JSON: column, from,
/// name.
struct AgeBands
{
    QString column;
    QList<double> from;
    QString name = QStringLiteral("age_band");
};
StepPtr ageBand(AgeBands parameters);

/// From long to wide: the first row of each group \a by gets a column for each of \a labels, with the
/// \a value of the group's row that has this \a label; the group's other rows are removed. Rows that lack one
/// of \a by stay alone; \a within are further columns of the group, which may be missing. The new columns get
/// the roles that their labels name, and the unit that the column \a unit says. Columns in \a drop, which say
/// something of single values, go. Does not apply where a value would be lost: one without a column, or a
/// label twice in a group, unless \a repeatsApart: then the second values of a group stand in a further row.
/// JSON: by, label, value, labels, within, unit, drop, repeatsApart.
struct SpreadRows
{
    QStringList by;
    QString label;
    QString value;
    QStringList labels;
    QStringList within = {};
    QString unit = {};
    QStringList drop = {};
    bool repeatsApart = false;
};
StepPtr spreadRows(SpreadRows parameters);

/// From wide to long: a row for each of \a labels under which a record has a value, named in the new column
/// \a label. \a columns are those of the first of \a values, a label each, then those of the next; they go,
/// and \a values come in their place. All other columns repeat. A record without any value keeps one row.
/// JSON: columns, values, labels, label.
struct GatherColumns
{
    QStringList columns;
    QStringList values;
    QStringList labels;
    QString label = QStringLiteral("reading");
};
StepPtr gatherColumns(GatherColumns parameters);

/// Each row gets \a columns of the row of the other table \a table whose \a tableKeys (empty: the same names)
/// have the same values as its \a keys; nothing where there is none (a left join). A key that stands there
/// more than once is refused, for rows would multiply, unless \a firstCounts. The new names begin with \a
/// prefix. JSON: table, keys, columns, tableKeys, prefix, repeats ("refuse" | "first").
struct JoinTable
{
    QString table;
    QStringList keys;
    QStringList columns;
    QStringList tableKeys = {};
    QString prefix = {};
    bool firstCounts = false;
};
StepPtr joinTable(JoinTable parameters);

} // namespace sphygma
