// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"

#include <QTest>

namespace sphygma {

inline ClinicalRulesPtr rules()
{
    static const ClinicalRulesPtr shipped = ClinicalRules::shipped().value();
    return shipped;
}

/// Runs \a step as the first of a recipe; a test fails where it does not apply.
inline StepOutcome runStep(const Table &table, const StepPtr &step, int number = 1)
{
    NoProgress progress;
    auto outcome = step->run(table, {rules(), number}, progress);
    if (!outcome) {
        QTest::qFail(qPrintable(outcome.error().message), __FILE__, __LINE__);
        return {table, {}};
    }
    return std::move(outcome).value();
}

/// Why \a step does not apply; empty where it does.
inline QString misfit(const Table &table, const StepPtr &step)
{
    NoProgress progress;
    const auto outcome = step->run(table, {rules(), 1}, progress);
    return outcome ? QString() : outcome.error().message;
}

inline QList<qsizetype> rowsOf(const RowSet &rows)
{
    QList<qsizetype> list;
    rows.forEach([&](qsizetype row) { list.append(row); });
    return list;
}

inline QList<qsizetype> changedRows(const StepOutcome &outcome, const QString &column)
{
    const auto found = outcome.changes.changedCells.find(column);
    return found == outcome.changes.changedCells.end() ? QList<qsizetype>() : rowsOf(found->second);
}

} // namespace sphygma
