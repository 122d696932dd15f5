// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/project/projectstate.h"

#include <QString>

#include <memory>

namespace sphygma {

/// A state and the history around it, as a project file holds them: undo and redo survive a restart.
struct ProjectHistory
{
    struct Entry
    {
        QString text; ///< of the edit that led here, for "Undo …"
        ProjectState state;

        bool operator==(const Entry &) const = default;
    };

    QList<Entry> entries; ///< oldest first, at least one; entries[0].text is empty
    qsizetype current = 0;

    bool operator==(const ProjectHistory &) const = default;
};

/// One line of the audit log.
struct LogEntry
{
    QDateTime time; ///< kept in UTC, to the millisecond
    QString action; ///< "import", "edit", "undo", "export": id
    QString detail; ///< what, never a patient's value
};

/// A project in one SQLite file (application_id, user_version; raw data as zstd-compressed, content-addressed
/// column chunks; specs as JSON). DELETE journal: no files beside the document. A file is checked before use
/// and never written unless it is ours. Not for the GUI thread: the document calls it from its one writer
/// thread.
class ProjectStore
{
public:
    static constexpr int schemaVersion = 1;

    ~ProjectStore();

    /// Fails with Unreadable for a damaged or foreign file, DoesNotFit for one of a newer version, Conflict
    /// when another window has it open.
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path);
    /// A new file; an existing one is replaced only once the new one is complete.
    static Result<std::unique_ptr<ProjectStore>> create(const QString &path);
    /// True when the file starts as an SQLite file with our application_id.
    static bool isProject(const QString &path);
    /// What a file holds, also while a window has it open or where it cannot be written.
    static Result<ProjectHistory> read(const QString &path, Progress &progress);

    Result<ProjectHistory> load(Progress &progress);
    /// Writes what changed since the last save, and \a log, in one transaction: after an Error the file is as
    /// it was. Unused chunks go when no entry refers to them. Unwritable when the disk is full or the file
    /// was moved or deleted meanwhile.
    Status save(const ProjectHistory &history, Progress &progress, const QList<LogEntry> &log = {});
    Status appendLog(const LogEntry &entry);
    Result<QList<LogEntry>> log() const;
    /// A complete copy elsewhere: "save as".
    Status copyTo(const QString &path, Progress &progress) const;
    /// The same, and from now on this store is the copy. After an Error all is as before.
    Status moveTo(const QString &path, Progress &progress);

    QString path() const;

private:
    class Private;
    explicit ProjectStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sphygma
