// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/modeldata.h"
#include "app/analysis/relate/coefficient.h"

namespace sphygma {

/// What both kinds of model say of the column asked for.
struct Effects
{
    std::vector<Coefficient> full, alone; ///< intercept first
    double p = 1, pAlone = 1; ///< of the column as a whole

    double size() const { return full[1].estimate; }
    double sizeAlone() const { return alone[1].estimate; }
};

/// Whether what was asked for holds; \a oneTerm: it has a direction.
Phrase verdict(const Effects &effects, bool oneTerm);

/// A group of terms has one sentence, whatever the model.
Phrase sentenceOfSeveral(const Table &table, const GuideQuestion &q, double p);
Phrase linearSentence(const Table &table, const GuideQuestion &q, const ModelData &data, const Effects &e);
Phrase logisticSentence(const Table &table, const GuideQuestion &q, const ModelData &data, const Effects &e);

} // namespace sphygma
