// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/changelog.h"

#include "app/table/cellformat.h"
#include "app/table/csvtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// One changed column of a step, in both its forms.
struct ChangedColumn
{
    QString name;
    std::string csvName;
    const RowSet *rows;
    ColumnPtr before, after;
    std::vector<std::string> missingReasons; ///< by reason code: "code:NA" where it says more than the step
};

/// What one step did, ready to be read row by row.
class StepLog
{
public:
    StepLog(const StepResult &result, const Recipe &recipe, size_t index)
        : m_result(result), m_number(static_cast<qsizetype>(index) + 1)
    {
        const QString stepReason = recipe.entries()[static_cast<qsizetype>(index)].step->reason();
        m_reason = result.changes.reason.isEmpty() ? stepReason : result.changes.reason;
        for (qsizetype i = 0; i < result.after.columnCount(); ++i) {
            const auto found = result.changes.changedCells.find(result.after.info(i).name);
            const qsizetype before = result.before.indexOf(result.after.info(i).name);
            if (found != result.changes.changedCells.end() && before >= 0)
                m_columns.push_back({found->first, csvField(found->first.toStdString()), &found->second,
                                     result.before.columnPtr(before), result.after.columnPtr(i),
                                     codesOf(result.after.column(i))});
        }
    }

    const std::vector<ChangedColumn> &columns() const { return m_columns; }

    const QString &reason() const { return m_reason; }

    qsizetype number() const { return m_number; }

    const Table &table() const { return m_result.before; }

    bool removes(qsizetype row) const
    {
        const RowSet &removed = m_result.changes.removedRows;
        return removed.size() != 0 && removed.contains(row);
    }

    /// All rows the step changed or removed.
    RowSet rows() const
    {
        RowSet rows(m_result.before.rowCount());
        for (const ChangedColumn &column : m_columns)
            rows |= *column.rows;
        if (m_result.changes.removedRows.size() != 0)
            rows |= m_result.changes.removedRows;
        return rows;
    }

    /// The reason of the cell itself, else empty.
    static std::string_view ownReason(const ChangedColumn &column, qsizetype row)
    {
        return column.missingReasons[static_cast<size_t>(column.after->reason(row))];
    }

private:
    static std::vector<std::string> codesOf(const Column &column)
    {
        std::vector<std::string> reasons(256);
        for (size_t i = 0; i < column.reasonNames().size(); ++i) {
            if (column.reasonNames()[i].startsWith(u"code:"_s))
                reasons[static_cast<size_t>(Reason::FirstNamed) + i] = column.reasonNames()[i].toStdString();
        }
        return reasons;
    }

    const StepResult &m_result;
    const qsizetype m_number;
    QString m_reason;
    std::vector<ChangedColumn> m_columns;
};

std::string valueText(const Column &column, qsizetype row)
{
    return cellText(column.type(), column.chunkOf(row), row % chunkRows);
}

/// What a person saw in the cell.
std::string shownText(const Column &column, qsizetype row)
{
    if (column.isValid(row))
        return valueText(column, row);
    const auto &originals = column.chunkOf(row).originals;
    const auto found = originals.find(static_cast<quint32>(row % chunkRows));
    return found == originals.end() ? std::string() : found->second;
}

/// After a correction by hand a text that fits no number is still what stands there.
std::string afterText(const Column &column, qsizetype row)
{
    const Reason reason = column.reason(row);
    return reason == Reason::NotANumber || reason == Reason::Censored ? shownText(column, row)
                                                                      : valueText(column, row);
}

/// Writes the log through one buffer.
class LogWriter
{
public:
    LogWriter(QIODevice &device, Progress &progress) : m_device(device), m_progress(progress) {}

    Status write(const StepLog &log)
    {
        const RowSet rows = log.rows();
        for (qsizetype first = 0; first < rows.size(); first += blockRows) {
            rows.forEachIn(first, std::min(first + blockRows, rows.size()),
                           [&](qsizetype row) { appendRow(log, row); });
            if (!m_progress.update(first, rows.size()))
                return Error::cancelled();
            if (const Status flushed = flush(); !flushed)
                return flushed;
        }
        return ok();
    }

