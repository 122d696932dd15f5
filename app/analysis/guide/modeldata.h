// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/guiderows.h"
#include "app/analysis/guide/testguide.h"
#include "app/analysis/numeric/design.h"

namespace sphygma {

/// One term of a model: a number, or one category against the one of reference.
struct ModelTerm
{
    qsizetype column = -1;
    Phrase name; ///< "age (years), for each 1 more", "sex: M against F"
    QString level, reference; ///< empty for a number
    std::vector<double> values;
};

/// The rows that hold every column of a model.
struct ModelData
{
    std::vector<double> outcome; ///< 1 and 0 of a yes or no
    std::optional<YesNo> yesNo;
    std::vector<ModelTerm> terms; ///< those of the column asked for first
    size_t asked = 0; ///< so many
    qint64 missing = 0;
    std::optional<RowClusters> clusters;
    GuidePersons persons;
    std::optional<Phrase> problem; ///< why there is no model

    qint64 n() const { return static_cast<qint64>(outcome.size()); }

    /// Terms from \a first on, \a count of them.
    Design design(size_t first, size_t count) const;
    Design design() const { return design(0, terms.size()); }
};

ModelData gatherModel(const Table &table, const GuideQuestion &question);

} // namespace sphygma
