// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/setcellstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/table/columnbuilder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

SetCellStep::SetCellStep(QString column, qint64 record, QString value, QString reason)
    : m_column(std::move(column)), m_record(record), m_value(std::move(value)), m_reason(std::move(reason))
{}

Result<StepPtr> SetCellStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QString column = parameters.neededText(u"column"_s);
    const qint64 record = parameters.neededCount(u"record"_s);
    const QString value = parameters.text(u"value"_s);
    const QString reason = parameters.text(u"reason"_s);
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return setCell(column, record, value, reason);
}

QString SetCellStep::id() const
{
    return QLatin1String(kind);
}

Phase SetCellStep::phase() const
{
    return Phase::Repair;
}

QJsonObject SetCellStep::parameters() const
{
    return {{u"column"_s, m_column}, {u"record"_s, m_record}, {u"value"_s, m_value}, {u"reason"_s, m_reason}};
}

QStringList SetCellStep::columnsNeeded() const
{
    return {m_column};
}

StepPtr SetCellStep::renamed(const QHash<QString, QString> &newNames) const
{
    return setCell(newName(m_column, newNames), m_record, m_value, m_reason);
}

Result<StepOutcome> SetCellStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto index = requireColumn(table, m_column);
    if (!index)
        return index.error();
    if (m_record > table.rowCount()) {
        return Error{
            Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "There is no record %1: the table ends at %2.")
                .arg(m_record)
                .arg(table.rowCount()),
            QCoreApplication::translate("sphygma", "A correction belongs to the file it was made for.")};
    }
    if (!progress.update(0, 1))
        return Error::cancelled();
    const qsizetype row = m_record - 1;
    StepOutcome outcome{table, {}};
    if (!table.isKept(row)
        || (table.displayText(row, *index) == m_value
            && (table.column(*index).isValid(row) || m_value.isEmpty())))
        return outcome;
    outcome.table =
        table.withColumn(*index, withCell(table.column(*index), row, m_value), table.info(*index));
    RowSet changed(table.rowCount());
    changed.insert(row);
    outcome.changes.changedCells.emplace(m_column, std::move(changed));
    return outcome;
}

Phrase SetCellStep::sentence() const
{
    if (m_value.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Empty %1 in record %2"), {m_column, m_record});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Set %1 in record %2 to “%3”"),
                      {m_column, m_record, m_value});
}

QString SetCellStep::reason() const
{
    return m_reason.isEmpty() ? u"corrected by hand"_s : m_reason;
}

StepPtr setCell(QString column, qint64 record, QString value, QString reason)
{
    return std::make_shared<SetCellStep>(std::move(column), record, std::move(value), std::move(reason));
}

} // namespace sphygma
