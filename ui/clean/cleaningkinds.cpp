// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/stepkindfamilies.h"

namespace sphygma {

using enum FieldKind;
using enum StepFamily;

static QList<StepKind> missingKinds()
{
    return {
        {"declareMissing",
         Missing,
         QT_TRANSLATE_NOOP("sphygma", "Read words and numbers as missing"),
         QT_TRANSLATE_NOOP("sphygma",
                           "“NA”, “refused” or 999 become missing; what stood there is the reason."),
         {{"columns", ColumnsOrAll, QT_TRANSLATE_NOOP("sphygma", "Columns")},
          {"codes", Numbers, QT_TRANSLATE_NOOP("sphygma", "Numbers that mean missing")},
          {"words", Words, QT_TRANSLATE_NOOP("sphygma", "Words that mean missing")},
          {"exactCase", Flag, QT_TRANSLATE_NOOP("sphygma", "Words only as they are written here")}},
         QT_TRANSLATE_NOOP("sphygma",
                           "77, 88 and 99 are real pressures and ages: give them only where the file's "
                           "description says that they are codes.")},
        {"fillMissing",
         Missing,
         QT_TRANSLATE_NOOP("sphygma", "Fill missing values"),
         QT_TRANSLATE_NOOP("sphygma",
                           "A simple value for the gaps; a column of its own says which were filled."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"method",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Fill with"),
           {{"median", QT_TRANSLATE_NOOP("sphygma", "the median")},
            {"mean", QT_TRANSLATE_NOOP("sphygma", "the mean")},
            {"mode", QT_TRANSLATE_NOOP("sphygma", "the most frequent value")},
            {"groupMedian", QT_TRANSLATE_NOOP("sphygma", "the median of the group")},
            {"lastOfPatient", QT_TRANSLATE_NOOP("sphygma", "the last value before")},
            {"constant", QT_TRANSLATE_NOOP("sphygma", "a value of mine")}}},
          {"value", Text, QT_TRANSLATE_NOOP("sphygma", "Value, for “a value of mine”")},
          {"by", ColumnsOrAll, QT_TRANSLATE_NOOP("sphygma", "Columns that make a group or a patient")},
          {"order", OptionalColumn, QT_TRANSLATE_NOOP("sphygma", "In the order of")},
          {"flag", Name, QT_TRANSLATE_NOOP("sphygma", "Name of the column that says which")}},
         QT_TRANSLATE_NOOP(
             "sphygma",
             "A filled value was never measured. Simple fills make the spread too small and p "
             "values too good, and distort what goes together. Leave gaps as they are where you "
             "can, and say in the report how many were filled.")},
        {"dropMissingRows",
         Missing,
         QT_TRANSLATE_NOOP("sphygma", "Remove rows with gaps"),
         QT_TRANSLATE_NOOP("sphygma", "Rows without a value in some columns go."),
         {{"columns", ColumnsOrAll, QT_TRANSLATE_NOOP("sphygma", "Columns")},
          {"when",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Remove a row when"),
           {{"any", QT_TRANSLATE_NOOP("sphygma", "any of them is missing")},
            {"all", QT_TRANSLATE_NOOP("sphygma", "all of them are missing")}}}},
         QT_TRANSLATE_NOOP("sphygma",
                           "Those whose values are missing are often other people than the rest: look at the "
                           "quality page before removing many.")},
    };
}

static QList<StepKind> duplicateKinds()
{
    return {
        {"dropDuplicateRows",
         Duplicates,
         QT_TRANSLATE_NOOP("sphygma", "Remove repeated rows"),
         QT_TRANSLATE_NOOP("sphygma", "Of rows that are equal in some columns, one stays."),
         {{"columns", ColumnsOrAll, QT_TRANSLATE_NOOP("sphygma", "Equal in")},
          {"keep",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Keep"),
           {{"first", QT_TRANSLATE_NOOP("sphygma", "the first")},
            {"last", QT_TRANSLATE_NOOP("sphygma", "the last")}}}}},
        {"resolveRepeatedKeys",
         Duplicates,
         QT_TRANSLATE_NOOP("sphygma", "Settle repeated visits"),
         QT_TRANSLATE_NOOP("sphygma", "Rows of the same patient and visit become one, or are marked."),
         {{"columns", FieldKind::Columns, QT_TRANSLATE_NOOP("sphygma", "The same in")},
          {"keep",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Keep"),
           {{"first", QT_TRANSLATE_NOOP("sphygma", "the first")},
            {"last", QT_TRANSLATE_NOOP("sphygma", "the last")},
            {"mean", QT_TRANSLATE_NOOP("sphygma", "one with the means")},
            {"flag", QT_TRANSLATE_NOOP("sphygma", "all, and mark them")}}},
          {"name", Name, QT_TRANSLATE_NOOP("sphygma", "Name of the column of marks")}}},
    };
}

