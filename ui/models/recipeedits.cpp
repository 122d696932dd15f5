// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recipeedits.h"

#include "app/recipe/steps/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

qsizetype insertStep(Recipe &recipe, const StepPtr &step)
{
    const qsizetype index = recipe.insert({step, true, {}});
    const QStringList needed = step->columnsNeeded();
    qsizetype after = index;
    for (qsizetype i = index + 1; i < recipe.entries().size(); ++i) {
        const Step &other = *recipe.entries()[i].step;
        const QStringList made = other.id() == "renameColumn"_L1 ? QStringList() : other.columnsMade();
        if (std::any_of(needed.begin(), needed.end(),
                        [&](const QString &name) { return made.contains(name); }))
            after = i;
    }
    if (after != index)
        recipe.move(index, after);
    return after;
}

void putRole(Recipe &recipe, const QString &column, const QString &role, const QString &unit)
{
    const StepPtr step = setRole(column, role, unit);
    for (qsizetype i = recipe.entries().size(); i-- > 0;) {
        const RecipeEntry &entry = recipe.entries()[i];
        if (entry.step->id() == step->id() && entry.step->columnsNeeded() == step->columnsNeeded())
            return recipe.replace(i, {step, true, entry.note});
    }
    insertStep(recipe, step);
}

} // namespace sphygma
