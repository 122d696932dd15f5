// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/database.h"
#include "app/project/projectlock.h"

namespace sphygma {

inline constexpr qint64 projectApplicationId = 0x53706879; ///< "Sphy"

/// Looks at the first bytes only: true for an SQLite file with our application_id.
bool hasProjectHeader(const QString &path);

/// Why \a path cannot be opened as a project of at most \a version, before anything is done with it.
Status checkProjectHeader(const QString &path, int version);

Error damagedProject(const QString &path, const QString &what);

/// A project that is being made beside the place it is for: nobody sees it before it is complete, and what
/// stood there stays until then. Without publish() it is removed again.
class NewProjectFile
{
public:
    /// Conflict when another window has open what stands at \a path.
    static Result<std::unique_ptr<NewProjectFile>> begin(const QString &path);
    ~NewProjectFile();
    NewProjectFile(const NewProjectFile &) = delete;
    NewProjectFile &operator=(const NewProjectFile &) = delete;

    Database &database() { return *m_database; }

    /// Where it will stand: links followed.
    const QString &path() const { return m_path; }

    /// Puts it in its place; the database is closed then.
    Status publish();

private:
    NewProjectFile(QString path, QString draft) : m_path(std::move(path)), m_draft(std::move(draft)) {}

    const QString m_path;
    const QString m_draft;
    std::unique_ptr<ProjectLock> m_replaced;
    std::unique_ptr<Database> m_database;
    bool m_published = false;
};

} // namespace sphygma
