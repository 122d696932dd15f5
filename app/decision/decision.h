// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/proportion.h"
#include "app/base/phrase.h"
#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

#include <QMap>

namespace sphygma {

/// Which columns the decision looks at, and what had to be assumed for it. An index is -1 when there is none.
struct DecisionColumns
{
    qsizetype systolic = -1;
    qsizetype diastolic = -1;
    qsizetype age = -1;
    qsizetype patient = -1;
    qsizetype pregnancy = -1;
    qsizetype visitDate = -1;
    QList<qsizetype> systolicReadings; ///< all of role sbp that hold numbers, file order
    QList<qsizetype> diastolicReadings; ///< of each systolic reading, or -1; empty when there are none at all
    QString averaging; ///< protocol id for the readings; "averageReadings" when that step made the column
    QList<Phrase> assumptions;
};

/// By roles. DoesNotFit, with the candidates named in the hint, when no column can be the systolic pressure.
Result<DecisionColumns> decisionColumns(const Table &table, const ClinicalRulesPtr &rules);

/// The protocol by which the systolic readings of \a table are averaged: as in DecisionColumns.
QString averagingOf(const Table &table);

/// The plain script's rule: mean of the systolic column as it is, over all kept rows, > 130.
struct PlainMean
{
    bool evaluated = false; ///< false: no value to take a mean of
    Summary summary;
    bool high = false; ///< mean > 130, strictly
    bool settled = true; ///< false when the interval includes 130
    bool clustered = false; ///< interval by patient, because an id repeats
    QString unit; ///< of the column: UCUM, empty when unknown; the rule takes the numbers as they are
};

/// clinical_spec 6.1: adults, not pregnant, averaged readings, one value a person where an id exists.
struct AdultsMean
{
    qint64 included = 0;
    QMap<QString, qint64>
        excluded; ///< reason → rows: "underage", "pregnant", "ageMissing", "pressureMissing", "repeatedVisit"
    QString averaging; ///< as in DecisionColumns
    Summary summary; ///< in mm[Hg]
};

struct GuidelineCounts
{
    QString guideline;
    QMap<QString, qint64> categories; ///< category id → rows; every id present
    qint64 partial = 0; ///< of those classified, how many by one pressure only
    qint64 notClassified = 0; ///< outside the ages of the guideline, age missing, pregnant, or no pressure
};

/// What Decide shows, and what `analyse --json` prints: the same numbers.
struct Decision
{
    qint64 rowsIn = 0, rowsKept = 0, rowsRemoved = 0;
    DecisionColumns columns;
    PlainMean plain;
    AdultsMean adults;
    Proportion atOrAbove130; ///< of present systolic values in mm[Hg], clusters as in PlainMean
    Proportion atOrAbove140;
    QList<GuidelineCounts> guidelines; ///< of the kept rows by the first reading, all guidelines of the rules
    qint64 aboveThoughMeanBelow = 0; ///< rows ≥ 130 while the mean is not above
    qint64 belowThoughMeanAbove = 0;
};

Result<Decision> decide(const Table &table, const ClinicalRulesPtr &rules, Progress &progress);

} // namespace sphygma
