// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/guide/testguide.h"
#include "app/analysis/rates/contingency.h"

#include <optional>

namespace sphygma {

/// The rows that hold both columns, sorted out for a test.
struct GuideData
{
    QString outcome, other; ///< names of the columns
    qint64 missing = 0; ///< kept rows without one of the two
    QStringList groups; ///< labels, of comparisons of numbers
    std::vector<std::vector<double>> values; ///< by group; or the two numbers of each row
    QStringList rowLabels, columnLabels; ///< of counts: other, outcome
    std::optional<CrossTable> counts;
    bool patientsRepeat = false;
};

/// DoesNotFit when a column can neither be counted nor computed with.
Result<GuideData> gatherForGuide(const Table &table, const GuideQuestion &question);

Situation situationOf(const GuideData &data, const GuideQuestion &question);

} // namespace sphygma
