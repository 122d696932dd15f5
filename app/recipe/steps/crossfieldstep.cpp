// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/crossfieldstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/crossrule.h"
#include "app/recipe/steps/rowremoval.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/columnbuilder.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static QStringList actionIds()
{
    return {u"flag"_s, u"missing"_s, u"remove"_s};
}

/// The thresholds of the rules hold in the units of the roles.
static Status checkUnits(const Table &table, const CrossRule &rule, const QStringList &columns,
                         const ClinicalRules &rules)
{
    const QStringList roles = rule.roles();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto index = requireColumn(table, columns[i]);
        if (!index)
            return index.error();
        const Role *role = rules.roles.role(roles[i]);
        const PlausibilityLimits *limits = rules.plausibility.limits(roles[i]);
        const QString needed = limits ? limits->unit : role ? role->unit : QString();
        const QString unit = table.info(*index).unit;
        if (!unit.isEmpty() && !needed.isEmpty() && unit != needed)
            return Error{
                Error::Kind::DoesNotFit,
                QCoreApplication::translate("sphygma", "This rule needs “%1” in %2, and it is in %3.")
                    .arg(columns[i], UnitBook::readable(needed), UnitBook::readable(unit)),
                QCoreApplication::translate("sphygma", "Convert the column before this step.")};
    }
    return ok();
}

static QStringList affectedColumns(const CrossRule &rule, const QStringList &columns)
{
    const QStringList roles = rule.roles();
    QStringList affected;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (rule.affected.contains(roles[i]))
            affected.append(columns[i]);
    }
    return affected;
}

static StepOutcome withAllMissing(const Table &table, const QStringList &columns, const RowSet &rows,
                                  int number)
{
    StepOutcome outcome{table, {}};
    for (const QString &name : columns) {
        const qsizetype index = table.indexOf(name);
        RowSet changed(table.rowCount());
        rows.forEach([&](qsizetype row) {
            if (table.column(index).isValid(row))
                changed.insert(row);
        });
        if (changed.isEmpty())
            continue;
        auto column = withMissing(table.column(index), changed, u"step:%1"_s.arg(number));
        outcome.table = outcome.table.withColumn(index, std::move(column), table.info(index));
        outcome.changes.changedCells.emplace(name, std::move(changed));
    }
    return outcome;
}

Expression crossFormula(const CrossField &asked)
{
    const CrossRule *rule = crossRule(asked.rule);
    QHash<QString, QString> columnOfRole;
    const QStringList roles = rule->roles();
    for (qsizetype i = 0; i < std::min(roles.size(), asked.columns.size()); ++i)
        columnOfRole[roles[i]] = asked.columns[i];
    return Expression::parse(rule->formula)->renamed(columnOfRole);
}

CrossFieldStep::CrossFieldStep(CrossField parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> CrossFieldStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    CrossField asked;
    asked.rule = parameters.neededText(u"rule"_s);
    asked.columns = parameters.neededTexts(u"columns"_s);
    asked.action = static_cast<CrossField::Action>(
        std::max(qsizetype(0), actionIds().indexOf(parameters.choice(u"action"_s, actionIds()))));
    const CrossRule *rule = crossRule(asked.rule);
    if (!rule)
        parameters.reject(u"rule"_s,
                          QCoreApplication::translate("sphygma", "this version does not know the rule “%1”.")
                              .arg(asked.rule));
    else if (rule->roles().size() != asked.columns.size())
        parameters.reject(u"columns"_s,
                          QCoreApplication::translate("sphygma", "this rule needs the columns of: %1.")
                              .arg(rule->roles().join(u", "_s)));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return crossField(std::move(asked));
}

QString CrossFieldStep::id() const
{
    return QLatin1String(kind);
}

Phase CrossFieldStep::phase() const
{
    return Phase::Limits;
}

QJsonObject CrossFieldStep::parameters() const
{
    return {{u"rule"_s, m_asked.rule},
            {u"columns"_s, QJsonArray::fromStringList(m_asked.columns)},
            {u"action"_s, actionIds()[static_cast<qsizetype>(m_asked.action)]}};
}

QStringList CrossFieldStep::columnsNeeded() const
{
    return m_asked.columns;
}

StepPtr CrossFieldStep::renamed(const QHash<QString, QString> &newNames) const
{
    CrossField next = m_asked;
    next.columns = newNamesOf(m_asked.columns, newNames);
    return crossField(std::move(next));
}

Result<StepOutcome> CrossFieldStep::run(const Table &table, const StepContext &context,
                                        Progress &progress) const
{
    const CrossRule *rule = crossRule(m_asked.rule);
    if (!rule)
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "This version does not know the rule “%1”.")
                         .arg(m_asked.rule),
                     {}};
    const Status inUnits = checkUnits(table, *rule, m_asked.columns, *context.rules);
    if (!inUnits)
        return inUnits.error();
    auto broken = crossFormula(m_asked).rows(table, progress);
    if (!broken)
        return broken.error();
    RowSet rows = std::move(broken).value();
    rows &= table.keptRows();
    StepOutcome outcome{table, {}};
    if (rows.isEmpty())
        return outcome;
    if (m_asked.action == CrossField::Action::Remove)
        return withoutRows(table, std::move(rows));
    const QStringList affected = affectedColumns(*rule, m_asked.columns);
    if (m_asked.action == CrossField::Action::Missing)
        return withAllMissing(table, affected, rows, context.number);
    for (const QString &name : affected)
        outcome.changes.flaggedCells.emplace(name, rows);
    return outcome;
}

Phrase CrossFieldStep::sentence() const
{
    const CrossRule *rule = crossRule(m_asked.rule);
    const QList<PhraseValue> values{nested(rule ? rule->meaning : Phrase::verbatim(m_asked.rule)),
                                    nested(listed(m_asked.columns))};
    switch (m_asked.action) {
    case CrossField::Action::Missing:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Set to missing what shows %1 (%2)"), values);
    case CrossField::Action::Remove:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove rows with %1 (%2)"), values);
    case CrossField::Action::Flag:
        break;
    }
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mark rows with %1 (%2)"), values);
}

QString CrossFieldStep::reason() const
{
    return u"rule "_s + m_asked.rule;
}

StepPtr crossField(CrossField parameters)
{
    return std::make_shared<CrossFieldStep>(std::move(parameters));
}

} // namespace sphygma
