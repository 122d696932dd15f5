// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/recipe.h"

#include <mutex>
#include <optional>

namespace sphygma {

/// How one entry of a recipe fared.
struct StepResult
{
    enum class Status : quint8 { Applied, Disabled, DoesNotApply };

    Status status = Status::Applied;
    Error error; ///< why it does not apply
    StepChanges changes;
    Table before; ///< shares all that did not change
    Table after;
};

struct RecipeResult
{
    Table table; ///< the clean one
    std::vector<StepResult> steps; ///< one an entry

    qsizetype changedCells() const;
    /// Rows the recipe made beyond those of the file: several of one.
    qsizetype madeRows() const;
    /// The last table whose rows are still those of the file: what the first reshaping step was given, or the
    /// clean one.
    const Table &lastOfSource() const;
    /// The first entry that does not apply, if any.
    std::optional<size_t> firstMisfit() const;
};

using RecipeResultPtr = std::shared_ptr<const RecipeResult>;

/// Runs recipes on one raw table and remembers the last run: after an edit of step k only k … n run again.
/// Usable from any thread, one run at a time.
class RecipeRunner
{
public:
    RecipeRunner(Table raw, ClinicalRulesPtr rules, OtherTables others = {});

    const Table &raw() const { return m_raw; }

    /// A step that does not apply (a column is not there) is passed over and reported; only cancelling is an
    /// Error.
    Result<RecipeResultPtr> run(const Recipe &recipe, Progress &progress);

private:
    const Table m_raw;
    const ClinicalRulesPtr m_rules;
    const OtherTables m_others;
    std::mutex m_mutex;
    QList<RecipeEntry> m_lastEntries;
    RecipeResultPtr m_last;
};

} // namespace sphygma
