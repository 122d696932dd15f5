// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/project/projectstate.h"

namespace sphygma {

/// A column that is there before and now, but not as it was.
struct ColumnDifference
{
    ColumnInfo before;
    ColumnInfo now;
};

struct CellDifference
{
    QString column; ///< as it is called now
    QString before; ///< as a person sees the cell
    QString now;
    qint64 lineBefore = 0; ///< physical line of the file
    qint64 lineNow = 0;
    QString file = {}; ///< where there are several, the one the row stands in now
};

/// A step of the recipe that the new table concerns.
struct StepDifference
{
    enum class Kind : quint8 {
        DoesNotFit, ///< it did apply and does not any more; why tells
        Moved, ///< a correction of one cell, whose row now is record
        SwitchedOff, ///< a correction of one cell that is gone, or holds another value now
    };

    Kind kind = Kind::DoesNotFit;
    qsizetype step = 0; ///< place in the recipe from 1
    Phrase sentence; ///< of the step
    QString why;
    qint64 record = 0;
};

/// How a new import of a project's source differs from the one the project holds. Counts are of rows and
/// cells of the columns that both have.
struct SourceDifference
{
    static constexpr qsizetype mostSamples = 20;

    bool sameBytes =
        false; ///< all files, by SHA-256; something may still differ when it was read in another way
    qint64 rowsBefore = 0, rowsNow = 0;
    qint64 rowsSame = 0; ///< in any place
    qint64 rowsChanged = 0; ///< found again by keys
    qint64 rowsRemoved = 0, rowsAdded = 0;
    QStringList keys; ///< columns that tell which row is which: patient, visit; empty where there are none
    qint64 cellsChanged = 0; ///< in rowsChanged
    QList<CellDifference> samples; ///< the first of them
    QStringList columnsRemoved, columnsAdded;
    QList<ColumnDifference> columnsChanged; ///< renamed, of another type or in another unit
    TextDialect dialectBefore, dialectNow;
    qint64 files = 1; ///< it was read from, now
    QList<StepDifference> steps;
    Recipe recipe; ///< the recipe for the new table: follows columns and rows, and is whole

    /// Nothing a person would have to look at.
    bool isNone() const;
};

/// Compares what the project holds with what its source holds now. Fails only when cancelled.
Result<SourceDifference> sourceDifference(const RawData &before, const RawData &now, const Recipe &recipe,
                                          const ClinicalRulesPtr &rules, Progress &progress);

/// The difference in plain sentences, the weightiest first; never empty.
QList<Phrase> sentences(const SourceDifference &difference);

/// Likewise, without one sentence for each sample and each step, where those are listed beside it.
QList<Phrase> summary(const SourceDifference &difference);

} // namespace sphygma
