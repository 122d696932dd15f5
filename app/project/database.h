// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace sphygma {

/// One connection to an SQLite file, set up for files from anywhere: no triggers, views or functions of the
/// file run, and every page is checked. Errors name the file in a plain sentence. One thread at a time.
class Database
{
public:
    enum class Mode {
        Read,
        Write, ///< the file must exist
        Build, ///< a new file that nobody sees before it is complete: without a journal
    };

    /// ":memory:" is a database of its own.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One or several statements without parameters.
    Status execute(const QByteArray &sql);
    /// The first column of the first row; nothing without a row.
    Result<std::optional<qint64>> number(const QByteArray &sql);
    Result<std::optional<QString>> text(const QByteArray &sql);

    qint64 lastId() const;
    /// True when the file was renamed, replaced or deleted since it was opened.
    bool isMoved() const;
    /// All pages into the empty database \a target, in one go.
    Status copyTo(Database &target) const;

    const QString &path() const { return m_path; }

    /// What SQLite's \a code means to the user.
    Error error(int code) const;

private:
    friend class Statement;

    Database(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) {}
    Status setUp(Mode mode);

    sqlite3 *m_handle;
    const QString m_path;
};

/// A prepared statement. Parameters and columns count from 0; what goes wrong is told by the next step().
class Statement
{
public:
    Statement(Database &database, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, const QString &text);
    /// \a bytes must stay as they are until reset() or the end of the statement.
    Statement &bindBlob(int parameter, const QByteArray &bytes);
    Statement &bindNull(int parameter);

    /// True when there is a row to read.
    Result<bool> step();
    /// For statements without rows; ready for the next parameters.
    Status run();
    void reset();

    bool isNull(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    /// A copy of the bytes of a blob or a text.
    QByteArray bytes(int column) const;

private:
    void note(int code);

    Database &m_database;
    sqlite3_stmt *m_handle = nullptr;
    int m_code = 0;
};

/// Rolls back unless it is committed.
class Transaction
{
public:
    /// Takes the write lock at once.
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Status commit();

private:
    explicit Transaction(Database &database) : m_database(database) {}

    Database &m_database;
    bool m_open = true;
};

} // namespace sphygma
