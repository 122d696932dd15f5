// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"

#include "app/project/historytable.h"
#include "app/project/projectfile.h"
#include "app/project/projectschema.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sphygma {

class ProjectStore::Private
{
public:
    QString path;
    // Closing any descriptor of a file ends SQLite's own locks on it: the lock goes last.
    std::unique_ptr<ProjectLock> lock;
    std::unique_ptr<Database> opened;
    std::unique_ptr<NewProjectFile> draft; ///< until the first save
    HistoryTable history;

    Database &database() { return draft ? draft->database() : *opened; }

    /// The new file was put in its place and then could not be opened there.
    bool isLost() const { return !draft && !opened; }

    Status write(const ProjectHistory &history, Progress &progress, const QList<LogEntry> &log);
    Status openWritable();
    Status publish();
};

ProjectStore::ProjectStore(std::unique_ptr<Private> p) : d(std::move(p)) {}

ProjectStore::~ProjectStore() = default;

Status ProjectStore::Private::openWritable()
{
    auto taken = ProjectLock::take(path);
    if (!taken)
        return taken.error();
    lock = std::move(taken).value();
    auto connection = Database::open(path, Database::Mode::Write);
    if (!connection)
        return connection.error();
    opened = std::move(connection).value();
    return ok();
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path)
{
    if (const Status fits = checkProjectHeader(path, schemaVersion); !fits)
        return fits.error();
    auto d = std::make_unique<Private>();
    d->path = QFileInfo(path).canonicalFilePath();
    if (const Status opened = d->openWritable(); !opened)
        return opened.error();
    if (const Status sound = checkProjectSchema(*d->opened, schemaVersion); !sound)
        return sound.error();
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(d)));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString &path)
{
    auto d = std::make_unique<Private>();
    auto draft = NewProjectFile::begin(path);
    if (!draft)
        return draft.error();
    d->draft = std::move(draft).value();
    d->path = d->draft->path();
    if (const Status created = createProjectSchema(d->draft->database(), schemaVersion); !created)
        return created.error();
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(d)));
}

bool ProjectStore::isProject(const QString &path)
{
    return hasProjectHeader(path);
}

Result<ProjectHistory> ProjectStore::read(const QString &path, Progress &progress)
{
    auto store = open(path);
    if (store)
        return (*store)->load(progress);
    if (store.error().kind != Error::Kind::Conflict && store.error().kind != Error::Kind::Unwritable)
        return store.error();
    auto opened = Database::open(path, Database::Mode::Read);
    if (!opened)
        return opened.error();
    const auto database = std::move(opened).value();
    if (const Status begun = database->execute("BEGIN"); !begun) // one view of it, whatever its window does
        return begun.error();
    if (const Status sound = checkProjectSchema(*database, schemaVersion); !sound)
        return sound.error();
    return HistoryTable().load(*database, progress);
}

Result<ProjectHistory> ProjectStore::load(Progress &progress)
{
    return d->history.load(d->database(), progress);
}

static Error movedError(const QString &path)
{
    return {Error::Kind::Unwritable,
            QCoreApplication::translate("sphygma", "%1 was moved, replaced or deleted while it was open.")
                .arg(path),
            QCoreApplication::translate("sphygma", "Save the project again under a name of its own.")};
}

static Status insertLog(Database &database, const LogEntry &entry)
{
    Statement insert(database, "INSERT INTO log (time, action, detail) VALUES (?, ?, ?)");
    insert.bind(0, entry.time.toUTC().toString(Qt::ISODateWithMs))
        .bind(1, entry.action)
        .bind(2, entry.detail);
    return insert.run();
}

Status ProjectStore::Private::write(const ProjectHistory &newHistory, Progress &progress,
                                    const QList<LogEntry> &log)
{
    auto begun = Transaction::begin(database());
    if (!begun)
        return begun.error();
    const auto transaction = std::move(begun).value();
    if (const Status saved = history.save(database(), newHistory, progress); !saved)
        return saved;
    for (const LogEntry &entry : log) {
        if (const Status logged = insertLog(database(), entry); !logged)
            return logged;
    }
    return transaction->commit();
}

Status ProjectStore::Private::publish()
{
    if (const Status published = draft->publish(); !published)
        return published;
    draft.reset();
    return openWritable();
}

Status ProjectStore::save(const ProjectHistory &history, Progress &progress, const QList<LogEntry> &log)
{
    if (d->isLost() || (d->opened && d->opened->isMoved()))
        return movedError(d->path);
    if (!d->draft && log.isEmpty() && d->history.isSaved(history))
        return ok();
    HistoryTable before = d->history;
    if (const Status written = d->write(history, progress, log); !written) {
        d->history = std::move(before);
        return written;
    }
    if (d->draft)
        return d->publish();
    if (d->history.hasFreed())
        (void)d->opened->execute(
            "PRAGMA incremental_vacuum"); // what it cannot give back now stays free inside
    return ok();
}

Status ProjectStore::appendLog(const LogEntry &entry)
{
    return d->isLost() ? movedError(d->path) : insertLog(d->database(), entry);
}

Result<QList<LogEntry>> ProjectStore::log() const
{
    if (d->isLost())
        return movedError(d->path);
    Statement rows(d->database(), "SELECT time, action, detail FROM log ORDER BY id");
    QList<LogEntry> entries;
    while (true) {
        const Result<bool> more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return entries;
        entries.append({QDateTime::fromString(rows.text(0), Qt::ISODateWithMs), rows.text(1), rows.text(2)});
    }
}

Status ProjectStore::copyTo(const QString &path, Progress &progress) const
{
    if (QFileInfo(path).canonicalFilePath() == d->path)
        return ok();
    if (d->isLost())
        return movedError(d->path);
    auto begun = NewProjectFile::begin(path);
    if (!begun)
        return begun.error();
    const auto copy = std::move(begun).value();
    if (!progress.update(0, 1))
        return Error::cancelled();
    if (const Status copied = d->database().copyTo(copy->database()); !copied)
        return copied;
    return copy->publish();
}

Status ProjectStore::moveTo(const QString &path, Progress &progress)
{
    if (const Status copied = copyTo(path, progress); !copied)
        return copied;
    auto there = std::make_unique<Private>();
    there->path = QFileInfo(path).canonicalFilePath();
    if (there->path == d->path)
        return ok();
    if (const Status opened = there->openWritable(); !opened)
        return opened;
    there->history = std::move(d->history); // a copy has the same ids
    d = std::move(there);
    return ok();
}

QString ProjectStore::path() const
{
    return d->path;
}

} // namespace sphygma
