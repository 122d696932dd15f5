// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/modeldata.h"
#include "app/analysis/numeric/outcome.h"
#include "app/analysis/relate/linearregression.h"
#include "app/analysis/relate/logistic.h"

namespace sphygma {

/// What a linear model leans on. Whether the values spread alike everywhere.
bool checkLinear(GuideAnswer &answer, const LinearModel &model, const ModelData &data, Progress &progress);

void checkLogistic(GuideAnswer &answer, const LogisticModel &model, const ModelData &data);

/// The obstacle as a sentence that names the column it comes from.
Phrase whyNoModel(const Table &table, const ModelData &data, Obstacle obstacle, Progress &progress);

} // namespace sphygma
