// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/reciperunner.h"

#include "app/recipe/columnaccess.h"

#include <algorithm>

namespace sphygma {

qsizetype RecipeResult::changedCells() const
{
    qsizetype count = 0;
    for (const StepResult &step : steps)
        count += step.changes.changedCount();
    return count;
}

qsizetype RecipeResult::madeRows() const
{
    return steps.empty() ? 0 : table.rowCount() - steps.front().before.rowCount();
}

const Table &RecipeResult::lastOfSource() const
{
    const auto reshaping = std::find_if(
        steps.begin(), steps.end(), [](const StepResult &step) { return step.changes.origins != nullptr; });
    return reshaping == steps.end() ? table : reshaping->before;
}

std::optional<size_t> RecipeResult::firstMisfit() const
{
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].status == StepResult::Status::DoesNotApply)
            return i;
    }
    return {};
}

RecipeRunner::RecipeRunner(Table raw, ClinicalRulesPtr rules, OtherTables others)
    : m_raw(std::move(raw)), m_rules(std::move(rules)), m_others(std::move(others))
{}

/// How many entries at the start of both do the same.
static size_t sameStart(const QList<RecipeEntry> &a, const QList<RecipeEntry> &b)
{
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<size_t>(differ.first - a.begin());
}

static Result<StepOutcome> runStep(const Step &step, const Table &table, const StepContext &context,
                                   Progress &progress)
{
    const QStringList needed = step.columnsNeeded();
    for (const QString &name : needed) {
        const auto found = requireColumn(table, name);
        if (!found)
            return found.error();
    }
    return step.run(table, context, progress);
}

Result<RecipeResultPtr> RecipeRunner::run(const Recipe &recipe, Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    const QList<RecipeEntry> &entries = recipe.entries();
    auto result = std::make_shared<RecipeResult>();
    if (m_last) {
        const auto same = static_cast<std::ptrdiff_t>(sameStart(entries, m_lastEntries));
        result->steps.assign(m_last->steps.begin(), m_last->steps.begin() + same);
    }
    for (auto i = static_cast<qsizetype>(result->steps.size()); i < entries.size(); ++i) {
        StepResult done;
        done.before = i == 0 ? m_raw : result->steps.back().after;
        done.after = done.before;
        if (!entries[i].enabled) {
            done.status = StepResult::Status::Disabled;
        } else {
            auto outcome = runStep(*entries[i].step, done.before,
                                   {m_rules, static_cast<int>(i + 1), m_others}, progress);
            if (!outcome && outcome.error().kind == Error::Kind::Cancelled)
                return outcome.error();
            if (!outcome) {
                done.status = StepResult::Status::DoesNotApply;
                done.error = outcome.error();
            } else {
                StepOutcome made = std::move(outcome).value();
                done.after = std::move(made.table);
                done.changes = std::move(made.changes);
            }
        }
        result->steps.push_back(std::move(done));
    }
    result->table = result->steps.empty() ? m_raw : result->steps.back().after;
    m_lastEntries = entries;
    m_last = result;
    return m_last;
}

} // namespace sphygma
