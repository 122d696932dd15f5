// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/recipe.h"
#include "app/recipe/steps/convertunitstep.h"
#include "app/recipe/steps/steps.h"
#include "tests/app/table/maketable.h"

#include <QRandomGenerator>

#include <functional>

namespace sphygma {

inline Expression formula(const QString &text)
{
    return Expression::parse(text).value();
}

/// One step of each kind, all of which apply to sampleTable().
inline QList<StepPtr> sampleSteps()
{
    using namespace Qt::StringLiterals;
    return {
        declareMissing({u"sbp"_s, u"site"_s}, {u"NA"_s, u"refused"_s}, {999, -9}),
        declareMissing({}, {u""_s, u"NA"_s}, {}, true),
        dropMissingRows({u"sbp"_s, u"dbp"_s}),
        dropMissingRows({}, true),
        dropDuplicateRows({}),
        dropDuplicateRows({u"id"_s}, true),
        limitValues(u"sbp"_s),
        limitValues(u"dbp"_s, {.hardLow = 20, .hardHigh = 150, .softLow = {}, .softHigh = 110}),
        splitPressure(u"bp"_s, u"upper"_s, u"lower"_s),
        convertUnit(u"sbp"_s, u"mm[Hg]"_s, u"kPa"_s),
        convertUnit(u"dbp"_s, u"kPa"_s, u"mm[Hg]"_s, 30, 5),
        convertUnitWhere(u"weight"_s, u"lb"_s, u"kg"_s, formula(u"weight > 75 and sbp < 200"_s)),
        averageReadingsStep({u"all_mean"_s, {u"sbp"_s, u"sbp2"_s}, {u"dbp"_s, u"dbp2"_s}, {}}),
        averageReadingsStep({u"nice"_s, {u"sbp"_s}, {u"dbp"_s}, {u"id"_s}, u"s"_s, u"d"_s}),
        setCell(u"sbp"_s, 2, u"131"_s, u"seen on paper"_s),
        renameColumn(u"sbp"_s, u"systolic"_s),
        setRole(u"sbp2"_s, u"sbp"_s, u"mm[Hg]"_s),
        setRole(u"sbp"_s, {}),
        exchangePressures(u"sbp"_s, u"dbp"_s),
        divideShifted(u"sbp"_s),
        dropColumns({{u"site"_s, u"age"_s}}),
        fillMissing({u"sbp"_s, FillMissing::Method::Median}),
        fillMissing({u"sbp"_s, FillMissing::Method::Constant, u"121.5"_s}),
        fillMissing({u"dbp"_s, FillMissing::Method::Mean, {}, {}, {}, u"guessed"_s}),
        fillMissing({u"age"_s, FillMissing::Method::Mode}),
        fillMissing({u"age"_s, FillMissing::Method::GroupMedian, {}, {u"site"_s}}),
        fillMissing({u"sbp"_s, FillMissing::Method::LastOfPatient, {}, {u"id"_s}, u"seen"_s}),
        resolveRepeatedKeys({{u"id"_s, u"seen"_s}}),
        resolveRepeatedKeys({{u"id"_s}, ResolveRepeatedKeys::Keep::Last}),
        resolveRepeatedKeys({{u"id"_s}, ResolveRepeatedKeys::Keep::Mean}),
        resolveRepeatedKeys({{u"id"_s}, ResolveRepeatedKeys::Keep::Flag, u"again"_s}),
        crossField({u"sbp_le_dbp"_s, {u"sbp"_s, u"dbp"_s}, CrossField::Action::Missing}),
        crossField({u"pp_high"_s, {u"sbp"_s, u"dbp"_s}, CrossField::Action::Flag}),
        crossField({u"visit_before_birth"_s, {u"born"_s, u"seen"_s}, CrossField::Action::Remove}),
        replaceText({{u"site"_s, u"sbp"_s}, u"NA"_s, u"."_s}),
        replaceText({{}, u"refused"_s, {}, ReplaceText::Match::Whole, true}),
        replaceText({{u"bp"_s}, u"(\\d+)-(\\d+)"_s, u"\\1/\\2"_s, ReplaceText::Match::Pattern}),
        replaceText({{u"sbp"_s},
                     u"^(\\d+) mmHg$"_s,
                     u"\\1"_s,
                     ReplaceText::Match::Pattern,
                     false,
                     ReplaceText::Purpose::TakeUnitAway}),
        cleanText({{u"site"_s, u"word"_s}, CleanText::Case::Upper}),
        cleanText({{}, CleanText::Case::Title, true}),
        mergeCategories({u"site"_s, {{u"North"_s, u"N"_s}, {u"South"_s, u"S"_s}}}),
        parseDates({u"day"_s, u"dmy"_s, 1950}),
        parseDates({u"word"_s, u"ymd"_s}),
        changeType({u"sbp"_s, ColumnType::Text}),
        changeType({u"code"_s, ColumnType::Number}),
        computeColumn({u"double"_s, formula(u"[sbp] * 2 + coalesce(dbp, 0)"_s), u"map"_s, u"mmHg"_s}),
        computeColumn({u"is high"_s, formula(u"sbp >= 140 or contains(lower(site), 'north')"_s)}),
        filterRows({formula(u"not isMissing(sbp) and dbp < 100"_s)}),
        ageFromDates({u"born"_s, u"seen"_s, u"years"_s}),
        ageFromDates({u"born"_s, u"seen"_s, u"decimal age"_s, true}),
        mendAge({u"age"_s, u"born"_s, u"seen"_s}),
        mendAge({u"age"_s, u"born"_s, u"seen"_s, MendAge::Cells::Wrong}),
        mendAge({u"age"_s, u"born"_s, u"seen"_s, MendAge::Cells::Both, QDate(2024, 2, 28)}),
        readUnits({u"sbp"_s, u"mm[Hg]"_s}),
        derivePressure({u"map"_s, u"sbp"_s, u"dbp"_s}),
        derivePressure({u"pulse_pressure"_s, u"sbp"_s, u"dbp"_s, u"pp"_s}),
        bodyMassIndex({u"weight"_s, u"height"_s}),
        classifyPressure({u"sbp"_s, u"dbp"_s, {}, u"esc_2024"_s}),
        classifyPressure({u"sbp"_s, {}, u"age"_s, u"acc_aha_2017"_s, u"category"_s}),
        ageBand({u"age"_s, {18, 40, 60.5}}),
        gatherColumns(
            {{u"sbp"_s, u"sbp2"_s, u"dbp"_s, u"dbp2"_s}, {u"systolic"_s, u"diastolic"_s}, {u"1"_s, u"2"_s}}),
        gatherColumns({{u"weight"_s, u"height"_s}, {u"size"_s}, {u"heavy"_s, u"tall"_s}, u"what"_s}),
        joinTable({u"labs"_s, {u"id"_s}, {u"creatinine"_s, u"taken"_s}}),
        joinTable({u"sites"_s, {u"site"_s}, {u"region"_s}, {u"name"_s}, u"of_"_s, true}),
        spreadRows({{u"case"_s}, u"test"_s, u"code"_s, {u"first"_s, u"second"_s}}),
        spreadRows({{u"case"_s},
                    u"test"_s,
                    u"code"_s,
                    {u"first"_s, u"second"_s},
                    {u"site"_s},
                    u"word"_s,
                    {u"code"_s},
                    true}),
    };
}

/// A small clinic with every defect the steps mend; \a pick(row, size) chooses among a column's cells.
inline Table clinicTable(qsizetype rows, const std::function<qsizetype(qsizetype row, qsizetype size)> &pick)
{
    using namespace Qt::StringLiterals;
    const auto cells = [&](const QStringList &known) {
        QStringList all;
        for (qsizetype row = 0; row < rows; ++row)
            all.append(known[pick(row, known.size())]);
        return all;
    };
    using enum ColumnType;
    const QString mmHg = u"mm[Hg]"_s;
    QStringList cases;
    for (qsizetype row = 0; row < rows; ++row)
        cases.append(QString::number(row / 2));
    return makeTable({
        {u"id"_s, Text, cells({u"p1"_s, u"p2"_s, u"p3"_s, u"p1"_s, u"p5"_s, u"p6"_s, u"p7"_s}),
         u"patient_id"_s},
        {u"age"_s, Number, cells({u"61"_s, u"45"_s, u"NA"_s, u"61"_s, u""_s}), u"age"_s, u"a"_s},
        {u"sbp"_s, Number,
         cells({u"120"_s, u"999"_s, u"NA"_s, u"1240"_s, u"78"_s, u"16.5"_s, u"225"_s, u"20"_s, u""_s,
                u"refused"_s, u"144"_s}),
         u"sbp"_s, mmHg},
        {u"dbp"_s, Number, cells({u"80"_s, u"90"_s, u"70"_s, u""_s, u"124"_s, u"10.5"_s, u"85"_s}), u"dbp"_s,
         mmHg},
        {u"sbp2"_s, Number, cells({u"118"_s, u""_s, u"130"_s}), {}, mmHg},
        {u"dbp2"_s, Number, cells({u"78"_s, u"88"_s}), {}, mmHg},
        {u"bp"_s, Text, cells({u"120/80"_s, u"135-85"_s, u"NA"_s, u"unknown"_s, u"142／91 mmHg"_s})},
        {u"site"_s, Text, cells({u"North"_s, u"refused"_s, u"South"_s, u"NA"_s})},
        {u"born"_s, Date, cells({u"1960-02-29"_s, u"2030-05-01"_s, u""_s, u"1999-12-31"_s})},
        {u"seen"_s, Date, cells({u"2024-02-28"_s, u"2024-03-01"_s, u"soon"_s})},
        {u"day"_s, Text, cells({u"3/4/2021"_s, u"31.12.70"_s, u"unclear"_s, u""_s, u"12-Feb-1999"_s})},
        {u"word"_s, Text, cells({u" two  words "_s, u"2020-02-30"_s, u"2020/02/29"_s})},
        {u"code"_s, Text, cells({u"1"_s, u"2.5"_s, u"007"_s, u"x"_s})},
        {u"weight"_s, Number, cells({u"70"_s, u""_s, u"82.5"_s}), u"weight"_s, u"kg"_s},
        {u"height"_s, Number, cells({u"1.78"_s, u"0"_s}), u"height"_s, u"m"_s},
        {u"test"_s, Text, cells({u"first"_s, u"second"_s})},
        {u"case"_s, Number, cases},
    });
}

/// Its lines are repeated as often as needed.
inline Table sampleTable(qsizetype rows = 12)
{
    return clinicTable(rows, [](qsizetype row, qsizetype size) { return row % size; });
}

/// The same cells in any combination, other for each \a seed.
inline Table randomTable(qsizetype rows, quint32 seed)
{
    QRandomGenerator random(seed);
    return clinicTable(rows, [&](qsizetype, qsizetype size) { return random.bounded(int(size)); });
}

/// Some of the steps in any order; some will not apply after others, which is part of the tests.
inline Recipe randomRecipe(quint32 seed, int size = 9)
{
    QRandomGenerator random(seed);
    const auto steps = sampleSteps();
    Recipe recipe;
    QHash<QString, QString> newNames; // a step after a renaming knows the new name
    for (int i = 0; i < size; ++i) {
        const StepPtr step = steps[random.bounded(int(steps.size()))]->renamed(newNames);
        const bool enabled = random.bounded(5) != 0;
        recipe.append({step, enabled, {}});
        if (const QJsonObject json = step->parameters();
            enabled && step->id() == QStringLiteral("renameColumn"))
            newNames[json[QStringLiteral("column")].toString()] = json[QStringLiteral("name")].toString();
    }
    return recipe;
}

} // namespace sphygma
