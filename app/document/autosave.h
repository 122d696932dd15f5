// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstore.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace sphygma {

/// The one writer of the open project: a thread that owns its ProjectStore. Edits are coalesced to the newest
/// history and written shortly after the last of them; what could not be written is tried again until it can.
/// Called and heard on the thread it lives on; the writer starts with the first thing it has to do.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(QObject *parent = nullptr);
    /// Writes what is still waiting; a disk that refuses it now has refused it for good.
    ~Autosave() override;

    /// From now on saves go to \a store, which holds the last state. Nothing may be waiting for the one
    /// before.
    void adopt(std::shared_ptr<ProjectStore> store);
    /// From now on saves go to a new file at \a path, made with the first of them.
    void startAt(const QString &path);
    /// Puts the store away.
    void release();
    /// The same, but nothing more is written, and the file at \a path (a recovery) is deleted.
    void discard(const QString &path);
    /// Goes on at \a path with \a history; the file at \a remove (a recovery), if given, is deleted then. \a
    /// done gets the path, or why all is as before.
    void moveTo(const QString &path, ProjectHistory history, const QString &remove,
                std::function<void(const Result<QString> &)> done);

    /// Soon after the last call the newest \a history is written, and every \a log.
    void schedule(ProjectHistory history, LogEntry log);

    bool isSaved() const;
    bool isWriting() const;

    /// Writes at once. \a done hears true when nothing is left to write, false when the disk refused; right
    /// away when nothing waits. Only the last call is answered.
    void settle(std::function<void(bool)> done);

    /// The same, but waits for it here.
    bool flush(int timeoutMs);

signals:
    void savedChanged(bool saved);
    /// Once for each trouble, not for every try.
    void failed(const sphygma::Error &error);

private:
    using Clock = std::chrono::steady_clock;

    /// A history to write, and what the audit log says of it.
    struct Work
    {
        ProjectHistory history;
        QList<LogEntry> log;
    };

    void addTask(std::function<void()> task);
    void start();
    bool isIdle() const;
    void answer();
    void heard(const Status &written);

    // On the writer's thread.
    void run();
    void waitForWork(std::unique_lock<std::mutex> &lock);
    void runTask(std::unique_lock<std::mutex> &lock);
    void runWork(std::unique_lock<std::mutex> &lock);
    Status write(const Work &work);
    Result<QString> moveStore(const QString &path, const ProjectHistory &history);
    std::shared_ptr<ProjectStore> m_store;
    QString m_newPath; ///< where the first save makes a file

    // On the thread this object lives on.
    std::function<void(bool)> m_settled;
    bool m_announced = true; ///< what savedChanged said last
    QString m_trouble; ///< the last that failed told
    std::thread m_writer;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake; ///< something to do
    std::condition_variable m_rest; ///< something was done
    // Guarded by m_mutex:
    std::deque<std::function<void()>> m_tasks;
    std::optional<Work> m_waiting;
    Clock::time_point m_due; ///< when m_waiting is to be written
    Clock::time_point m_latest; ///< and this late even while edits go on
    bool m_urgent = false; ///< at once
    bool m_busy = false;
    bool m_refused = false; ///< the last write failed; its work waits again
    quint64 m_writes = 0; ///< that ended, well or not
    quint64 m_discards = 0; ///< how often waiting work was thrown away
    bool m_stopping = false;
};

} // namespace sphygma
