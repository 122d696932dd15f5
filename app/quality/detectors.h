// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"

#include <functional>

namespace sphygma {

/// What detectors look at; it outlives them.
struct Look
{
    const Table &table;
    const ClinicalRulesPtr &rules;
};

/// Looks for one kind of defect in one place, some tens of milliseconds for a million rows. Detectors of a
/// page run at the same time.
using Detector = std::function<QList<Proposal>()>;

QList<Detector> columnDetectors(const Look &look); ///< what columns are: roles, combined pressures
QList<Detector> unitDetectors(const Look &look); ///< whole columns in another unit
QList<Proposal> unitsToRead(const Look &look, qsizetype column); ///< units behind the numbers in cells
QString wantedUnit(const Look &look, const ColumnInfo &info); ///< what a column is judged in, or empty
bool isInOtherUnit(const Look &look, qsizetype column); ///< whether those would offer to convert it
bool isTakenInWrongUnit(const Look &look, qsizetype column); ///< and the column does not say that unit
QList<Detector> sexDetectors(const Look &look); ///< sexes as 0 and 1
QList<Detector> readingDetectors(const Look &look); ///< repeated readings
QList<Detector> missingDetectors(const Look &look);
QList<Detector> answerDetectors(const Look &look); ///< codes of a questionnaire
QList<Detector>
rowDetectors(const Look &look); ///< rows that say nothing; on the averages where there are any
QList<Detector> duplicateDetectors(const Look &look);
QList<Detector> personDetectors(const Look &look); ///< one person under two numbers, two under one
QList<Detector> formatDetectors(const Look &look); ///< dates and numbers that are written as text
QList<Proposal> numbersInCells(const Look &look, qsizetype column); ///< of those, cells of a number column
QList<Detector> spellingDetectors(const Look &look); ///< one category written in several ways
QList<Detector> wrongValueDetectors(const Look &look); ///< one column by itself
QList<Detector> pairDetectors(const Look &look); ///< systolic and diastolic together
QList<Proposal> exchangesOf(const Look &look,
                            qsizetype column); ///< of those, what would exchange cells of it
RowSet rowsInWrongOrder(const Look &look, qsizetype column); ///< of pairs with this pressure
RowSet lostHundreds(const Look &look, qsizetype column); ///< systolic values that may lack a leading 1
/// Says of those where they stand; they have no card of their own.
QList<Proposal> withLostHundreds(const Look &look, qsizetype column, QList<Proposal> proposals);
QList<Proposal> agesToCompute(const Look &look); ///< that contradict the dates
QList<Proposal> missingAges(const Look &look); ///< that follow from the dates
QList<Detector> dateDetectors(const Look &look); ///< age, birth and visit together

} // namespace sphygma
