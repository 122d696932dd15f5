// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/formulastep.h"

#include "app/base/numbertext.h"
#include "app/expression/lexer.h"
#include "app/recipe/columnaccess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

Phase FormulaStep::phase() const
{
    return Phase::Derived;
}

QString FormulaStep::reason() const
{
    return {};
}

Result<StepOutcome> FormulaStep::run(const Table &table, const StepContext &context, Progress &progress) const
{
    const auto asked = formulaColumn(table, *context.rules);
    if (!asked)
        return asked.error();
    const Status isNew = requireNewName(table, asked->info.name);
    if (!isNew)
        return isNew.error();
    const auto column = asked->formula.column(table, progress);
    if (!column)
        return column.error();
    ColumnInfo info = asked->info;
    info.type = (*column)->type();
    info.source = id();
    return StepOutcome{table.withColumn(table.columnCount(), *column, info), {}};
}

Result<QString> fieldIn(const QString &unit, const QString &analyte, const Table &table,
                        const QString &column, const ClinicalRules &rules)
{
    const auto index = requireNumbers(table, column);
    if (!index)
        return index.error();
    const QString given = table.info(*index).unit;
    if (given.isEmpty() || given == unit)
        return fieldText(column);
    const auto conversion = rules.units.conversion(analyte, given, unit);
    if (!conversion)
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "“%1” is in %2, which does not convert to %3.")
                         .arg(column, UnitBook::readable(given), UnitBook::readable(unit)),
                     QCoreApplication::translate("sphygma", "Correct the unit of the column.")};
    QString text = fieldText(column) + u" * "_s + QString::fromLatin1(shortestDecimal(conversion->factor));
    if (conversion->offset != 0)
        text += u" + "_s + QString::fromLatin1(shortestDecimal(conversion->offset));
    return u'(' + text + u')';
}

Result<FormulaColumn> formulaColumnOf(const QString &formula, ColumnInfo info)
{
    auto parsed = Expression::parse(formula);
    if (!parsed)
        return parsed.error();
    return FormulaColumn{std::move(parsed).value(), std::move(info)};
}

} // namespace sphygma
