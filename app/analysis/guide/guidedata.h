// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/guiderows.h"
#include "app/analysis/guide/testguide.h"
#include "app/analysis/rates/contingency.h"

#include <optional>

namespace sphygma {

/// The rows that hold both columns, sorted out for a test.
struct GuideData
{
    QString outcome, other; ///< names of the columns
    Phrase outcomeTitle; ///< with its unit
    qint64 n = 0;
    qint64 missing = 0; ///< kept rows without one of the two
    int decimals = 1; ///< that suit the spread of the numbers
    QStringList groups; ///< labels, of comparisons of numbers
    std::vector<std::vector<double>> values; ///< by group; or the two numbers of each row
    QStringList smallGroups; ///< left out for having too few values
    QStringList rowLabels, columnLabels; ///< of counts: other, outcome
    std::optional<CrossTable> counts;
    std::optional<RowClusters> clusters; ///< of the rows of numbers in pairs, where patients repeat
    GuidePersons persons;
};

/// The fewest values a group must have to be compared.
inline constexpr qint64 fewestForP = 5;

/// DoesNotFit when a column can neither be counted nor computed with.
Result<GuideData> gatherForGuide(const Table &table, const GuideQuestion &question);

Situation situationOf(const GuideData &data, const GuideQuestion &question);

/// As many as tell a number of that spread (a standard deviation, a standard error) without telling more.
int decimalsFor(double spread);

} // namespace sphygma
