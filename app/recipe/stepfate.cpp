// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/stepfate.h"

#include <QCoreApplication>

namespace sphygma {

static bool didNothing(const StepResult &step)
{
    const StepChanges &changes = step.changes;
    return changes.changedCount() == 0 && changes.removedCount() == 0 && changes.flaggedCount() == 0
        && !changes.origins && step.before.schema() == step.after.schema();
}

static StepFate::Kind kindOf(const StepResult &step)
{
    if (step.status == StepResult::Status::Disabled)
        return StepFate::Kind::Disabled;
    if (step.status == StepResult::Status::DoesNotApply)
        return StepFate::Kind::DoesNotApply;
    return didNothing(step) ? StepFate::Kind::DidNothing : StepFate::Kind::Worked;
}

static Phrase said(const QString &text)
{
    return text.isEmpty() ? Phrase() : Phrase::verbatim(text);
}

QList<StepFate> stepFates(const Recipe &recipe, const RecipeResult &result)
{
    QList<StepFate> fates;
    for (size_t i = 0; i < result.steps.size(); ++i) {
        const StepResult &step = result.steps[i];
        const auto index = static_cast<qsizetype>(i);
        fates.append({index + 1, kindOf(step), recipe.entries()[index].step->sentence(),
                      said(step.error.message), said(step.error.hint), step.changes.notes});
    }
    return fates;
}

Phrase fateText(StepFate::Kind kind)
{
    switch (kind) {
    case StepFate::Kind::Worked:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Done"));
    case StepFate::Kind::DidNothing:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Found nothing to do this time"));
    case StepFate::Kind::DoesNotApply:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Does not apply"));
    case StepFate::Kind::Disabled:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Switched off"));
}

} // namespace sphygma
