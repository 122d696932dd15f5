// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/readunitsstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/quantitytext.h"
#include "app/recipe/steps/retypedcolumn.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/cellformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

ReadUnitsStep::ReadUnitsStep(ReadUnits parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> ReadUnitsStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    ReadUnits asked{parameters.neededText(u"column"_s), parameters.neededText(u"to"_s)};
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return readUnits(std::move(asked));
}

QString ReadUnitsStep::id() const
{
    return QLatin1String(kind);
}

Phase ReadUnitsStep::phase() const
{
    return Phase::Units;
}

QJsonObject ReadUnitsStep::parameters() const
{
    return {{u"column"_s, m_asked.column}, {u"to"_s, m_asked.to}};
}

QStringList ReadUnitsStep::columnsNeeded() const
{
    return {m_asked.column};
}

StepPtr ReadUnitsStep::renamed(const QHash<QString, QString> &newNames) const
{
    return readUnits({newName(m_asked.column, newNames), m_asked.to});
}

/// Where numbers stand without a unit beside others, they are in that of the column.
static Status requireUnit(const ColumnInfo &info, const QString &to)
{
    if (info.type != ColumnType::Number || info.unit.isEmpty() || info.unit == to)
        return ok();
    return Error{
        Error::Kind::DoesNotFit,
        QCoreApplication::translate("sphygma", "The numbers of “%1” are in %2, not in %3.")
            .arg(info.name, UnitBook::readable(info.unit), UnitBook::readable(to)),
        QCoreApplication::translate("sphygma", "Choose the unit of the column, or correct it first.")};
}

Result<StepOutcome> ReadUnitsStep::run(const Table &table, const StepContext &context,
                                       Progress &progress) const
{
    const auto index = requireColumn(table, m_asked.column);
    if (!index)
        return index.error();
    ColumnInfo info = table.info(*index);
    const UnitBook &units = context.rules->units;
    const QString to = units.code(m_asked.to).value_or(m_asked.to);
    if (const Status fits = requireUnit(info, to); !fits)
        return fits.error();
    const QString analyte = UnitBook::analyteOfRole(info.role);
    const auto outcome = withRetypedColumn(
        table, *index, ColumnType::Number, progress, [&](ColumnBuilder &builder, const std::string &text) {
            const ParsedCell plain = parseCell(ColumnType::Number, QString::fromStdString(text));
            if (plain.reason == Reason::None)
                return builder.appendNumber(plain.number);
            const auto quantity = readQuantity(text, units);
            const auto conversion = quantity ? units.conversion(analyte, quantity->unit, to) : std::nullopt;
            if (conversion)
                builder.appendNumber(conversion->apply(quantity->number));
            else
                builder.appendMissing(Reason::NotANumber, text);
        });
    if (!outcome)
        return outcome.error();
    const bool isSame = info.type == ColumnType::Number && outcome->changes.changedCells.empty();
    info.type = ColumnType::Number;
    info.unit = to;
    const ColumnPtr column = (isSame ? table : outcome->table).columnPtr(*index);
    return StepOutcome{table.withColumn(*index, column, info), outcome->changes};
}

Phrase ReadUnitsStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read numbers and their units in %1, in %2"),
                      {m_asked.column, nested(unitPhrase(m_asked.to))});
}

QString ReadUnitsStep::reason() const
{
    return u"unit in the cell, to "_s + m_asked.to;
}

StepPtr readUnits(ReadUnits parameters)
{
    return std::make_shared<ReadUnitsStep>(std::move(parameters));
}

} // namespace sphygma
