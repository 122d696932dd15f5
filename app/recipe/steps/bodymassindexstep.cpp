// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/bodymassindexstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

BodyMassIndexStep::BodyMassIndexStep(BodyMassIndex parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> BodyMassIndexStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    BodyMassIndex asked{parameters.neededText(u"weight"_s), parameters.neededText(u"height"_s),
                        parameters.text(u"name"_s, u"bmi"_s)};
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return bodyMassIndex(std::move(asked));
}

QString BodyMassIndexStep::id() const
{
    return QLatin1String(kind);
}

QJsonObject BodyMassIndexStep::parameters() const
{
    return {{u"weight"_s, m_asked.weight}, {u"height"_s, m_asked.height}, {u"name"_s, m_asked.name}};
}

QStringList BodyMassIndexStep::columnsNeeded() const
{
    return {m_asked.weight, m_asked.height};
}

QStringList BodyMassIndexStep::columnsMade() const
{
    return {m_asked.name};
}

StepPtr BodyMassIndexStep::renamed(const QHash<QString, QString> &newNames) const
{
    BodyMassIndex next = m_asked;
    next.weight = newName(m_asked.weight, newNames);
    next.height = newName(m_asked.height, newNames);
    next.name = newName(m_asked.name, newNames);
    return bodyMassIndex(std::move(next));
}

Result<FormulaColumn> BodyMassIndexStep::formulaColumn(const Table &table, const ClinicalRules &rules) const
{
    const auto weight = fieldIn(u"kg"_s, u"mass"_s, table, m_asked.weight, rules);
    if (!weight)
        return weight.error();
    const auto height = fieldIn(u"cm"_s, u"length"_s, table, m_asked.height, rules);
    if (!height)
        return height.error();
    return formulaColumnOf(u"%1 / (%2 / 100) ^ 2"_s.arg(*weight, *height),
                           {m_asked.name, {}, ColumnType::Number, u"bmi"_s, u"kg/m2"_s, {}});
}

Phrase BodyMassIndexStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute %1, the body mass index, from %2 and %3"),
                      {m_asked.name, m_asked.weight, m_asked.height});
}

StepPtr bodyMassIndex(BodyMassIndex parameters)
{
    return std::make_shared<BodyMassIndexStep>(std::move(parameters));
}

} // namespace sphygma
