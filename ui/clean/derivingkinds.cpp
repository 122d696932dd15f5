// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/stepkindfamilies.h"

namespace sphygma {

using enum FieldKind;
using enum StepFamily;

static constexpr const char *newColumn = QT_TRANSLATE_NOOP("sphygma", "Name of the new column");

static QList<StepKind> columnKinds()
{
    return {
        {"computeColumn",
         StepFamily::TableColumns,
         QT_TRANSLATE_NOOP("sphygma", "Compute a column"),
         QT_TRANSLATE_NOOP("sphygma", "A new column by a formula, such as sbp - dbp or year(visit)."),
         {{"name", Name, newColumn},
          {"formula", Formula, QT_TRANSLATE_NOOP("sphygma", "Formula")},
          {"role", Role, QT_TRANSLATE_NOOP("sphygma", "What it means")},
          {"unit", Unit, QT_TRANSLATE_NOOP("sphygma", "Unit")}}},
        {"renameColumn",
         StepFamily::TableColumns,
         QT_TRANSLATE_NOOP("sphygma", "Rename a column"),
         QT_TRANSLATE_NOOP("sphygma", "Later steps follow the new name."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"name", Name, QT_TRANSLATE_NOOP("sphygma", "New name")}}},
        {"setRole",
         StepFamily::TableColumns,
         QT_TRANSLATE_NOOP("sphygma", "What a column means"),
         QT_TRANSLATE_NOOP("sphygma", "Its meaning and unit, for all checks and figures."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"role", Role, QT_TRANSLATE_NOOP("sphygma", "What it means")},
          {"unit", Unit, QT_TRANSLATE_NOOP("sphygma", "Unit")}}},
        {"dropColumns",
         StepFamily::TableColumns,
         QT_TRANSLATE_NOOP("sphygma", "Leave columns out"),
         QT_TRANSLATE_NOOP("sphygma", "The clean table goes on without them."),
         {{"columns", FieldKind::Columns, QT_TRANSLATE_NOOP("sphygma", "Columns")}}},
        {"ageFromDates",
         StepFamily::TableColumns,
         QT_TRANSLATE_NOOP("sphygma", "Age from dates"),
         QT_TRANSLATE_NOOP("sphygma", "A new column: years between birth and visit."),
         {{"birth", Column, QT_TRANSLATE_NOOP("sphygma", "Date of birth")},
          {"at", Column, QT_TRANSLATE_NOOP("sphygma", "Age at")},
          {"name", Name, newColumn},
          {"decimal", Flag, QT_TRANSLATE_NOOP("sphygma", "With decimals (days / 365.25)")}}},
        {"mendAge",
         StepFamily::TableColumns,
         QT_TRANSLATE_NOOP("sphygma", "Compute ages again"),
         QT_TRANSLATE_NOOP("sphygma", "Ages that are missing or do not agree with the two dates."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"birth", Column, QT_TRANSLATE_NOOP("sphygma", "Date of birth")},
          {"at", Column, QT_TRANSLATE_NOOP("sphygma", "Age at")},
          {"cells",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Which ages"),
           {{"missing", QT_TRANSLATE_NOOP("sphygma", "Missing ones")},
            {"wrong", QT_TRANSLATE_NOOP("sphygma", "Those more than a year off")},
            {"both", QT_TRANSLATE_NOOP("sphygma", "Both")}}}}},
        {"ageBand",
         StepFamily::TableColumns,
         QT_TRANSLATE_NOOP("sphygma", "Bands of a number"),
         QT_TRANSLATE_NOOP("sphygma", "A new column of bands: <18, 18–29, 80+."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"from", Numbers, QT_TRANSLATE_NOOP("sphygma", "Bands begin at")},
          {"name", Name, newColumn}}},
        {"joinTable",
         StepFamily::TableColumns,
         QT_TRANSLATE_NOOP("sphygma", "Add columns of another table"),
         QT_TRANSLATE_NOOP("sphygma", "From a second file, matched by key, such as the patient number."),
         {}},
        {"bodyMassIndex",
         StepFamily::TableColumns,
         QT_TRANSLATE_NOOP("sphygma", "Body mass index"),
         QT_TRANSLATE_NOOP("sphygma", "A new column from weight and height."),
         {{"weight", Column, QT_TRANSLATE_NOOP("sphygma", "Weight")},
          {"height", Column, QT_TRANSLATE_NOOP("sphygma", "Height")},
          {"name", Name, newColumn}}},
    };
}

