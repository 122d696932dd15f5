// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/computecolumnstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

ComputeColumnStep::ComputeColumnStep(ComputeColumn parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> ComputeColumnStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QString name = parameters.neededText(u"name"_s);
    const auto formula = parameters.formula(u"formula"_s);
    const QString role = parameters.text(u"role"_s);
    const QString unit = parameters.text(u"unit"_s);
    ComputeColumn asked{name, formula, role, unit};
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return computeColumn(std::move(asked));
}

QString ComputeColumnStep::id() const
{
    return QLatin1String(kind);
}

QJsonObject ComputeColumnStep::parameters() const
{
    return {{u"name"_s, m_asked.name},
            {u"formula"_s, m_asked.formula.formula()},
            {u"role"_s, m_asked.role},
            {u"unit"_s, m_asked.unit}};
}

QStringList ComputeColumnStep::columnsNeeded() const
{
    return m_asked.formula.columns();
}

QStringList ComputeColumnStep::columnsMade() const
{
    return {m_asked.name};
}

StepPtr ComputeColumnStep::renamed(const QHash<QString, QString> &newNames) const
{
    ComputeColumn next = m_asked;
    next.name = newName(m_asked.name, newNames);
    next.formula = m_asked.formula.renamed(newNames);
    return computeColumn(std::move(next));
}

Result<FormulaColumn> ComputeColumnStep::formulaColumn(const Table &table, const ClinicalRules &rules) const
{
    Q_UNUSED(table)
    if (!m_asked.role.isEmpty() && !rules.roles.role(m_asked.role))
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "“%1” is not a meaning this version knows.")
                         .arg(m_asked.role),
                     QCoreApplication::translate("sphygma", "Choose what the column means from the list.")};
    const QString unit = rules.units.code(m_asked.unit).value_or(m_asked.unit);
    return FormulaColumn{
        m_asked.formula,
        {m_asked.name, m_asked.formula.formula(), ColumnType::Number, m_asked.role, unit, {}}};
}

Phrase ComputeColumnStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute %1 as %2"),
                      {m_asked.name, m_asked.formula.formula()});
}

StepPtr computeColumn(ComputeColumn parameters)
{
    return std::make_shared<ComputeColumnStep>(std::move(parameters));
}

} // namespace sphygma