    Status writeHeader()
    {
        m_text = "step,line,record,column,before,after,reason\n";
        return flush();
    }

private:
    static constexpr qsizetype blockRows = 8192;

    void appendRow(const StepLog &log, qsizetype row)
    {
        for (const ChangedColumn &column : log.columns()) {
            if (!column.rows->contains(row))
                continue;
            appendPlace(log, row);
            m_text += column.csvName;
            m_text += ',';
            appendCsvField(m_text, shownText(*column.before, row));
            m_text += ',';
            appendCsvField(m_text, afterText(*column.after, row));
            appendReason(log, StepLog::ownReason(column, row));
        }
        if (log.removes(row)) {
            appendPlace(log, row);
            m_text += ",,";
            appendReason(log, {});
        }
    }

    void appendPlace(const StepLog &log, qsizetype row)
    {
        m_text += std::to_string(log.number());
        m_text += ',';
        m_text += std::to_string(log.table().lineOf(row));
        m_text += ',';
        m_text += std::to_string(log.table().recordOf(row));
        m_text += ',';
    }

    void appendReason(const StepLog &log, std::string_view own)
    {
        m_text += ',';
        appendCsvField(m_text, own.empty() ? log.reason().toStdString() : std::string(own));
        m_text += '\n';
    }

    Status flush()
    {
        const auto size = static_cast<qint64>(m_text.size());
        const qint64 written = m_device.write(m_text.data(), size);
        m_text.clear();
        if (written == size)
            return ok();
        return Error{Error::Kind::Unwritable,
                     QCoreApplication::translate("sphygma", "The change log cannot be written."),
                     m_device.errorString()};
    }

    QIODevice &m_device;
    Progress &m_progress;
    std::string m_text;
};

} // namespace

/// The row before each step that became \a row of the clean table.
static std::vector<qsizetype> rowBeforeEach(const RecipeResult &result, qsizetype row)
{
    std::vector<qsizetype> rows(result.steps.size());
    for (size_t i = rows.size(); i-- > 0;) {
        if (const auto &origins = result.steps[i].changes.origins)
            row = (*origins)[static_cast<size_t>(row)];
        rows[i] = row;
    }
    return rows;
}

QList<ChangeRecord> changesOfRow(const RecipeResult &result, const Recipe &recipe, qsizetype cleanRow)
{
    QList<ChangeRecord> records;
    const std::vector<qsizetype> rows = rowBeforeEach(result, cleanRow);
    for (size_t i = 0; i < result.steps.size(); ++i) {
        if (result.steps[i].status != StepResult::Status::Applied)
            continue;
        const qsizetype row = rows[i];
        const StepLog log(result.steps[i], recipe, i);
        const ChangeRecord place{log.number(), log.table().lineOf(row), log.table().recordOf(row), {}, {}, {},
                                 log.reason()};
        for (const ChangedColumn &column : log.columns()) {
            if (!column.rows->contains(row))
                continue;
            ChangeRecord record = place;
            record.column = column.name;
            record.before = QString::fromStdString(shownText(*column.before, row));
            record.after = QString::fromStdString(afterText(*column.after, row));
            const std::string_view own = StepLog::ownReason(column, row);
            if (!own.empty())
                record.reason = QString::fromUtf8(own.data(), static_cast<qsizetype>(own.size()));
            records.append(record);
        }
        if (log.removes(row))
            records.append(place);
    }
    return records;
}

Status writeChangeLog(const RecipeResult &result, const Recipe &recipe, QIODevice &device, Progress &progress)
{
    LogWriter writer(device, progress);
    if (const Status header = writer.writeHeader(); !header)
        return header;
    for (size_t i = 0; i < result.steps.size(); ++i) {
        if (result.steps[i].status != StepResult::Status::Applied)
            continue;
        if (const Status written = writer.write(StepLog(result.steps[i], recipe, i)); !written)
            return written;
    }
    return ok();
}

} // namespace sphygma
