// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columntrail.h"

#include "app/table/showntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// What a renaming step calls its column before and after; empty for every other step.
static std::pair<QString, QString> renaming(const RecipeResult &result, const Recipe &recipe, size_t step)
{
    const StepPtr &made = recipe.entries()[static_cast<qsizetype>(step)].step;
    if (made->id() != "renameColumn"_L1 || result.steps[step].status != StepResult::Status::Applied)
        return {};
    const QJsonObject parameters = made->parameters();
    return {parameters["column"_L1].toString(), parameters["name"_L1].toString()};
}

static size_t stepCount(const RecipeResultPtr &result, const Recipe &recipe)
{
    return result ? std::min(result->steps.size(), static_cast<size_t>(recipe.entries().size())) : 0;
}

ColumnTrail ColumnTrail::ofClean(const RecipeResultPtr &result, const Recipe &recipe, const QString &name)
{
    ColumnTrail trail;
    trail.m_result = result;
    QString after = name;
    for (size_t step = stepCount(result, recipe); step-- > 0;) {
        if (result->steps[step].changes.origins)
            break; // the rows before it are others
        const auto [from, to] = renaming(*result, recipe, step);
        const QString before = !to.isEmpty() && to == after ? from : after;
        trail.visit(step, before, after);
        after = before;
    }
    std::reverse(trail.m_stops.begin(), trail.m_stops.end());
    return trail;
}

ColumnTrail ColumnTrail::ofRaw(const RecipeResultPtr &result, const Recipe &recipe, const QString &name)
{
    ColumnTrail trail;
    trail.m_result = result;
    QString before = name;
    for (size_t step = 0; step < stepCount(result, recipe); ++step) {
        if (result->steps[step].changes.origins)
            break; // the rows after it are others
        const auto [from, to] = renaming(*result, recipe, step);
        const QString after = !from.isEmpty() && from == before ? to : before;
        trail.visit(step, before, after);
        before = after;
    }
    return trail;
}

void ColumnTrail::visit(size_t step, const QString &nameBefore, const QString &nameAfter)
{
    const StepResult &result = m_result->steps[step];
    if (result.status != StepResult::Status::Applied)
        return;
    const auto rowsIn = [&](const std::map<QString, RowSet> &sets) -> const RowSet * {
        const auto found = sets.find(nameAfter);
        return found != sets.end() && found->second.size() > 0 ? &found->second : nullptr;
    };
    if (const RowSet *flagged = rowsIn(result.changes.flaggedCells))
        m_stops.push_back({step, nameAfter, flagged, true});
    // A column the step made is new as a whole, not changed.
    if (const RowSet *changed = rowsIn(result.changes.changedCells);
        changed && result.before.indexOf(nameBefore) >= 0)
        m_stops.push_back({step, nameAfter, changed, false});
}

std::optional<size_t> makingStep(const RecipeResult &result, const Recipe &recipe, QString name)
{
    for (size_t i = std::min(result.steps.size(), static_cast<size_t>(recipe.entries().size())); i-- > 0;) {
        const StepResult &step = result.steps[i];
        if (const auto [from, to] = renaming(result, recipe, i); !to.isEmpty() && to == name)
            name = from;
        else if (step.after.indexOf(name) >= 0 && step.before.indexOf(name) < 0)
            return i;
    }
    return {};
}

bool ColumnTrail::isChanged(qsizetype row) const
{
    return std::any_of(m_stops.begin(), m_stops.end(),
                       [&](const Stop &stop) { return !stop.flagged && stop.rows->contains(row); });
}

bool ColumnTrail::isFlagged(qsizetype row) const
{
    return std::any_of(m_stops.begin(), m_stops.end(),
                       [&](const Stop &stop) { return stop.flagged && stop.rows->contains(row); });
}

std::vector<ColumnTrail::Event> ColumnTrail::events(qsizetype row) const
{
    std::vector<Event> events;
    for (const Stop &stop : m_stops) {
        if (!stop.rows->contains(row))
            continue;
        const StepResult &step = m_result->steps[stop.step];
        const qsizetype after = step.after.indexOf(stop.name);
        const qsizetype before = step.before.indexOf(stop.name);
        const auto shown = [row](const Table &table, qsizetype column) {
            const bool present = column >= 0 && table.column(column).isValid(row);
            return present ? shownText(table, row, column) : QString();
        };
        QString from = shown(step.before, before);
        if (from.isEmpty() && before >= 0)
            from = shownText(step.before, row, before); // an original text that became a value
        events.push_back({stop.step, stop.flagged, from, shown(step.after, after)});
    }
    return events;
}

} // namespace sphygma
