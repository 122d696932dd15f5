// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/step.h"

#include "app/recipe/steps/stepregistry.h"

namespace sphygma {

static qsizetype countOf(const std::map<QString, RowSet> &cells)
{
    qsizetype count = 0;
    for (const auto &[column, rows] : cells)
        count += rows.count();
    return count;
}

qsizetype StepChanges::changedCount() const
{
    return countOf(changedCells);
}

qsizetype StepChanges::removedCount() const
{
    return removedRows.count();
}

qsizetype StepChanges::flaggedCount() const
{
    return countOf(flaggedCells);
}

Result<StepPtr> stepFromJson(const QJsonObject &json)
{
    return makeStep(json);
}

} // namespace sphygma
