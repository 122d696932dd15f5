// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/dropmissingrowsstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

DropMissingRowsStep::DropMissingRowsStep(QStringList columns, bool all)
    : m_columns(std::move(columns)), m_all(all)
{}

Result<StepPtr> DropMissingRowsStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    const QStringList columns = parameters.texts(u"columns"_s);
    const QString when = parameters.choice(u"when"_s, {u"any"_s, u"all"_s});
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return dropMissingRows(columns, when == u"all"_s);
}

QString DropMissingRowsStep::id() const
{
    return QLatin1String(kind);
}

Phase DropMissingRowsStep::phase() const
{
    return Phase::DropRows;
}

QJsonObject DropMissingRowsStep::parameters() const
{
    return {{u"columns"_s, QJsonArray::fromStringList(m_columns)}, {u"when"_s, m_all ? u"all"_s : u"any"_s}};
}

QStringList DropMissingRowsStep::columnsNeeded() const
{
    return m_columns;
}

StepPtr DropMissingRowsStep::renamed(const QHash<QString, QString> &newNames) const
{
    return dropMissingRows(newNamesOf(m_columns, newNames), m_all);
}

/// Joins the validity of \a column into \a present, word by word.
static void join(const Column &column, bool all, std::vector<quint64> &present)
{
    size_t first = 0;
    for (const ChunkPtr &chunk : column.chunks()) {
        const size_t words = static_cast<size_t>(chunk->rows + 63) / 64;
        for (size_t w = 0; w < words; ++w) {
            const quint64 valid = chunk->valid.empty() ? ~quint64(0) : chunk->valid[w];
            if (all)
                present[first + w] |= valid;
            else
                present[first + w] &= valid;
        }
        first += words;
    }
}

Result<StepOutcome> DropMissingRowsStep::run(const Table &table, const StepContext &,
                                             Progress &progress) const
{
    const auto columns = requireColumns(table, m_columns);
    if (!columns)
        return columns.error();
    const RowSet before = table.keptRows();
    RowSet kept(table.rowCount(), !m_all || columns->isEmpty());
    for (qsizetype i = 0; i < columns->size(); ++i) {
        if (!progress.update(i, columns->size()))
            return Error::cancelled();
        join(table.column(columns->at(i)), m_all, kept.words());
    }
    kept &= before;
    StepOutcome outcome{table, {}};
    outcome.changes.removedRows = before;
    outcome.changes.removedRows -= kept;
    if (outcome.changes.removedRows.isEmpty())
        outcome.changes.removedRows = {};
    else
        outcome.table = table.withKept(std::move(kept));
    return outcome;
}

Phrase DropMissingRowsStep::sentence() const
{
    if (m_all)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove rows without any value in %1"),
                          {nested(columnsPhrase(m_columns))});
    if (m_columns.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove rows with a missing value in any column"));
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove rows with a missing value in %1"),
                      {nested(listed(m_columns))});
}

QString DropMissingRowsStep::reason() const
{
    return u"missing value"_s;
}

StepPtr dropMissingRows(QStringList columns, bool all)
{
    return std::make_shared<DropMissingRowsStep>(std::move(columns), all);
}

} // namespace sphygma
