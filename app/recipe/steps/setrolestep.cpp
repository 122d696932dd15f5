// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/setrolestep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

SetRoleStep::SetRoleStep(QString column, QString role, QString unit)
    : m_column(std::move(column)), m_role(std::move(role)), m_unit(std::move(unit))
{}

Result<StepPtr> SetRoleStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QString column = parameters.neededText(u"column"_s);
    const QString role = parameters.text(u"role"_s);
    const QString unit = parameters.text(u"unit"_s);
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return setRole(column, role, unit);
}

QString SetRoleStep::id() const
{
    return QLatin1String(kind);
}

Phase SetRoleStep::phase() const
{
    return Phase::Shape;
}

QJsonObject SetRoleStep::parameters() const
{
    return {{u"column"_s, m_column}, {u"role"_s, m_role}, {u"unit"_s, m_unit}};
}

QStringList SetRoleStep::columnsNeeded() const
{
    return {m_column};
}

StepPtr SetRoleStep::renamed(const QHash<QString, QString> &newNames) const
{
    return setRole(newName(m_column, newNames), m_role, m_unit);
}

Result<StepOutcome> SetRoleStep::run(const Table &table, const StepContext &context, Progress &progress) const
{
    const auto index = requireColumn(table, m_column);
    if (!index)
        return index.error();
    if (!progress.update(0, 1))
        return Error::cancelled();
    const Role *role = context.rules->roles.role(m_role);
    if (!role && !m_role.isEmpty()) {
        return Error{
            Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "“%1” is not a meaning this version knows.").arg(m_role),
            QCoreApplication::translate("sphygma", "Choose what the column means from the list.")};
    }
    Schema schema = table.schema();
    ColumnInfo &info = schema[*index];
    info.role = m_role;
    if (!m_unit.isEmpty())
        info.unit = context.rules->units.code(m_unit).value_or(m_unit);
    else if (info.unit.isEmpty() && role && info.type == ColumnType::Number)
        info.unit = role->unit;
    return StepOutcome{table.withSchema(std::move(schema)), {}};
}

Phrase SetRoleStep::sentence() const
{
    if (m_role.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Take no meaning from the column %1"), {m_column});
    if (m_unit.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Take the column %1 as %2"),
                          {m_column, nested(rolePhrase(m_role))});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Take the column %1 as %2 in %3"),
                      {m_column, nested(rolePhrase(m_role)), nested(unitPhrase(m_unit))});
}

QString SetRoleStep::reason() const
{
    return {};
}

StepPtr setRole(QString column, QString role, QString unit)
{
    return std::make_shared<SetRoleStep>(std::move(column), std::move(role), std::move(unit));
}

} // namespace sphygma
