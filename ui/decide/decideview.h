// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/decision/decision.h"

#include <vector>

namespace sphygma {

/// Equal bins of one sample, for a picture of its distribution.
struct Distribution
{
    double start = 0; ///< lower end of the first bin
    double width = 5;
    std::vector<qint64> counts;
    qint64 n = 0; ///< values in the bins
    qint64 beyond = 0; ///< far values that are not drawn: they would squeeze the rest to a needle

    qint64 highest() const;
    double end() const { return start + width * static_cast<double>(counts.size()); }
};

/// Bins of a round width, at most \a mostBins of them; without values there are none.
Distribution histogram(std::span<const double> values, int mostBins = 40);

/// What the page shows: the decision, and the distribution it is about.
struct DecideView
{
    Decision decision;
    Distribution systolic; ///< in the unit of the column
    QString systolicUnit; ///< UCUM
    double mercuryToUnit = 1; ///< mm[Hg] · mercuryToUnit is that unit
};

Result<DecideView> decideView(const Table &table, const ClinicalRulesPtr &rules, Progress &progress);

} // namespace sphygma
