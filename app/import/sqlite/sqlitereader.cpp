// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sqlite/sqlitereader.h"

#include "app/import/csv/encoding.h"
#include "app/import/grid/gridtable.h"
#include "app/import/inputfile.h"
#include "app/import/sqlite/sqlitefile.h"
#include "app/import/words.h"

#include <sqlite3.h>

#include <QElapsedTimer>
#include <QFileInfo>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Says stop when something that nobody can cancel takes long, such as the preview of an endless view.
class TimeLimit final : public Progress
{
public:
    TimeLimit() { m_timer.start(); }

    bool update(qint64, qint64) override
    {
        constexpr qint64 most = 3000; // milliseconds
        return m_timer.elapsed() < most;
    }

private:
    QElapsedTimer m_timer;
};

Error withoutCancel(const Error &error, const QString &path)
{
    if (error.kind != Error::Kind::Cancelled)
        return error;
    return {Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma",
                                  "The first rows of this view of %1 take too long to compute. Choose one of "
                                  "the tables."))
                .arg(QFileInfo(path).fileName()),
            {}};
}

const char *whyNoTable(const SqliteFile &file)
{
    if (file.unmerged() == Unmerged::Changes)
        return QT_TRANSLATE_NOOP(
            "sphygma",
            "The database %1 holds no table yet: its content still stands in %1-wal. Close "
            "the program that writes it, or open it with that program once more.");
    if (file.holdsVirtual())
        return QT_TRANSLATE_NOOP(
            "sphygma",
            "The database %1 holds only virtual tables, such as a search index. Save the "
            "table as CSV with the program that made it.");
    return QT_TRANSLATE_NOOP("sphygma", "The database %1 holds no table.");
}

Result<QList<TableEntry>> entriesOf(SqliteFile &file)
{
    const Result<QStringList> names = file.tables();
    if (!names)
        return names.error();
    QList<TableEntry> entries;
    for (const QString &name : *names)
        entries.append({name, 0});
    if (entries.isEmpty())
        return Error{Error::Kind::Unreadable, say(whyNoTable(file)).arg(file.fileName()), {}};
    return entries;
}

/// Puts the rows of a statement into a grid.
class RowCollector
{
public:
    explicit RowCollector(qsizetype most)
        : m_most(most)
        , m_grid(availableMemory() > 0 ? availableMemory() / 2 : std::numeric_limits<qint64>::max())
    {}

    bool add(sqlite3_stmt *statement)
    {
        if (m_most > 0 && m_rows >= m_most) {
            m_complete = false;
            return false;
        }
        ++m_rows;
        m_grid.addRow(m_rows + 1); // the names stand on the first line, as in a text file
        for (int c = 0; c < sqlite3_column_count(statement); ++c)
            m_grid.add(m_rows + 1, c, cell(statement, c));
        return true;
    }

    CellGrid takeGrid(qsizetype columns)
    {
        m_grid.widen(columns);
        return std::move(m_grid);
    }

    bool isComplete() const { return m_complete; }

private:
    TypedCell cell(sqlite3_stmt *statement, int c)
    {
        switch (sqlite3_column_type(statement, c)) {
        case SQLITE_INTEGER:
            return wholeNumber(sqlite3_column_int64(statement, c));
        case SQLITE_FLOAT:
            return realNumber(sqlite3_column_double(statement, c));
        case SQLITE_TEXT:
            return text(statement, c);
        case SQLITE_BLOB:
            return TypedCell::ofError("binary");
        default:
            return {};
        }
    }

    static TypedCell realNumber(double value)
    {
        if (std::isinf(value))
            return TypedCell::ofError(value > 0 ? "Inf" : "-Inf");
        return TypedCell::ofNumber(value);
    }

    TypedCell wholeNumber(sqlite3_int64 value)
    {
        constexpr sqlite3_int64 exact = sqlite3_int64(1) << 53;
        if (value >= -exact && value <= exact)
            return TypedCell::ofNumber(static_cast<double>(value));
        m_scratch = std::to_string(value);
        return TypedCell::ofText(m_scratch);
    }

    TypedCell text(sqlite3_stmt *statement, int c)
    {
        const auto *const bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, c));
        const std::string_view text(bytes, static_cast<size_t>(sqlite3_column_bytes(statement, c)));
        if (validUtf8Length(text, false) == text.size())
            return TypedCell::ofText(text);
        m_scratch = repairedUtf8(text);
        return TypedCell::ofText(m_scratch);
    }

    qsizetype m_most;
    CellGrid m_grid;
    qint64 m_rows = 0;
    bool m_complete = true;
    std::string m_scratch;
};

void tellUnmerged(Unmerged unmerged, IssueList &issues)
{
    if (unmerged == Unmerged::Nothing)
        return;
    ImportIssue issue;
    issue.severity = ImportIssue::Severity::Warning;
    issue.message = Phrase::of(
        unmerged == Unmerged::Changes
            ? QT_TRANSLATE_NOOP(
                "sphygma", "Another program has changes that are not yet in this file; they were not read.")
            : QT_TRANSLATE_NOOP("sphygma",
                                "Another program did not finish a change of this file, so its rows may be "
                                "partly old and partly new."));
    issue.hint = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Close that program, then import the file again."));
    issues.add(IssueList::Kind::Structure, std::move(issue));
}

Result<GridInput> gridOf(const QString &path, const ImportOptions &options, qsizetype rows,
                         Progress &progress)
{
    const Result<std::unique_ptr<SqliteFile>> opened = SqliteFile::open(path, progress);
    if (!opened)
        return opened.error();
    SqliteFile &file = **opened;
    const Result<QList<TableEntry>> entries = entriesOf(file);
    if (!entries)
        return entries.error();
    const Result<TableEntry> table = chosenEntry(*entries, file.fileName(), options.table);
    if (!table)
        return table.error();
    RowCollector collector(rows);
    const Status read =
        file.select(table->name, [&](sqlite3_stmt *statement) { return collector.add(statement); });
    if (!read)
        return read.error();
    GridInput input{collector.takeGrid(file.columns().size()),
                    file.columns(),
                    {path, table->name, {}, QFileInfo(path).size()},
                    u"sqlite"_s,
                    {},
                    collector.isComplete()};
    tellUnmerged(file.unmerged(), input.issues);
    return input;
}

} // namespace

bool SqliteReader::recognises(const QString &, std::string_view head) const
{
    return head.starts_with(std::string_view("SQLite format 3\0", 16));
}

Result<QList<TableEntry>> SqliteReader::tables(const QString &path, const ImportOptions &) const
{
    TimeLimit limit;
    const Result<std::unique_ptr<SqliteFile>> file = SqliteFile::open(path, limit);
    if (!file)
        return file.error();
    return entriesOf(**file);
}

Result<Imported> SqliteReader::read(const QString &path, const ImportOptions &options,
                                    const ClinicalRules &rules, Progress &progress) const
{
    Result<GridInput> input = gridOf(path, options, 0, progress);
    if (!input)
        return input.error();
    return tableOf(std::move(input).value(), options, rules, progress);
}

Result<ImportPreview> SqliteReader::preview(const QString &path, const ImportOptions &options,
                                            const ClinicalRules &rules, int rows) const
{
    constexpr qsizetype toJudgeBy = 1000;
    TimeLimit limit;
    Result<GridInput> input = gridOf(path, options, rows + toJudgeBy, limit);
    if (!input)
        return withoutCancel(input.error(), path);
    return previewOf(std::move(input).value(), options, rules, rows);
}

} // namespace sphygma
