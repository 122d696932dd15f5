// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/stepkindfamilies.h"

namespace sphygma {

using enum FieldKind;
using enum StepFamily;

static QList<StepKind> textKinds()
{
    return {
        {"mergeCategories",
         Texts,
         QT_TRANSLATE_NOOP("sphygma", "Merge spellings"),
         QT_TRANSLATE_NOOP("sphygma", "Spellings of one thing become one name, group by group."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"map", Groups, QT_TRANSLATE_NOOP("sphygma", "Spellings and what they become")}}},
        {"replaceText",
         Texts,
         QT_TRANSLATE_NOOP("sphygma", "Find and replace"),
         QT_TRANSLATE_NOOP("sphygma", "A text, or a pattern, becomes another; every match is shown first."),
         {{"columns", ColumnsOrAll, QT_TRANSLATE_NOOP("sphygma", "Columns")},
          {"find", Text, QT_TRANSLATE_NOOP("sphygma", "Find")},
          {"with", Text, QT_TRANSLATE_NOOP("sphygma", "Replace with")},
          {"match",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Match"),
           {{"part", QT_TRANSLATE_NOOP("sphygma", "anywhere in the text")},
            {"whole", QT_TRANSLATE_NOOP("sphygma", "the whole text")},
            {"pattern", QT_TRANSLATE_NOOP("sphygma", "a regular expression")}}},
          {"exactCase", Flag, QT_TRANSLATE_NOOP("sphygma", "Upper and lower case differ")}}},
        {"cleanText",
         Texts,
         QT_TRANSLATE_NOOP("sphygma", "Spaces and case"),
         QT_TRANSLATE_NOOP("sphygma",
                           "Spaces at the ends go, those inside become single; letters change case."),
         {{"columns", ColumnsOrAll, QT_TRANSLATE_NOOP("sphygma", "Columns")},
          {"case",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Letters"),
           {{"keep", QT_TRANSLATE_NOOP("sphygma", "as they are")},
            {"lower", QT_TRANSLATE_NOOP("sphygma", "lower case")},
            {"upper", QT_TRANSLATE_NOOP("sphygma", "UPPER CASE")},
            {"title", QT_TRANSLATE_NOOP("sphygma", "Title Case")}}},
          {"keepSpaces", Flag, QT_TRANSLATE_NOOP("sphygma", "Leave the spaces")}}},
    };
}

static QList<StepKind> typeKinds()
{
    return {
        {"convertUnit",
         Types,
         QT_TRANSLATE_NOOP("sphygma", "Convert units"),
         QT_TRANSLATE_NOOP("sphygma", "Numbers in one unit become numbers in another."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"from", Unit, QT_TRANSLATE_NOOP("sphygma", "From")},
          {"to", Unit, QT_TRANSLATE_NOOP("sphygma", "To")},
          {"onlyBelow", Number, QT_TRANSLATE_NOOP("sphygma", "Only values below")},
          {"onlyAbove", Number, QT_TRANSLATE_NOOP("sphygma", "Only values above")}}},
        {"readUnits",
         Types,
         QT_TRANSLATE_NOOP("sphygma", "Read units in cells"),
         QT_TRANSLATE_NOOP("sphygma", "Cells such as “180 mg/dL” become numbers in one unit."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"to", Unit, QT_TRANSLATE_NOOP("sphygma", "To")}}},
        {"parseDates",
         Types,
         QT_TRANSLATE_NOOP("sphygma", "Read dates"),
         QT_TRANSLATE_NOOP("sphygma", "Texts, or a spreadsheet's day numbers, become dates."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"order",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Written as"),
           {{"dmy", QT_TRANSLATE_NOOP("sphygma", "day, month, year")},
            {"mdy", QT_TRANSLATE_NOOP("sphygma", "month, day, year")},
            {"ymd", QT_TRANSLATE_NOOP("sphygma", "year, month, day")},
            {"excel1900", QT_TRANSLATE_NOOP("sphygma", "days of a spreadsheet (from 1900)")},
            {"excel1904", QT_TRANSLATE_NOOP("sphygma", "days of a spreadsheet (from 1904)")}}},
          {"centuryFrom", Number, QT_TRANSLATE_NOOP("sphygma", "Years of two digits begin in")}}},
        {"changeType",
         Types,
         QT_TRANSLATE_NOOP("sphygma", "Change the type"),
         QT_TRANSLATE_NOOP("sphygma", "Text, number, date; what does not fit keeps its text."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"type",
           Choice,
           QT_TRANSLATE_NOOP("sphygma", "Type"),
           {{"text", QT_TRANSLATE_NOOP("sphygma", "text")},
            {"number", QT_TRANSLATE_NOOP("sphygma", "number")},
            {"date", QT_TRANSLATE_NOOP("sphygma", "date")},
            {"datetime", QT_TRANSLATE_NOOP("sphygma", "date and time")},
            {"time", QT_TRANSLATE_NOOP("sphygma", "time")}}}}},
        {"splitPressure",
         Types,
         QT_TRANSLATE_NOOP("sphygma", "Split 120/80"),
         QT_TRANSLATE_NOOP("sphygma", "Both pressures in one text become two columns."),
         {{"column", Column, QT_TRANSLATE_NOOP("sphygma", "Column")},
          {"systolic", Name, QT_TRANSLATE_NOOP("sphygma", "Name of the systolic column")},
          {"diastolic", Name, QT_TRANSLATE_NOOP("sphygma", "Name of the diastolic column")}}},
    };
}

QList<StepKind> formatKinds()
{
    return textKinds() + typeKinds();
}

} // namespace sphygma
