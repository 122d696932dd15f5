// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/step.h"
#include "tests/app/table/maketable.h"

#include <QTest>

namespace sphygma {

inline ClinicalRulesPtr rules()
{
    static const ClinicalRulesPtr shipped = ClinicalRules::shipped().value();
    return shipped;
}

/// What sampleSteps() join: a laboratory's values by patient, and regions of sites of which one is named
/// twice.
inline OtherTables others()
{
    using namespace Qt::StringLiterals;
    using enum ColumnType;
    static const OtherTables tables{
        {u"labs"_s,
         makeTable({{u"id"_s, Text, {u"p1"_s, u"p3"_s, u"p9"_s, u""_s}},
                    {u"creatinine"_s, Number, {u"80.5"_s, u"n/a"_s, u"95"_s, u"1"_s}},
                    {u"taken"_s, Date, {u"2024-01-31"_s, u""_s, u"2024-02-01"_s, u""_s}}})},
        {u"sites"_s,
         makeTable({{u"name"_s, Text, {u"North"_s, u"South"_s, u"North"_s}},
                    {u"region"_s, Text, {u"A"_s, u"B"_s, u"C"_s}}})}};
    return tables;
}

/// Runs \a step as the first of a recipe; a test fails where it does not apply.
inline StepOutcome runStep(const Table &table, const StepPtr &step, int number = 1)
{
    NoProgress progress;
    auto outcome = step->run(table, {rules(), number, others()}, progress);
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
    const auto outcome = step->run(table, {rules(), 1, others()}, progress);
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
