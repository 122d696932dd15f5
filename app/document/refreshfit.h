// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/columnmatching.h"
#include "app/document/sourcedifference.h"

namespace sphygma {

/// Two tables of one source and what of them belongs together.
struct MatchedTables
{
    const Table &before;
    const Table &now;
    const ColumnMatching &columns;
    const std::vector<ColumnPair> &pairs;
    const RowMatching &rows;
};

/// Fits \a recipe to the table now: steps follow renamed columns, and corrections of one cell follow their
/// row or are switched off where a correction would hit what it was not made for. Fills in recipe and steps.
/// Fails only when cancelled.
Status fitRecipe(const MatchedTables &tables, const Recipe &recipe, const ClinicalRulesPtr &rules,
                 Progress &progress, SourceDifference &difference);

} // namespace sphygma
