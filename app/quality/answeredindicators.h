// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/qualitycomparison.h"

namespace sphygma {

/// Takes IndicatorPair::mends away where what is left is not such as the wizard offers to mend after a run of
/// the recipe: what was never measured stays missing, values far from all others may well be right, and codes
/// of a category known to the file.
Status keepAnswered(QList<IndicatorPair> &pairs, const RecipeResult &result, const ClinicalRulesPtr &rules,
                    Progress &progress);

} // namespace sphygma
