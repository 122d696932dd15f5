// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/classifypressurestep.h"

#include "app/base/numbertext.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString figure(double value)
{
    return QString::fromLatin1(shortestDecimal(value));
}

static QString quotedText(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// The categories from the highest down; the higher one of the two pressures wins (clinical_spec 1.1).
static QString categoryFormula(const Guideline &guideline, const QString &systolic, const QString &diastolic)
{
    QString formula = quotedText(guideline.categories.first().label);
    for (qsizetype i = 1; i < guideline.categories.size(); ++i) {
        const BpCategory &category = guideline.categories[i];
        QStringList reached;
        if (category.systolicFrom)
            reached.append(systolic + u" >= "_s + figure(*category.systolicFrom));
        if (category.diastolicFrom && !diastolic.isEmpty())
            reached.append(diastolic + u" >= "_s + figure(*category.diastolicFrom));
        if (!reached.isEmpty())
            formula = u"if("_s + reached.join(u" or "_s) + u", "_s + quotedText(category.label) + u", "_s
                + formula + u')';
    }
    return formula;
}

/// Ages the guideline is not for, an unknown one included.
static QString outsideAges(const Guideline &guideline, const QString &age)
{
    QString text = u" or isMissing("_s + age + u')';
    if (guideline.ageFrom)
        text += u" or "_s + age + u" < "_s + figure(*guideline.ageFrom);
    if (guideline.ageBelow)
        text += u" or "_s + age + u" >= "_s + figure(*guideline.ageBelow);
    return text;
}

ClassifyPressureStep::ClassifyPressureStep(ClassifyPressure parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> ClassifyPressureStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    ClassifyPressure asked;
    asked.systolic = parameters.neededText(u"systolic"_s);
    asked.diastolic = parameters.text(u"diastolic"_s);
    asked.age = parameters.text(u"age"_s);
    asked.guideline = parameters.neededText(u"guideline"_s);
    asked.name = parameters.text(u"name"_s, u"bp_category"_s);
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return classifyPressure(std::move(asked));
}

QString ClassifyPressureStep::id() const
{
    return QLatin1String(kind);
}

QJsonObject ClassifyPressureStep::parameters() const
{
    return {{u"systolic"_s, m_asked.systolic},
            {u"diastolic"_s, m_asked.diastolic},
            {u"age"_s, m_asked.age},
            {u"guideline"_s, m_asked.guideline},
            {u"name"_s, m_asked.name}};
}

QStringList ClassifyPressureStep::columnsNeeded() const
{
    QStringList needed{m_asked.systolic};
    for (const QString &name : {m_asked.diastolic, m_asked.age}) {
        if (!name.isEmpty())
            needed.append(name);
    }
    return needed;
}

QStringList ClassifyPressureStep::columnsMade() const
{
    return {m_asked.name};
}

StepPtr ClassifyPressureStep::renamed(const QHash<QString, QString> &newNames) const
{
    ClassifyPressure next = m_asked;
    next.systolic = newName(m_asked.systolic, newNames);
    next.diastolic = newName(m_asked.diastolic, newNames);
    next.age = newName(m_asked.age, newNames);
    next.name = newName(m_asked.name, newNames);
    return classifyPressure(std::move(next));
}

Result<FormulaColumn> ClassifyPressureStep::formulaColumn(const Table &table,
                                                          const ClinicalRules &rules) const
{
    const Guideline *guideline = rules.guideline(m_asked.guideline);
    if (!guideline)
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "This version does not know the guideline “%1”.")
                         .arg(m_asked.guideline),
                     QCoreApplication::translate("sphygma", "Choose one of the guidelines it knows.")};
    const auto s = fieldIn(u"mm[Hg]"_s, u"pressure"_s, table, m_asked.systolic, rules);
    if (!s)
        return s.error();
    QString condition = u"isMissing(%1)"_s.arg(*s);
    QString d;
    if (!m_asked.diastolic.isEmpty()) {
        const auto field = fieldIn(u"mm[Hg]"_s, u"pressure"_s, table, m_asked.diastolic, rules);
        if (!field)
            return field.error();
        d = *field;
        condition += u" or isMissing(%1)"_s.arg(d);
    }
    if (!m_asked.age.isEmpty()) {
        const auto age = fieldIn(u"a"_s, u"age"_s, table, m_asked.age, rules);
        if (!age)
            return age.error();
        condition += outsideAges(*guideline, *age);
    }
    return formulaColumnOf(u"if(%1, missing, %2)"_s.arg(condition, categoryFormula(*guideline, *s, d)),
                           {m_asked.name, guideline->name, ColumnType::Text, {}, {}, {}});
}

Phrase ClassifyPressureStep::sentence() const
{
    if (m_asked.diastolic.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Classify %1 alone by %2 as %3"),
                          {m_asked.systolic, m_asked.guideline, m_asked.name});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Classify %1 and %2 by %3 as %4"),
                      {m_asked.systolic, m_asked.diastolic, m_asked.guideline, m_asked.name});
}

StepPtr classifyPressure(ClassifyPressure parameters)
{
    return std::make_shared<ClassifyPressureStep>(std::move(parameters));
}

} // namespace sphygma
