// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/autosave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace sphygma {

static constexpr auto quiet = 250ms; ///< without an edit, before the last one is written
static constexpr auto longest = 2s; ///< that an edit waits
static constexpr auto again = 5s; ///< until a disk that refused is asked anew

Autosave::Autosave(QObject *parent) : QObject(parent) {}

Autosave::~Autosave()
{
    if (!m_writer.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_writer.join();
}

void Autosave::start()
{
    if (!m_writer.joinable())
        m_writer = std::thread([this] { run(); });
    m_wake.notify_one();
}

void Autosave::addTask(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    start();
}

void Autosave::adopt(std::shared_ptr<ProjectStore> store)
{
    addTask([this, store = std::move(store)] {
        m_newPath.clear();
        m_store = store;
    });
}

void Autosave::startAt(const QString &path)
{
    addTask([this, path] {
        m_store.reset();
        m_newPath = path;
    });
}

void Autosave::release()
{
    addTask([this] {
        m_store.reset();
        m_newPath.clear();
    });
}

void Autosave::discard(const QString &path)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.reset();
        m_refused = false;
        ++m_discards;
    }
    release();
    addTask([path] { QFile::remove(path); });
    answer();
}

void Autosave::moveTo(const QString &path, ProjectHistory history, const QString &remove,
                      std::function<void(const Result<QString> &)> done)
{
    addTask([this, path, remove, history = std::move(history), done = std::move(done)] {
        const Result<QString> moved = moveStore(path, history);
        if (moved && !remove.isEmpty() && *moved != QFileInfo(remove).canonicalFilePath())
            QFile::remove(remove);
        {
            const std::lock_guard lock(m_mutex);
            m_urgent = moved.has_value(); // what the old place refused
        }
        QMetaObject::invokeMethod(
            this, [done, moved] { done(moved); }, Qt::QueuedConnection);
    });
}

void Autosave::schedule(ProjectHistory history, LogEntry log)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto now = Clock::now();
        if (!m_waiting) {
            m_waiting.emplace();
            m_latest = now + longest;
        }
        m_waiting->history = std::move(history);
        auto &lines = m_waiting->log;
        // One line for a gesture, not one for each of its moves.
        if (!lines.isEmpty() && lines.last().action == log.action && lines.last().detail == log.detail)
            lines.removeLast();
        lines.append(std::move(log));
        m_due = now + quiet;
    }
    start();
    answer();
}

bool Autosave::isIdle() const
{
    return !m_waiting && !m_busy && m_tasks.empty();
}

bool Autosave::isSaved() const
{
    const std::lock_guard lock(m_mutex);
    return !m_waiting && !m_busy;
}

bool Autosave::isWriting() const
{
    const std::lock_guard lock(m_mutex);
    return m_busy || (m_waiting && !m_refused);
}

void Autosave::settle(std::function<void(bool)> done)
{
    if (isSaved()) {
        m_settled = nullptr;
        done(true);
        return;
    }
    m_settled = std::move(done);
    {
        const std::lock_guard lock(m_mutex);
        m_urgent = true;
    }
    start();
}

bool Autosave::flush(int timeoutMs)
{
    std::unique_lock lock(m_mutex);
    if (isIdle())
        return true;
    const quint64 before = m_writes + (m_busy ? 1 : 0);
    m_urgent = true;
    m_wake.notify_one();
    m_rest.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                    [&] { return isIdle() || (m_refused && m_writes > before); });
    return isIdle();
}

/// Tells what became of a write, and answers who waits for it.
void Autosave::heard(const Status &written)
{
    const QString trouble = written ? QString() : written.error().message;
    if (std::exchange(m_trouble, trouble) != trouble && !written)
        emit failed(written.error());
    if (!written && m_settled)
        std::exchange(m_settled, nullptr)(false);
    answer();
}

void Autosave::answer()
{
    const bool saved = isSaved();
    if (std::exchange(m_announced, saved) != saved)
        emit savedChanged(saved);
    if (saved && m_settled)
        std::exchange(m_settled, nullptr)(true);
}

void Autosave::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        waitForWork(lock);
        if (!m_tasks.empty())
            runTask(lock);
        else if (m_waiting)
            runWork(lock);
        const bool hopeless = m_waiting && m_refused;
        if (m_stopping && m_tasks.empty() && (!m_waiting || hopeless))
            break;
    }
    m_store.reset();
}

/// Returns when there is a task, work whose time has come, or an end.
void Autosave::waitForWork(std::unique_lock<std::mutex> &lock)
{
    while (!m_stopping && m_tasks.empty()) {
        if (!m_waiting) {
            m_urgent = false;
            m_wake.wait(lock);
            continue;
        }
        const auto time = m_refused ? m_due : std::min(m_due, m_latest);
        if (m_urgent || Clock::now() >= time)
            return;
        m_wake.wait_until(lock, time);
    }
}

void Autosave::runTask(std::unique_lock<std::mutex> &lock)
{
    const auto task = std::move(m_tasks.front());
    m_tasks.pop_front();
    m_busy = true;
    lock.unlock();
    task();
    lock.lock();
    m_busy = false;
    m_rest.notify_all();
    QMetaObject::invokeMethod(
        this, [this] { answer(); }, Qt::QueuedConnection);
}

void Autosave::runWork(std::unique_lock<std::mutex> &lock)
{
    Work work = std::move(*m_waiting);
    m_waiting.reset();
    m_urgent = false;
    m_busy = true;
    const quint64 discards = m_discards;
    lock.unlock();
    const Status written = write(work);
    lock.lock();
    m_busy = false;
    m_refused = !written && discards == m_discards;
    ++m_writes;
    if (m_refused) {
        if (m_waiting) // newer
            work.history = m_waiting->history;
        work.log += m_waiting ? m_waiting->log : QList<LogEntry>();
        m_waiting = std::move(work);
        m_due = Clock::now() + again;
    }
    m_rest.notify_all();
    QMetaObject::invokeMethod(
        this, [this, written] { heard(written); }, Qt::QueuedConnection);
}

Status Autosave::write(const Work &work)
{
    NoProgress progress;
    if (!m_store) {
        if (m_newPath.isEmpty())
            return ok();
        QDir().mkpath(QFileInfo(m_newPath).absolutePath());
        auto created = ProjectStore::create(m_newPath);
        if (!created)
            return created.error();
        m_store = std::move(created).value();
    }
    return m_store->save(work.history, progress, work.log);
}

/// A store that cannot take the last edits any more is left behind: all there is stands in \a history too.
Result<QString> Autosave::moveStore(const QString &path, const ProjectHistory &history)
{
    NoProgress progress;
    if (m_store && m_store->save(history, progress)) {
        if (const Status moved = m_store->moveTo(path, progress); !moved)
            return moved.error();
        return m_store->path();
    }
    auto created = ProjectStore::create(path);
    if (!created)
        return created.error();
    const std::shared_ptr<ProjectStore> store = std::move(created).value();
    const auto log = m_store ? m_store->log() : Result<QList<LogEntry>>(QList<LogEntry>());
    if (const Status saved = store->save(history, progress, log ? *log : QList<LogEntry>()); !saved)
        return saved.error();
    m_store = store;
    m_newPath.clear();
    return m_store->path();
}

} // namespace sphygma
