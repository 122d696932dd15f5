// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/derivepressurestep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

static QStringList derivedPressures()
{
    return {u"map"_s, u"map_meaney"_s, u"pulse_pressure"_s, u"mid_bp"_s};
}

/// rules.json "classification.derived"; %1 systolic, %2 diastolic.
static QString formulaOf(const QString &what)
{
    if (what == u"pulse_pressure"_s)
        return u"%1 - %2"_s;
    if (what == u"mid_bp"_s)
        return u"(%1 + %2) / 2"_s;
    return what == u"map_meaney"_s ? u"%2 + 0.412 * (%1 - %2)"_s : u"%2 + (%1 - %2) / 3"_s;
}

DerivePressureStep::DerivePressureStep(DerivePressure parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> DerivePressureStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    DerivePressure asked;
    asked.what = parameters.choice(u"what"_s, derivedPressures());
    asked.systolic = parameters.neededText(u"systolic"_s);
    asked.diastolic = parameters.neededText(u"diastolic"_s);
    asked.name = parameters.text(u"name"_s, asked.what);
    if (asked.systolic == asked.diastolic && !asked.systolic.isEmpty())
        parameters.reject(u"diastolic"_s,
                          QCoreApplication::translate("sphygma", "it must be another column than “%1”.")
                              .arg(u"systolic"_s));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return derivePressure(std::move(asked));
}

QString DerivePressureStep::id() const
{
    return QLatin1String(kind);
}

QJsonObject DerivePressureStep::parameters() const
{
    return {{u"what"_s, m_asked.what},
            {u"systolic"_s, m_asked.systolic},
            {u"diastolic"_s, m_asked.diastolic},
            {u"name"_s, m_asked.name}};
}

QStringList DerivePressureStep::columnsNeeded() const
{
    return {m_asked.systolic, m_asked.diastolic};
}

QStringList DerivePressureStep::columnsMade() const
{
    return {m_asked.name};
}

StepPtr DerivePressureStep::renamed(const QHash<QString, QString> &newNames) const
{
    DerivePressure next = m_asked;
    next.systolic = newName(m_asked.systolic, newNames);
    next.diastolic = newName(m_asked.diastolic, newNames);
    next.name = newName(m_asked.name, newNames);
    return derivePressure(std::move(next));
}

Result<FormulaColumn> DerivePressureStep::formulaColumn(const Table &table, const ClinicalRules &rules) const
{
    const auto index = requireNumbers(table, m_asked.systolic);
    if (!index)
        return index.error();
    const QString unit = table.info(*index).unit.isEmpty() ? u"mm[Hg]"_s : table.info(*index).unit;
    const auto s = fieldIn(unit, u"pressure"_s, table, m_asked.systolic, rules);
    if (!s)
        return s.error();
    const auto d = fieldIn(unit, u"pressure"_s, table, m_asked.diastolic, rules);
    if (!d)
        return d.error();
    const QString formula = formulaOf(m_asked.what).arg(*s, *d);
    const QString role = m_asked.what == u"mid_bp"_s ? QString()
        : m_asked.what == u"pulse_pressure"_s        ? m_asked.what
                                                     : u"map"_s;
    return formulaColumnOf(formula, {m_asked.name, {}, ColumnType::Number, role, unit, {}});
}

Phrase DerivePressureStep::sentence() const
{
    const QList<PhraseValue> values{m_asked.name, m_asked.systolic, m_asked.diastolic};
    if (m_asked.what == u"pulse_pressure"_s)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute %1, the pulse pressure: %2 − %3"), values);
    if (m_asked.what == u"mid_bp"_s)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute %1, the mid pressure: half of %2 + %3"),
                          values);
    if (m_asked.what == u"map_meaney"_s)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Compute %1, the mean pressure of Meaney: %3 + 0.412 (%2 − %3)"),
            values);
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Compute %1, the mean pressure: %3 + (%2 − %3) / 3"),
                      values);
}

StepPtr derivePressure(DerivePressure parameters)
{
    return std::make_shared<DerivePressureStep>(std::move(parameters));
}

} // namespace sphygma