static QList<StepKind> readingKinds()
{
    return {
        {"averageReadings",
         Readings,
         QT_TRANSLATE_NOOP("sphygma", "Average repeated readings"),
         QT_TRANSLATE_NOOP("sphygma", "Readings side by side, or in rows, become one pair by a protocol."),
         {{"protocol",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Protocol"),
           {{"all_mean", QT_TRANSLATE_NOOP("sphygma", "Mean of all readings")},
            {"esc", "ESC / ESH"},
            {"ish", "ISH"},
            {"acc_aha", "ACC / AHA"},
            {"nice", "NICE"},
            {"china", QT_TRANSLATE_NOOP("sphygma", "China")},
            {"nhanes_auscultatory", QT_TRANSLATE_NOOP("sphygma", "NHANES, auscultatory")},
            {"nhanes_oscillometric", QT_TRANSLATE_NOOP("sphygma", "NHANES, oscillometric")}}},
          {"systolic", FieldKind::Columns, QT_TRANSLATE_NOOP("sphygma", "Systolic readings")},
          {"diastolic", ColumnsOrAll, QT_TRANSLATE_NOOP("sphygma", "Diastolic readings")},
          {"by", ColumnsOrAll,
           QT_TRANSLATE_NOOP("sphygma", "Readings in rows: one row for each (patient, visit)")},
          {"systolicName", Name, QT_TRANSLATE_NOOP("sphygma", "Name of the systolic column")},
          {"diastolicName", Name, QT_TRANSLATE_NOOP("sphygma", "Name of the diastolic column")}}},
        {"derivePressure",
         Readings,
         QT_TRANSLATE_NOOP("sphygma", "Mean arterial and pulse pressure"),
         QT_TRANSLATE_NOOP("sphygma", "A new column from a pair of pressures."),
         {{"what",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "What"),
           {{"map", QT_TRANSLATE_NOOP("sphygma", "Mean arterial pressure")},
            {"map_meaney", QT_TRANSLATE_NOOP("sphygma", "Mean arterial pressure (Meaney)")},
            {"pulse_pressure", QT_TRANSLATE_NOOP("sphygma", "Pulse pressure")},
            {"mid_bp", QT_TRANSLATE_NOOP("sphygma", "Mid blood pressure")}}},
          {"systolic", Column, QT_TRANSLATE_NOOP("sphygma", "Systolic")},
          {"diastolic", Column, QT_TRANSLATE_NOOP("sphygma", "Diastolic")},
          {"name", Name, newColumn}}},
        {"classifyPressure",
         Readings,
         QT_TRANSLATE_NOOP("sphygma", "Categories of a guideline"),
         QT_TRANSLATE_NOOP("sphygma", "A new column: normal, elevated, grade 1 and so on."),
         {{"guideline", Choice, QT_TRANSLATE_NOOP("sphygma", "Guideline")},
          {"systolic", Column, QT_TRANSLATE_NOOP("sphygma", "Systolic")},
          {"diastolic", OptionalColumn, QT_TRANSLATE_NOOP("sphygma", "Diastolic")},
          {"age", OptionalColumn, QT_TRANSLATE_NOOP("sphygma", "Age")},
          {"name", Name, newColumn}}},
    };
}

static QList<StepKind> rowKinds()
{
    return {
        {"filterRows",
         Rows,
         QT_TRANSLATE_NOOP("sphygma", "Keep rows by a condition"),
         QT_TRANSLATE_NOOP("sphygma", "Rows where it is false, or cannot be told, go."),
         {{"where", Condition, QT_TRANSLATE_NOOP("sphygma", "Keep rows where")}}},
        {"spreadRows",
         Rows,
         QT_TRANSLATE_NOOP("sphygma", "From long to wide"),
         QT_TRANSLATE_NOOP("sphygma", "One row for each group, one column for each label."),
         {{"by", FieldKind::Columns, QT_TRANSLATE_NOOP("sphygma", "One row for each")},
          {"label", Column, QT_TRANSLATE_NOOP("sphygma", "Labels in")},
          {"value", Column, QT_TRANSLATE_NOOP("sphygma", "Values in")},
          {"labels", Words, QT_TRANSLATE_NOOP("sphygma", "Labels that become columns")},
          {"within", ColumnsOrAll, QT_TRANSLATE_NOOP("sphygma", "And for each, where it is there")},
          {"unit", OptionalColumn, QT_TRANSLATE_NOOP("sphygma", "Units in")},
          {"drop", ColumnsOrAll, QT_TRANSLATE_NOOP("sphygma", "Columns that go")},
          {"repeatsApart", Flag,
           QT_TRANSLATE_NOOP("sphygma", "A label twice in a group begins a further row")}}},
        {"gatherColumns",
         Rows,
         QT_TRANSLATE_NOOP("sphygma", "One row for each reading"),
         QT_TRANSLATE_NOOP("sphygma", "From wide to long: sbp_1, sbp_2 and sbp_3 become rows."),
         {}},
    };
}

QList<StepKind> derivingKinds()
{
    return columnKinds() + readingKinds() + rowKinds();
}

} // namespace sphygma
