// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/numeric/outcome.h"

#include <QtGlobal>

namespace sphygma {

Phrase reasonOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::TooFew:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There are too few values for this."));
    case Obstacle::Constant:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "The values do not vary, so there is nothing to compare."));
    case Obstacle::Collinear:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "One column says the same as others together: leave it out."));
    case Obstacle::Separated:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "One column tells the outcome without error, so its odds ratio cannot be "
                              "estimated: leave it out or join its categories."));
    case Obstacle::NotConverged:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The calculation did not settle on an answer."));
    case Obstacle::NotFinite:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Some values are infinite: set them missing first."));
    case Obstacle::DoesNotMatch:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "These columns do not fit this method."));
    case Obstacle::TooLarge:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The table is too large for the exact method."));
    case Obstacle::Cancelled:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Cancelled."));
    }
    return {};
}

} // namespace sphygma
