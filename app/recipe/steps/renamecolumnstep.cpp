// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/renamecolumnstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"

using namespace Qt::StringLiterals;

namespace sphygma {

RenameColumnStep::RenameColumnStep(QString column, QString name)
    : m_column(std::move(column)), m_name(std::move(name))
{}

Result<StepPtr> RenameColumnStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QString column = parameters.neededText(u"column"_s);
    const QString name = parameters.neededText(u"name"_s);
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return renameColumn(column, name);
}

QString RenameColumnStep::id() const
{
    return QLatin1String(kind);
}

Phase RenameColumnStep::phase() const
{
    return Phase::Shape;
}

QJsonObject RenameColumnStep::parameters() const
{
    return {{u"column"_s, m_column}, {u"name"_s, m_name}};
}

QStringList RenameColumnStep::columnsNeeded() const
{
    return {m_column};
}

QStringList RenameColumnStep::columnsMade() const
{
    return {m_name};
}

StepPtr RenameColumnStep::renamed(const QHash<QString, QString> &newNames) const
{
    return renameColumn(newName(m_column, newNames), m_name);
}

Result<StepOutcome> RenameColumnStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto index = requireColumn(table, m_column);
    if (!index)
        return index.error();
    if (!progress.update(0, 1))
        return Error::cancelled();
    if (m_name == m_column)
        return StepOutcome{table, {}};
    const Status isNew = requireNewName(table, m_name);
    if (!isNew)
        return isNew.error();
    Schema schema = table.schema();
    schema[*index].name = m_name;
    return StepOutcome{table.withSchema(std::move(schema)), {}};
}

Phrase RenameColumnStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Call the column %1 “%2”"), {m_column, m_name});
}

QString RenameColumnStep::reason() const
{
    return {};
}

StepPtr renameColumn(QString column, QString name)
{
    return std::make_shared<RenameColumnStep>(std::move(column), std::move(name));
}

} // namespace sphygma
