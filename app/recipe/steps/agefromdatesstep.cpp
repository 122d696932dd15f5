// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/agefromdatesstep.h"

#include "app/expression/lexer.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

AgeFromDatesStep::AgeFromDatesStep(AgeFromDates parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> AgeFromDatesStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    AgeFromDates asked{parameters.neededText(u"birth"_s), parameters.neededText(u"at"_s),
                       parameters.text(u"name"_s, u"age"_s), parameters.flag(u"decimal"_s)};
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return ageFromDates(std::move(asked));
}

QString AgeFromDatesStep::id() const
{
    return QLatin1String(kind);
}

QJsonObject AgeFromDatesStep::parameters() const
{
    return {{u"birth"_s, m_asked.birth},
            {u"at"_s, m_asked.at},
            {u"name"_s, m_asked.name},
            {u"decimal"_s, m_asked.decimal}};
}

QStringList AgeFromDatesStep::columnsNeeded() const
{
    return {m_asked.birth, m_asked.at};
}

QStringList AgeFromDatesStep::columnsMade() const
{
    return {m_asked.name};
}

StepPtr AgeFromDatesStep::renamed(const QHash<QString, QString> &newNames) const
{
    AgeFromDates next = m_asked;
    next.birth = newName(m_asked.birth, newNames);
    next.at = newName(m_asked.at, newNames);
    next.name = newName(m_asked.name, newNames);
    return ageFromDates(std::move(next));
}

Result<FormulaColumn> AgeFromDatesStep::formulaColumn(const Table &table, const ClinicalRules &) const
{
    for (const QString &name : {m_asked.birth, m_asked.at}) {
        const auto index = requireDates(table, name);
        if (!index)
            return index.error();
    }
    const QString dates = u'(' + fieldText(m_asked.birth) + u", "_s + fieldText(m_asked.at) + u')';
    const QString formula =
        m_asked.decimal ? u"daysBetween"_s + dates + u" / 365.25"_s : u"yearsBetween"_s + dates;
    return formulaColumnOf(formula, {m_asked.name, {}, ColumnType::Number, u"age"_s, u"a"_s, {}});
}

Phrase AgeFromDatesStep::sentence() const
{
    return m_asked.decimal
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute %1 in decimal years from %2 to %3"),
                     {m_asked.name, m_asked.birth, m_asked.at})
        : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute %1 in completed years from %2 to %3"),
                     {m_asked.name, m_asked.birth, m_asked.at});
}

StepPtr ageFromDates(AgeFromDates parameters)
{
    return std::make_shared<AgeFromDatesStep>(std::move(parameters));
}

} // namespace sphygma
