// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/dropduplicaterowsstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/repeats.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

DropDuplicateRowsStep::DropDuplicateRowsStep(QStringList columns, bool keepLast)
    : m_columns(std::move(columns)), m_keepLast(keepLast)
{}

Result<StepPtr> DropDuplicateRowsStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QStringList columns = parameters.texts(u"columns"_s);
    const QString keep = parameters.choice(u"keep"_s, {u"first"_s, u"last"_s});
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return dropDuplicateRows(columns, keep == u"last"_s);
}

QString DropDuplicateRowsStep::id() const
{
    return QLatin1String(kind);
}

Phase DropDuplicateRowsStep::phase() const
{
    return Phase::Duplicates;
}

QJsonObject DropDuplicateRowsStep::parameters() const
{
    return {{u"columns"_s, QJsonArray::fromStringList(m_columns)},
            {u"keep"_s, m_keepLast ? u"last"_s : u"first"_s}};
}

QStringList DropDuplicateRowsStep::columnsNeeded() const
{
    return m_columns;
}

StepPtr DropDuplicateRowsStep::renamed(const QHash<QString, QString> &newNames) const
{
    return dropDuplicateRows(newNamesOf(m_columns, newNames), m_keepLast);
}

Result<StepOutcome> DropDuplicateRowsStep::run(const Table &table, const StepContext &,
                                               Progress &progress) const
{
    const auto columns = requireColumns(table, m_columns);
    if (!columns)
        return columns.error();
    const auto repeats = findRepeats(table, *columns, {.fromLast = m_keepLast}, progress);
    if (!repeats)
        return repeats.error();
    StepOutcome outcome{table, {}};
    if (repeats->empty())
        return outcome;
    outcome.changes.removedRows = RowSet(table.rowCount());
    for (const Repeat &repeat : *repeats)
        outcome.changes.removedRows.insert(repeat.row);
    RowSet kept = table.keptRows();
    kept -= outcome.changes.removedRows;
    outcome.table = table.withKept(std::move(kept));
    return outcome;
}

Phrase DropDuplicateRowsStep::sentence() const
{
    if (m_columns.isEmpty()) {
        return m_keepLast
            ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove repeated rows, keep the last of each"))
            : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove repeated rows, keep the first of each"));
    }
    return m_keepLast
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove rows with the same %1, keep the last of each"),
                     {nested(listed(m_columns))})
        : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove rows with the same %1, keep the first of each"),
                     {nested(listed(m_columns))});
}

QString DropDuplicateRowsStep::reason() const
{
    return u"repeats another row"_s;
}

StepPtr dropDuplicateRows(QStringList columns, bool keepLast)
{
    return std::make_shared<DropDuplicateRowsStep>(std::move(columns), keepLast);
}

} // namespace sphygma
