// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/steps/steps.h"
#include "tests/app/table/maketable.h"

namespace sphygma {

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
        averageReadingsStep({u"all_mean"_s, {u"sbp"_s, u"sbp2"_s}, {u"dbp"_s, u"dbp2"_s}, {}}),
        averageReadingsStep({u"nice"_s, {u"sbp"_s}, {u"dbp"_s}, {u"id"_s}, u"s"_s, u"d"_s}),
        setCell(u"sbp"_s, 2, u"131"_s, u"seen on paper"_s),
        renameColumn(u"sbp"_s, u"systolic"_s),
        setRole(u"sbp2"_s, u"sbp"_s, u"mm[Hg]"_s),
        setRole(u"sbp"_s, {}),
        exchangePressures(u"sbp"_s, u"dbp"_s),
        divideShifted(u"sbp"_s),
    };
}

/// A small clinic with every defect the steps mend. \a rows repeats its lines as often as needed.
inline Table sampleTable(qsizetype rows = 12)
{
    using namespace Qt::StringLiterals;
    const auto repeated = [rows](const QStringList &cells) {
        QStringList all;
        for (qsizetype row = 0; row < rows; ++row)
            all.append(cells[row % cells.size()]);
        return all;
    };
    using enum ColumnType;
    const QString mmHg = u"mm[Hg]"_s;
    return makeTable({
        {u"id"_s, Text, repeated({u"p1"_s, u"p2"_s, u"p3"_s, u"p1"_s, u"p5"_s, u"p6"_s, u"p7"_s}),
         u"patient_id"_s},
        {u"age"_s, Number, repeated({u"61"_s, u"45"_s, u"NA"_s, u"61"_s, u""_s}), u"age"_s, u"a"_s},
        {u"sbp"_s, Number,
         repeated({u"120"_s, u"999"_s, u"NA"_s, u"1240"_s, u"78"_s, u"16.5"_s, u"225"_s, u"20"_s, u""_s,
                   u"refused"_s, u"144"_s}),
         u"sbp"_s, mmHg},
        {u"dbp"_s, Number, repeated({u"80"_s, u"90"_s, u"70"_s, u""_s, u"124"_s, u"10.5"_s, u"85"_s}),
         u"dbp"_s, mmHg},
        {u"sbp2"_s, Number, repeated({u"118"_s, u""_s, u"130"_s}), {}, mmHg},
        {u"dbp2"_s, Number, repeated({u"78"_s, u"88"_s}), {}, mmHg},
        {u"bp"_s, Text, repeated({u"120/80"_s, u"135-85"_s, u"NA"_s, u"unknown"_s, u"142／91 mmHg"_s})},
        {u"site"_s, Text, repeated({u"North"_s, u"refused"_s, u"South"_s, u"NA"_s})},
    });
}

} // namespace sphygma
