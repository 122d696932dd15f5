// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/database.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace sphygma {

static QString said(const char *marked)
{
    return QCoreApplication::translate("sphygma", marked);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const int flags = mode == Mode::Read ? SQLITE_OPEN_READONLY
        : mode == Mode::Write            ? SQLITE_OPEN_READWRITE
                                         : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    auto database = std::unique_ptr<Database>(new Database(handle, path));
    if (code != SQLITE_OK)
        return database->error(code);
    if (const Status ready = database->setUp(mode); !ready)
        return ready.error();
    return database;
}

Status Database::setUp(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    // One that only looks may have to wait for a gap between the saves of a busy window.
    sqlite3_busy_timeout(m_handle, mode == Mode::Read ? 10'000 : 2000);
    for (const int option :
         {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
          SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        sqlite3_db_config(m_handle, option, 0, nullptr);
    // It would keep the journal on, too; what is being built is ours.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, mode == Mode::Build ? 0 : 1, nullptr);
    const QByteArray always =
        "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;"
        "PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;";
    switch (mode) {
    case Mode::Read:
        return execute(always + "PRAGMA query_only = ON;");
    case Mode::Write:
        return execute(always + "PRAGMA journal_mode = DELETE;");
    case Mode::Build:
        break;
    }
    return execute(
        always + "PRAGMA page_size = 16384; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = OFF;");
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Status Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? ok() : error(code);
}

Result<std::optional<qint64>> Database::number(const QByteArray &sql)
{
    Statement statement(*this, sql);
    const Result<bool> row = statement.step();
    if (!row)
        return row.error();
    return *row && !statement.isNull(0) ? std::optional(statement.number(0)) : std::nullopt;
}

Result<std::optional<QString>> Database::text(const QByteArray &sql)
{
    Statement statement(*this, sql);
    const Result<bool> row = statement.step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.text(0)) : std::nullopt;
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::isMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Status Database::copyTo(Database &target) const
{
    sqlite3_backup *backup = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (backup == nullptr)
        return target.error(sqlite3_errcode(target.m_handle));
    const int code = sqlite3_backup_step(backup, -1);
    const int end = sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE && end == SQLITE_OK)
        return ok();
    return target.error(code == SQLITE_DONE ? end : code);
}

static bool isReadFault(int code)
{
    return code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS
        || code == SQLITE_IOERR_DATA;
}

Error Database::error(int code) const
{
    using Kind = Error::Kind;
    const QString file = QFileInfo(m_path).fileName();
    const QString system = m_handle == nullptr ? QString() : QString::fromUtf8(sqlite3_errmsg(m_handle));
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {Kind::Unwritable,
                said(QT_TRANSLATE_NOOP("sphygma", "%1 could not be saved: the disk is full.")).arg(file),
                said(QT_TRANSLATE_NOOP("sphygma", "Free some space, or save the project somewhere else."))};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Kind::Unreadable,
                said(QT_TRANSLATE_NOOP("sphygma", "%1 is damaged and cannot be opened.")).arg(file),
                said(QT_TRANSLATE_NOOP("sphygma", "Open a copy of it from a backup."))};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Kind::Conflict,
                said(QT_TRANSLATE_NOOP("sphygma", "%1 is in use by another program.")).arg(file),
                said(QT_TRANSLATE_NOOP("sphygma", "Close it there, then try again."))};
    case SQLITE_IOERR:
        if (isReadFault(code))
            return {Kind::Unreadable,
                    said(QT_TRANSLATE_NOOP("sphygma", "%1 could not be read from the disk.")).arg(file),
                    system};
        return {Kind::Unwritable,
                said(QT_TRANSLATE_NOOP("sphygma", "%1 could not be written to the disk.")).arg(file), system};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return {
            Kind::Unwritable, said(QT_TRANSLATE_NOOP("sphygma", "%1 cannot be written there.")).arg(file),
            said(QT_TRANSLATE_NOOP("sphygma", "Check that the folder exists and that you may write to it."))};
    default:
        return Error::internal(system);
    }
}

Statement::Statement(Database &database, const QByteArray &sql) : m_database(database)
{
    m_code = sqlite3_prepare_v2(database.m_handle, sql.constData(), static_cast<int>(sql.size()) + 1,
                                &m_handle, nullptr);
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::note(int code)
{
    if (m_code == SQLITE_OK)
        m_code = code;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    note(sqlite3_bind_int64(m_handle, parameter + 1, value));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    note(sqlite3_bind_text64(m_handle, parameter + 1, utf8.constData(),
                             static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    note(sqlite3_bind_blob64(m_handle, parameter + 1, bytes.constData(),
                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_handle, parameter + 1));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_code != SQLITE_OK)
        return m_database.error(m_code);
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return m_database.error(code);
}

Status Statement::run()
{
    const Result<bool> stepped = step();
    reset();
    return stepped ? ok() : Status(stepped.error());
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_handle, column);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_handle, column));
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (const Status begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.execute("ROLLBACK"); // a full disk may have rolled back already
}

Status Transaction::commit()
{
    const Status done = m_database.execute("COMMIT");
    m_open = !done;
    return done;
}

} // namespace sphygma
