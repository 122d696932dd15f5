// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <memory>

namespace sphygma {

/// When a step runs; a recipe is ordered by phase (design: hard limits before unit conversion would blank
/// every kPa).
enum class Phase : quint8 {
    Shape,
    MissingCodes,
    Units,
    Repair,
    Limits,
    Duplicates,
    Averaging,
    Gaps, ///< missing values filled, columns left out
    DropRows,
    Derived
};

/// What a step did, as bitmaps: before and after are read from the tables around it. Columns the step made
/// are new, not changed: they are not listed here.
struct StepChanges
{
    std::map<QString, RowSet> changedCells; ///< by the column's name after the step
    RowSet removedRows; ///< empty set (size 0) when the step removes none
    std::map<QString, RowSet> flaggedCells; ///< kept, but worth a look (soft limits)
    QString reason; ///< why, where the run knows it better than Step::reason()
    QList<Phrase> notes = {}; ///< worth knowing beside the counts: "3 rows found no partner"
    /// Of a step that makes several rows of one: by row after it, the row before it. Null for all others.
    std::shared_ptr<const std::vector<quint32>> origins = {};

    qsizetype changedCount() const;
    qsizetype removedCount() const;
    qsizetype flaggedCount() const;
};

struct StepOutcome
{
    Table table;
    StepChanges changes;
};

/// The other tables that may be joined to the one the recipe is about, by name.
using OtherTables = QHash<QString, Table>;

/// What steps may look at beside the table.
struct StepContext
{
    ClinicalRulesPtr rules;
    int number = 1; ///< place in the recipe from 1: "step:4" in missing reasons
    OtherTables others = {};
};

/// One change of a table, as data. Immutable. A step never moves rows, unless it says from where
/// (StepChanges::origins), and never changes a cell it does not log.
class Step
{
public:
    virtual ~Step() = default;

    virtual QString id() const = 0; ///< "declareMissing"
    virtual Phase phase() const = 0;
    virtual QJsonObject parameters() const = 0; ///< without "step", "enabled" and "note"

    /// Columns that must be there before the step runs; the first one that is not is named to the user.
    virtual QStringList columnsNeeded() const = 0;
    virtual QStringList columnsMade() const { return {}; }

    /// The same step on other columns: next month's file names them differently.
    virtual std::shared_ptr<const Step> renamed(const QHash<QString, QString> &newNames) const = 0;

    virtual Result<StepOutcome> run(const Table &table, const StepContext &context,
                                    Progress &progress) const = 0;

    /// What it does, for the recipe list and the report: "Read “NA” and 999 in sbp as missing".
    virtual Phrase sentence() const = 0;

    /// Why a changed cell changed or a row went, for the change log: "hard limits 40–300".
    virtual QString reason() const = 0;
};

using StepPtr = std::shared_ptr<const Step>;

/// Makes a step from its JSON. Unknown ids give an UnknownStep, which keeps its JSON and does not apply;
/// wrong parameters are an Error (DoesNotFit) that names the parameter.
Result<StepPtr> stepFromJson(const QJsonObject &json);

} // namespace sphygma
