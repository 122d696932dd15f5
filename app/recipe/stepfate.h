// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/reciperunner.h"

namespace sphygma {

/// How a step fared on this file: what the reader of a recipe that is used again wants to know first.
struct StepFate
{
    enum class Kind : quint8 {
        Worked,
        DidNothing, ///< it applies, and found nothing to do
        DoesNotApply,
        Disabled,
    };

    qsizetype number = 0; ///< in the recipe, from 1
    Kind kind = Kind::Worked;
    Phrase step; ///< its sentence
    Phrase why; ///< why it does not apply
    Phrase hint; ///< what to do about it; may be empty
    QList<Phrase> notes; ///< see StepChanges
};

/// One an entry of \a recipe, of which \a result is a run.
QList<StepFate> stepFates(const Recipe &recipe, const RecipeResult &result);

/// "did nothing this time", "does not apply" and so on.
Phrase fateText(StepFate::Kind kind);

} // namespace sphygma
