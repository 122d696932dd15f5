// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/dropcolumnsstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

DropColumnsStep::DropColumnsStep(DropColumns parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> DropColumnsStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    DropColumns asked{parameters.neededTexts(u"columns"_s)};
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return dropColumns(std::move(asked));
}

QString DropColumnsStep::id() const
{
    return QLatin1String(kind);
}

Phase DropColumnsStep::phase() const
{
    return Phase::Gaps;
}

QJsonObject DropColumnsStep::parameters() const
{
    return {{u"columns"_s, QJsonArray::fromStringList(m_asked.columns)}};
}

QStringList DropColumnsStep::columnsNeeded() const
{
    return m_asked.columns;
}

StepPtr DropColumnsStep::renamed(const QHash<QString, QString> &newNames) const
{
    DropColumns next = m_asked;
    next.columns = newNamesOf(m_asked.columns, newNames);
    return dropColumns(std::move(next));
}

Result<StepOutcome> DropColumnsStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto columns = requireColumns(table, m_asked.columns);
    if (!columns)
        return columns.error();
    if (!progress.update(0, 1))
        return Error::cancelled();
    if (columns->size() == table.columnCount())
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "This would leave the table without a column."),
                     QCoreApplication::translate("sphygma", "Leave at least one column in it.")};
    QList<qsizetype> fromLast = *columns;
    std::sort(fromLast.begin(), fromLast.end(), std::greater<>());
    StepOutcome outcome{table, {}};
    for (const qsizetype index : fromLast)
        outcome.table = outcome.table.withoutColumn(index);
    return outcome;
}

Phrase DropColumnsStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Leave out %1"), {nested(listed(m_asked.columns))});
}

QString DropColumnsStep::reason() const
{
    return {};
}

StepPtr dropColumns(DropColumns parameters)
{
    return std::make_shared<DropColumnsStep>(std::move(parameters));
}

} // namespace sphygma
