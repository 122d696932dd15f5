// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/filterrowsstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/rowremoval.h"
#include "app/recipe/steps/stepparameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

FilterRowsStep::FilterRowsStep(FilterRows parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> FilterRowsStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    FilterRows asked{parameters.formula(u"where"_s)};
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return filterRows(std::move(asked));
}

QString FilterRowsStep::id() const
{
    return QLatin1String(kind);
}

Phase FilterRowsStep::phase() const
{
    return Phase::DropRows;
}

QJsonObject FilterRowsStep::parameters() const
{
    return {{u"where"_s, m_asked.where.formula()}};
}

QStringList FilterRowsStep::columnsNeeded() const
{
    return m_asked.where.columns();
}

StepPtr FilterRowsStep::renamed(const QHash<QString, QString> &newNames) const
{
    FilterRows next = m_asked;
    next.where = m_asked.where.renamed(newNames);
    return filterRows(std::move(next));
}

Result<StepOutcome> FilterRowsStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    auto rows = m_asked.where.rows(table, progress);
    if (!rows)
        return rows.error();
    return withoutRows(table, rows->complement());
}

Phrase FilterRowsStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Keep only rows where %1"), {m_asked.where.formula()});
}

QString FilterRowsStep::reason() const
{
    return u"not: "_s + m_asked.where.formula();
}

StepPtr filterRows(FilterRows parameters)
{
    return std::make_shared<FilterRowsStep>(std::move(parameters));
}

} // namespace sphygma
