// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/spreadrowsstep.h"

#include "app/recipe/columnaccess.h"
#include "app/recipe/steps/celltext.h"
#include "app/recipe/steps/readinggroups.h"
#include "app/recipe/steps/rowremoval.h"
#include "app/recipe/steps/stepparameters.h"
#include "app/recipe/steps/steptext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Which row each cell of the new columns comes from.
class Sources
{
public:
    static Result<Sources> find(const Table &table, qsizetype label, const QStringList &labels,
                                const ReadingGroups &groups, Progress &progress)
    {
        Sources sources(table.rowCount(), labels.size());
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            if (row % chunkRows == 0 && !progress.update(row, table.rowCount()))
                return Error::cancelled();
            if (!table.isKept(row) || groups.isJoined(row))
                continue;
            Status taken = sources.take(table, label, labels, row, row);
            for (const Repeat &joined : groups.joinedTo(row)) {
                if (taken)
                    taken = sources.take(table, label, labels, row, joined.row);
            }
            if (!taken)
                return taken.error();
        }
        return sources;
    }

    ColumnPtr column(const Column &values, qsizetype label) const
    {
        ColumnBuilder builder(values.type(), values.numberFormat());
        for (const qint64 source : m_rows[static_cast<size_t>(label)]) {
            if (source < 0)
                builder.appendMissing();
            else
                appendCell(builder, values, source);
        }
        return builder.finish();
    }

private:
    Sources(qsizetype rows, qsizetype labels)
        : m_rows(static_cast<size_t>(labels), std::vector<qint64>(static_cast<size_t>(rows), -1))
    {}

    static Error lost(const char *sentence, qsizetype row)
    {
        return {Error::Kind::DoesNotFit, QCoreApplication::translate("sphygma", sentence).arg(row + 1),
                QCoreApplication::translate("sphygma",
                                            "Name every label, and remove repeated keys before this step.")};
    }

    /// The cell of \a from goes into the row \a into. No value may be lost on the way.
    Status take(const Table &table, qsizetype label, const QStringList &labels, qsizetype into,
                qsizetype from)
    {
        const std::string_view text = table.column(label).text(from);
        const qsizetype found =
            labels.indexOf(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        if (found < 0)
            return into == from
                ? ok()
                : Status(
                    lost(QT_TRANSLATE_NOOP("sphygma", "Record %1 has a label that gets no column."), from));
        qint64 &source = m_rows[static_cast<size_t>(found)][static_cast<size_t>(into)];
        if (source >= 0)
            return lost(QT_TRANSLATE_NOOP("sphygma", "Record %1 repeats a label of its group."), from);
        source = from;
        return ok();
    }

    std::vector<std::vector<qint64>> m_rows; ///< by label, then row; −1 without
};

} // namespace

SpreadRowsStep::SpreadRowsStep(SpreadRows parameters) : m_asked(std::move(parameters)) {}

Result<StepPtr> SpreadRowsStep::fromJson(const QJsonObject &json)
{
    StepParameters parameters(json);
    SpreadRows asked{parameters.neededTexts(u"by"_s), parameters.neededText(u"label"_s),
                     parameters.neededText(u"value"_s), parameters.neededTexts(u"labels"_s)};
    if (asked.label == asked.value && !asked.label.isEmpty())
        parameters.reject(
            u"value"_s,
            QCoreApplication::translate("sphygma", "it must be another column than “%1”.").arg(u"label"_s));
    if (QStringList once = asked.labels; once.removeDuplicates() != 0 || asked.labels.contains(QString()))
        parameters.reject(u"labels"_s,
                          QCoreApplication::translate("sphygma", "each must be there once, and none empty."));
    const Status status = parameters.status();
    if (!status)
        return status.error();
    return spreadRows(std::move(asked));
}

QString SpreadRowsStep::id() const
{
    return QLatin1String(kind);
}

Phase SpreadRowsStep::phase() const
{
    return Phase::Shape;
}

QJsonObject SpreadRowsStep::parameters() const
{
    return {{u"by"_s, QJsonArray::fromStringList(m_asked.by)},
            {u"label"_s, m_asked.label},
            {u"value"_s, m_asked.value},
            {u"labels"_s, QJsonArray::fromStringList(m_asked.labels)}};
}

QStringList SpreadRowsStep::columnsNeeded() const
{
    return m_asked.by + QStringList{m_asked.label, m_asked.value};
}

QStringList SpreadRowsStep::columnsMade() const
{
    return m_asked.labels;
}

StepPtr SpreadRowsStep::renamed(const QHash<QString, QString> &newNames) const
{
    SpreadRows next = m_asked;
    next.by = newNamesOf(m_asked.by, newNames);
    next.label = newName(m_asked.label, newNames);
    next.value = newName(m_asked.value, newNames);
    return spreadRows(std::move(next));
}

Result<StepOutcome> SpreadRowsStep::run(const Table &table, const StepContext &, Progress &progress) const
{
    const auto label = requireTexts(table, m_asked.label);
    if (!label)
        return label.error();
    const auto value = requireColumn(table, m_asked.value);
    if (!value)
        return value.error();
    for (const QString &name : m_asked.labels) {
        const Status isNew = requireNewName(table, name);
        if (!isNew)
            return isNew.error();
    }
    const auto groups = ReadingGroups::find(table, m_asked.by, progress);
    if (!groups)
        return groups.error();
    const auto sources = Sources::find(table, *label, m_asked.labels, *groups, progress);
    if (!sources)
        return sources.error();
    Schema schema = table.schema();
    schema[*value].role.clear();
    StepOutcome outcome =
        withoutRows(table.withSchema(std::move(schema)),
                    groups->joinedRows().size() == 0 ? RowSet(table.rowCount()) : groups->joinedRows());
    for (qsizetype i = 0; i < m_asked.labels.size(); ++i) {
        ColumnInfo info = table.info(*value);
        info.name = m_asked.labels[i];
        info.label.clear();
        info.role.clear();
        info.source = id();
        outcome.table = outcome.table.withColumn(outcome.table.columnCount(),
                                                 sources->column(table.column(*value), i), info);
    }
    return outcome;
}

Phrase SpreadRowsStep::sentence() const
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Make columns %1 of %2, one row for each %3"),
                      {nested(listed(m_asked.labels)), m_asked.value, nested(listed(m_asked.by))});
}

QString SpreadRowsStep::reason() const
{
    return u"now in columns of another row"_s;
}

StepPtr spreadRows(SpreadRows parameters)
{
    return std::make_shared<SpreadRowsStep>(std::move(parameters));
}

} // namespace sphygma
