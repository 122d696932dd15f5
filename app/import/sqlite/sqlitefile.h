// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/import/sqlite/sqliteunmerged.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sphygma {

/// One opened SQLite database of someone else, as it stands in its file: nothing is written, no file beside
/// it is made or read, nothing of it is trusted, and of what its views may ask only reading is allowed.
/// Errors are Unreadable, with a sentence that names the file.
class SqliteFile
{
public:
    /// \a progress is asked every few milliseconds, whatever a view does; it must outlive the file.
    static Result<std::unique_ptr<SqliteFile>> open(const QString &path, Progress &progress);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    /// Tables and views by name, without those of SQLite itself and without virtual tables, of which nothing
    /// is run here: indexes for searching, maps, and what they keep their data in.
    Result<QStringList> tables();

    /// tables() left out virtual tables.
    bool holdsVirtual() const { return m_holdsVirtual; }

    /// Calls \a row(statement) for each row of \a table, until it says false.
    Status select(const QString &table, const std::function<bool(sqlite3_stmt *)> &row);

    /// The names of the columns of the last select().
    const QStringList &columns() const { return m_columns; }

    Unmerged unmerged() const { return unmergedBeside(m_path); }

    const QString &fileName() const { return m_fileName; }

private:
    SqliteFile(const QString &path, Progress &progress);
    Status setUp();
    Status run(const QByteArray &sql, const std::function<bool(sqlite3_stmt *)> &row);
    Error error(int code) const;

    sqlite3 *m_handle = nullptr;
    QString m_path;
    QString m_fileName;
    Progress &m_progress;
    QStringList m_columns;
    bool m_holdsVirtual = false;
};

} // namespace sphygma