static QList<StepKind> wrongValueKinds()
{
    return {
        {"limitValues",
         WrongValues,
         QT_TRANSLATE_NOOP("sphygma", "Limits of a column"),
         QT_TRANSLATE_NOOP("sphygma", "What is impossible becomes missing, what is unusual is marked."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"hardLow", Number, QT_TRANSLATE_NOOP("sphygma", "Missing below")},
          {"hardHigh", Number, QT_TRANSLATE_NOOP("sphygma", "Missing above")},
          {"softLow", Number, QT_TRANSLATE_NOOP("sphygma", "Marked as unusual below")},
          {"softHigh", Number, QT_TRANSLATE_NOOP("sphygma", "Marked as unusual above")}}},
        {"divideShifted",
         WrongValues,
         QT_TRANSLATE_NOOP("sphygma", "Lost decimal points"),
         QT_TRANSLATE_NOOP("sphygma", "Impossible values whose tenth is usual are divided."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"factor", Number, QT_TRANSLATE_NOOP("sphygma", "Divide by")}}},
        {"exchangePressures",
         WrongValues,
         QT_TRANSLATE_NOOP("sphygma", "Exchanged pressures"),
         QT_TRANSLATE_NOOP("sphygma", "Systolic and diastolic change places where only that is plausible."),
         {{"systolic", Column, QT_TRANSLATE_NOOP("sphygma", "Systolic")},
          {"diastolic", Column, QT_TRANSLATE_NOOP("sphygma", "Diastolic")}}},
        {"crossField",
         WrongValues,
         QT_TRANSLATE_NOOP("sphygma", "Contradictions between columns"),
         QT_TRANSLATE_NOOP("sphygma", "What to do where two columns cannot both be right."),
         {{"rule",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Contradiction"),
           {{"sbp_le_dbp", QT_TRANSLATE_NOOP("sphygma", "systolic not above diastolic")},
            {"pp_low", QT_TRANSLATE_NOOP("sphygma", "pulse pressure very low")},
            {"pp_high", QT_TRANSLATE_NOOP("sphygma", "pulse pressure very high")},
            {"pair_incomplete", QT_TRANSLATE_NOOP("sphygma", "one pressure without the other")},
            {"map_inconsistent", QT_TRANSLATE_NOOP("sphygma", "mean pressure far from the two")},
            {"map_out_of_pair", QT_TRANSLATE_NOOP("sphygma", "mean pressure not between the two")},
            {"bmi_mismatch", QT_TRANSLATE_NOOP("sphygma", "body mass index does not fit")},
            {"height_weight_swapped", QT_TRANSLATE_NOOP("sphygma", "height and weight exchanged")},
            {"age_vs_birth", QT_TRANSLATE_NOOP("sphygma", "age does not fit the date of birth")},
            {"visit_before_birth", QT_TRANSLATE_NOOP("sphygma", "visit before birth")},
            {"visit_after_death", QT_TRANSLATE_NOOP("sphygma", "visit after death")},
            {"hdl_ge_tc", QT_TRANSLATE_NOOP("sphygma", "HDL not below total cholesterol")},
            {"ldl_gt_tc", QT_TRANSLATE_NOOP("sphygma", "LDL above total cholesterol")},
            {"friedewald", QT_TRANSLATE_NOOP("sphygma", "LDL far from Friedewald's formula")}}},
          {"columns", FieldKind::Columns, QT_TRANSLATE_NOOP("sphygma", "Columns it looks at")},
          {"action",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Then"),
           {{"flag", QT_TRANSLATE_NOOP("sphygma", "mark the values")},
            {"missing", QT_TRANSLATE_NOOP("sphygma", "set the values missing")},
            {"remove", QT_TRANSLATE_NOOP("sphygma", "remove the row")}}}}},
        {"setCell",
         WrongValues,
         QT_TRANSLATE_NOOP("sphygma", "Correct one cell"),
         QT_TRANSLATE_NOOP("sphygma", "One value by hand, with the reason."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"record", Record, QT_TRANSLATE_NOOP("sphygma", "Record")},
          {"value", Text, QT_TRANSLATE_NOOP("sphygma", "Right value, empty for missing")},
          {"reason", Text, QT_TRANSLATE_NOOP("sphygma", "How do you know?")}}},
    };
}

QList<StepKind> cleaningKinds()
{
    return missingKinds() + duplicateKinds() + wrongValueKinds();
}

} // namespace sphygma
