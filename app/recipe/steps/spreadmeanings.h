// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"
#include "app/recipe/steps/spreadsources.h"

namespace sphygma {

/// What the columns made of the labels mean: their roles by name and numbers, as of a file that is read, and
/// their units by the column that says them. Where values of one label stand in several units the column
/// gets neither, and a note says so.
struct SpreadMeanings
{
    QStringList roles; ///< by label
    QStringList units;
    QList<Phrase> notes;
};

SpreadMeanings spreadMeanings(const Table &table, const SpreadRows &asked, const SpreadSources &sources,
                              const ClinicalRules &rules);

} // namespace sphygma
