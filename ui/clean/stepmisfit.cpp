// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/stepmisfit.h"

#include "ui/clean/wizardmemory.h"

namespace sphygma {

QString whyNot(const StepResult &result)
{
    if (result.status != StepResult::Status::DoesNotApply)
        return {};
    return QString(result.error.message + u' ' + result.error.hint).trimmed();
}

QString whyNot(const QList<StepPtr> &steps, const ProjectDocument &document)
{
    const Recipe &recipe = *document.state().recipe;
    const RecipeResultPtr result = document.result();
    if (!result || document.isComputing()
        || result->steps.size() != static_cast<size_t>(recipe.entries().size()))
        return {};
    for (const StepPtr &step : steps) {
        const qsizetype number = stepNumber(step, recipe);
        const QString why = number > 0 ? whyNot(result->steps[static_cast<size_t>(number - 1)]) : QString();
        if (!why.isEmpty())
            return why;
    }
    return {};
}

} // namespace sphygma
