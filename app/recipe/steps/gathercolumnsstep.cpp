// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/gathercolumnsstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/gatheredtable.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

GatherColumnsStep::GatherColumnsStep(GatherColumns parameters) : m_asked(std::move(parameters)) {}

static bool hasTwice(QStringList names)
{
    return names.removeDuplicates() != 0 || names.contains(QString());
}

Result<StepPtr> GatherColumnsStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    GatherColumns asked{parameters.neededTexts(u"columns"_s), parameters.neededTexts(u"values"_s),
                        parameters.neededTexts(u"labels"_s), parameters.text(u"label"_s, u"reading"_s)};
    const QString once = QCoreApplication::translate("sphygma", "each must be there once, and none empty.");
    for (const auto &[name, list] : {std::pair{u"columns"_s, asked.columns},
                                     std::pair{u"values"_s, asked.values + QStringList{asked.label}},
                                     std::pair{u"labels"_s, asked.labels}}) {
        if (hasTwice(list))
            parameters.reject(name, once);
    }
    if (asked.columns.size() != asked.values.size() * asked.labels.size())
        parameters.reject(
            u"columns"_s,
            QCoreApplication::translate("sphygma", "there must be one for each value and label, in order."));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return gatherColumns(std::move(asked));
}

QString GatherColumnsStep::id() const
{
    return QLatin1String(kind);
}

Phase GatherColumnsStep::phase() const
{
    return Phase::Shape;
}

QJsonObject GatherColumnsStep::parameters() const
{
    return {{u"columns"_s, QJsonArray::fromStringList(m_asked.columns)},
            {u"values"_s, QJsonArray::fromStringList(m_asked.values)},
            {u"labels"_s, QJsonArray::fromStringList(m_asked.labels)},
            {u"label"_s, m_asked.label}};
}

QStringList GatherColumnsStep::columnsNeeded() const
{
    return m_asked.columns;
}

QStringList GatherColumnsStep::columnsMade() const
{
    return QStringList{m_asked.label} + m_asked.values;
}

StepPtr GatherColumnsStep::renamed(const QHash<QString, QString> &newNames) const
{
    GatherColumns next = m_asked;
    next.columns = newNamesOf(m_asked.columns, newNames);
    return gatherColumns(std::move(next));
}

Result<StepOutcome> GatherColumnsStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto columns = requireColumns(table, m_asked.columns);
    if (!columns)
        return columns.error();
    for (const QString &name : columnsMade()) {
        const Status isNew = m_asked.columns.contains(name) ? ok() : requireNewName(table, name);
        if (!isNew)
            return isNew.error();
    }
    const qsizetype labels = m_asked.labels.size();
    for (qsizetype i = 0; i < columns->size(); ++i) {
        const ColumnInfo &first = table.info((*columns)[i - i % labels]);
        const ColumnInfo &other = table.info((*columns)[i]);
        if (first.type != other.type)
            return Error{Error::Kind::DoesNotFit,
                         QCoreApplication::translate("sphygma", "“%1” and “%2” are of different types.")
                             .arg(first.name, other.name),
                         QCoreApplication::translate("sphygma", "Give both the same type before this step.")};
    }
    return gathered(table, m_asked, *columns, progress);
}

Phrase GatherColumnsStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Make one row for each %1 of %2: columns %3"),
                      {m_asked.label, nested(listed(m_asked.columns)), nested(listed(m_asked.values))});
}

QString GatherColumnsStep::reason() const
{
    return u"now in a row of its own"_s;
}

StepPtr gatherColumns(GatherColumns parameters)
{
    return std::make_shared<GatherColumnsStep>(std::move(parameters));
}

} // namespace sphygma
