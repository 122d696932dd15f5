// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/fillmissingstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/fillvalues.h"
#include "app/recipe/steps/flagcolumn.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static QStringList methodIds()
{
    return {u"constant"_s, u"mean"_s, u"median"_s, u"mode"_s, u"groupMedian"_s, u"lastOfPatient"_s};
}

static bool needsGroups(const FillMissing &asked)
{
    return asked.method == FillMissing::Method::GroupMedian
        || asked.method == FillMissing::Method::LastOfPatient;
}

FillMissingStep::FillMissingStep(FillMissing parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> FillMissingStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    FillMissing asked;
    asked.column = parameters.neededText(u"column"_s);
    asked.method = static_cast<FillMissing::Method>(
        std::max(qsizetype(0), methodIds().indexOf(parameters.choice(u"method"_s, methodIds()))));
    asked.value = parameters.text(u"value"_s);
    asked.by = parameters.texts(u"by"_s);
    asked.order = parameters.text(u"order"_s);
    asked.flag = parameters.text(u"flag"_s);
    if (asked.method == FillMissing::Method::Constant && asked.value.isEmpty())
        parameters.reject(u"value"_s,
                          QCoreApplication::translate("sphygma", "this method needs a value to fill in."));
    if (needsGroups(asked) && asked.by.isEmpty())
        parameters.reject(
            u"by"_s,
            QCoreApplication::translate("sphygma", "this method needs the columns that make a group."));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return fillMissing(std::move(asked));
}

QString FillMissingStep::id() const
{
    return QLatin1String(kind);
}

Phase FillMissingStep::phase() const
{
    return Phase::Gaps;
}

QJsonObject FillMissingStep::parameters() const
{
    QJsonObject json{{u"column"_s, m_asked.column},
                     {u"method"_s, methodIds()[static_cast<qsizetype>(m_asked.method)]},
                     {u"flag"_s, m_asked.flag}};
    if (!m_asked.value.isEmpty())
        json[u"value"_s] = m_asked.value;
    if (!m_asked.by.isEmpty())
        json[u"by"_s] = QJsonArray::fromStringList(m_asked.by);
    if (!m_asked.order.isEmpty())
        json[u"order"_s] = m_asked.order;
    return json;
}

QStringList FillMissingStep::columnsNeeded() const
{
    QStringList needed{m_asked.column};
    if (needsGroups(m_asked))
        needed += m_asked.by;
    if (m_asked.method == FillMissing::Method::LastOfPatient && !m_asked.order.isEmpty())
        needed.append(m_asked.order);
    return needed;
}

QStringList FillMissingStep::columnsMade() const
{
    return {m_asked.flag};
}

StepPtr FillMissingStep::renamed(const QHash<QString, QString> &newNames) const
{
    FillMissing next = m_asked;
    next.column = newName(m_asked.column, newNames);
    next.by = newNamesOf(m_asked.by, newNames);
    next.order = newName(m_asked.order, newNames);
    next.flag = newName(m_asked.flag, newNames);
    return fillMissing(std::move(next));
}

Result<StepOutcome> FillMissingStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto index = requireColumn(table, m_asked.column);
    if (!index)
        return index.error();
    const Status isNew = requireNewName(table, m_asked.flag);
    if (!isNew)
        return isNew.error();
    const auto fill = findFill(table, *index, m_asked, progress);
    if (!fill)
        return fill.error();
    auto done = applyFill(table, *index, *fill, progress);
    if (!done)
        return done.error();
    const ColumnInfo info{m_asked.flag, {}, ColumnType::Boolean, {}, {}, id()};
    StepOutcome outcome{table.withColumn(*index, done->column, table.info(*index))
                            .withInsertedColumn(*index + 1, flagColumn(done->changed), info),
                        {}};
    if (!done->changed.isEmpty())
        outcome.changes.changedCells.emplace(m_asked.column, done->changed);
    return outcome;
}

Phrase FillMissingStep::sentence() const
{
    const QString column = m_asked.column;
    const QString flag = m_asked.flag;
    switch (m_asked.method) {
    case FillMissing::Method::Constant:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Fill missing values of %1 with “%2”, marked in %3"),
                          {column, m_asked.value, flag});
    case FillMissing::Method::Mean:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Fill missing values of %1 with the mean, marked in %2"),
            {column, flag});
    case FillMissing::Method::Median:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Fill missing values of %1 with the median, marked in %2"),
            {column, flag});
    case FillMissing::Method::Mode:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Fill missing values of %1 with the commonest one, marked in %2"),
            {column, flag});
    case FillMissing::Method::GroupMedian:
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "Fill missing values of %1 with the median of the same %2, marked in %3"),
            {column, nested(listed(m_asked.by)), flag});
    case FillMissing::Method::LastOfPatient:
        break;
    }
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "Fill missing values of %1 with the last one of the same %2, marked in %3"),
        {column, nested(listed(m_asked.by)), flag});
}

QString FillMissingStep::reason() const
{
    return u"filled in"_s;
}

StepPtr fillMissing(FillMissing parameters)
{
    if (parameters.flag.isEmpty())
        parameters.flag = parameters.column + u"_filled"_s;
    return std::make_shared<FillMissingStep>(std::move(parameters));
}

} // namespace sphygma
