// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sqlite/sqlitefile.h"

#include "app/import/words.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Reading, functions and recursion; no pragma, no attached file, no change.
static int authorise(void *, int action, const char *, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

static int askProgress(void *progress)
{
    return static_cast<Progress *>(progress)->update(0, 0) ? 0 : 1;
}

SqliteFile::SqliteFile(const QString &path, Progress &progress)
    : m_path(path), m_fileName(QFileInfo(path).fileName()), m_progress(progress)
{}

SqliteFile::~SqliteFile()
{
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, Progress &progress)
{
    std::unique_ptr<SqliteFile> file(new SqliteFile(path, progress));
    const QByteArray address =
        "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") + "?mode=ro&immutable=1";
    const int code = sqlite3_open_v2(address.constData(), &file->m_handle,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return file->error(code);
    if (const Status ready = file->setUp(); !ready)
        return ready.error();
    return file;
}

Status SqliteFile::setUp()
{
    constexpr int longestCell = 50'000'000;
    constexpr int operations = 50'000; // between two questions whether to go on
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestCell);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_exec(m_handle, "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY", nullptr, nullptr,
                 nullptr);
    sqlite3_set_authorizer(m_handle, authorise, nullptr);
    sqlite3_progress_handler(m_handle, operations, askProgress, &m_progress);
    return ok();
}

Error SqliteFile::error(int code) const
{
    const auto unreadable = [this](const char *why) {
        return Error{Error::Kind::Unreadable, say(why).arg(m_fileName),
                     m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString()};
    };
    switch (code & 0xFF) {
    case SQLITE_INTERRUPT:
        return Error::cancelled();
    case SQLITE_NOMEM:
        throw std::bad_alloc();
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_IOERR:
        return unreadable(QT_TRANSLATE_NOOP(
            "sphygma", "The database %1 is damaged or encrypted. Open a copy of it from a backup."));
    case SQLITE_TOOBIG:
        return unreadable(QT_TRANSLATE_NOOP(
            "sphygma", "The database %1 holds cells of more than 50 MB, which are no values of a table."));
    case SQLITE_AUTH:
        return unreadable(QT_TRANSLATE_NOOP(
            "sphygma", "This view of %1 was not opened: it does more than read. Choose one of the tables."));
    default:
        return unreadable(QT_TRANSLATE_NOOP("sphygma", "The database %1 cannot be read."));
    }
}

Status SqliteFile::run(const QByteArray &sql, const std::function<bool(sqlite3_stmt *)> &row)
{
    sqlite3_stmt *made = nullptr;
    const int prepared =
        sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &made, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(made, sqlite3_finalize);
    if (prepared != SQLITE_OK)
        return error(prepared);
    m_columns.clear();
    for (int c = 0; c < sqlite3_column_count(made); ++c)
        m_columns.append(QString::fromUtf8(sqlite3_column_name(made, c)));
    while (true) {
        const int code = sqlite3_step(made);
        if (code == SQLITE_DONE)
            return ok();
        if (code != SQLITE_ROW)
            return error(code);
        if (!row(made))
            return ok();
    }
}

namespace {

struct Listed
{
    QString name;
    QString module; ///< of a virtual table: "fts5"
};

} // namespace

/// \a table is one of those in which the index \a owner, for searching or for maps, keeps its data.
static bool isPartOf(const QString &table, const Listed &owner)
{
    if (!table.startsWith(owner.name + u'_', Qt::CaseInsensitive))
        return false;
    const QString part = table.mid(owner.name.size() + 1).toLower();
    if (owner.module == u"fts5"_s)
        return QStringList{u"data"_s, u"idx"_s, u"content"_s, u"docsize"_s, u"config"_s}.contains(part);
    if (owner.module.startsWith(u"fts"_s))
        return QStringList{u"content"_s, u"segments"_s, u"segdir"_s, u"docsize"_s, u"stat"_s}.contains(part);
    return (owner.module.startsWith(u"rtree"_s) || owner.module == u"geopoly"_s)
        && QStringList{u"node"_s, u"parent"_s, u"rowid"_s}.contains(part);
}

static QString columnText(sqlite3_stmt *statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
}

Result<QStringList> SqliteFile::tables()
{
    static const QRegularExpression virtualTable(u"^CREATE VIRTUAL TABLE .*?\\bUSING\\s+(\\w+)"_s,
                                                 QRegularExpression::CaseInsensitiveOption
                                                     | QRegularExpression::DotMatchesEverythingOption);
    QList<Listed> all;
    const Status read = run("SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'view') "
                            "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
                            [&all](sqlite3_stmt *statement) {
                                const QString module =
                                    virtualTable.match(columnText(statement, 1)).captured(1).toLower();
                                all.append({columnText(statement, 0), module});
                                return true;
                            });
    if (!read)
        return read.error();
    QStringList names;
    for (const Listed &one : all) {
        const bool isPart = std::any_of(all.begin(), all.end(), [&one](const Listed &other) {
            return !other.module.isEmpty() && isPartOf(one.name, other);
        });
        if (one.module.isEmpty() && !isPart)
            names.append(one.name);
    }
    m_holdsVirtual = names.size() < all.size();
    return names;
}

Status SqliteFile::select(const QString &table, const std::function<bool(sqlite3_stmt *)> &row)
{
    QString quoted = table;
    quoted.replace(u'"', u"\"\""_s);
    return run("SELECT * FROM \"" + quoted.toUtf8() + '"', row);
}

} // namespace sphygma
