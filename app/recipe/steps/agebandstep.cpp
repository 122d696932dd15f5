// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/agebandstep.h"

#include "app/base/numbertext.h"
#include "app/expression/lexer.h"
#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString figure(double value)
{
    return QString::fromLatin1(shortestDecimal(value));
}

static bool isAscending(const QList<double> &starts)
{
    return std::adjacent_find(starts.begin(), starts.end(), std::greater_equal<>()) == starts.end();
}

/// "18–29" between whole numbers, "18 to <29.5" between others, "80+" for the last.
static QString bandLabel(const QList<double> &starts, qsizetype index)
{
    if (index + 1 == starts.size())
        return figure(starts[index]) + u'+';
    const double next = starts[index + 1];
    const bool isWhole = starts[index] == std::floor(starts[index]) && next == std::floor(next);
    if (!isWhole)
        return figure(starts[index]) + u" to <"_s + figure(next);
    return next - 1 == starts[index] ? figure(starts[index])
                                     : figure(starts[index]) + u"–"_s + figure(next - 1);
}

AgeBandStep::AgeBandStep(AgeBands parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> AgeBandStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    AgeBands asked{parameters.neededText(u"column"_s), parameters.numbers(u"from"_s),
                   parameters.text(u"name"_s, u"age_band"_s)};
    constexpr qsizetype most = 100;
    if (asked.from.isEmpty() || asked.from.size() > most || !isAscending(asked.from))
        parameters.reject(
            u"from"_s,
            QCoreApplication::translate("sphygma", "it must be a list of 1 to 100 ascending numbers."));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return ageBand(std::move(asked));
}

QString AgeBandStep::id() const
{
    return QLatin1String(kind);
}

QJsonObject AgeBandStep::parameters() const
{
    QJsonArray from;
    for (const double start : m_asked.from)
        from.append(start);
    return {{u"column"_s, m_asked.column}, {u"from"_s, from}, {u"name"_s, m_asked.name}};
}

QStringList AgeBandStep::columnsNeeded() const
{
    return {m_asked.column};
}

QStringList AgeBandStep::columnsMade() const
{
    return {m_asked.name};
}

StepPtr AgeBandStep::renamed(const QHash<QString, QString> &newNames) const
{
    AgeBands next = m_asked;
    next.column = newName(m_asked.column, newNames);
    next.name = newName(m_asked.name, newNames);
    return ageBand(std::move(next));
}

Result<FormulaColumn> AgeBandStep::formulaColumn(const Table &table, const ClinicalRules &) const
{
    const auto index = requireNumbers(table, m_asked.column);
    if (!index)
        return index.error();
    const QString field = fieldText(m_asked.column);
    QString formula = u"\"<"_s + figure(m_asked.from.first()) + u'"';
    for (qsizetype i = 0; i < m_asked.from.size(); ++i)
        formula = u"if(%1 >= %2, \"%3\", %4)"_s.arg(field, figure(m_asked.from[i]),
                                                    bandLabel(m_asked.from, i), formula);
    return formulaColumnOf(formula, {m_asked.name, {}, ColumnType::Text, {}, {}, {}});
}

Phrase AgeBandStep::sentence() const
{
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "Group %1 in bands from %2 to %3 and above, as %4"),
        {m_asked.column, figure(m_asked.from.first()), figure(m_asked.from.last()), m_asked.name});
}

StepPtr ageBand(AgeBands parameters)
{
    return std::make_shared<AgeBandStep>(std::move(parameters));
}

} // namespace sphygma
