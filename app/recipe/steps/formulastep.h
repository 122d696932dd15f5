// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expression/expression.h"
#include "app/recipe/step.h"

namespace sphygma {

/// A column to be made and the formula that makes it.
struct FormulaColumn
{
    Expression formula;
    ColumnInfo info; ///< its type comes from the formula
};

/// A step that adds one column at the end of the table, computed row by row.
class FormulaStep : public Step
{
public:
    /// DoesNotFit where a column is not of the kind it should be. Also what a script of the recipe is made
    /// from.
    virtual Result<FormulaColumn> formulaColumn(const Table &table, const ClinicalRules &rules) const = 0;

    Phase phase() const override;
    QString reason() const override;
    Result<StepOutcome> run(const Table &table, const StepContext &context, Progress &progress) const final;
};

/// A column of numbers as a formula reads it in \a unit: "weight", "(weight * 0.45359237)". A column without
/// a unit is taken to be in \a unit; DoesNotFit where its unit does not convert.
Result<QString> fieldIn(const QString &unit, const QString &analyte, const Table &table,
                        const QString &column, const ClinicalRules &rules);

/// The formula of a text made here.
Result<FormulaColumn> formulaColumnOf(const QString &formula, ColumnInfo info);

} // namespace sphygma
