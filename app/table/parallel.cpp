// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/parallel.h"

#include <QThreadPool>

#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace sphygma {

namespace {

/// What the threads of one run share. It outlives the run where a helper begins too late to be of use.
class Run
{
public:
    Run(size_t count, const std::function<void(size_t)> &task) : m_count(count), m_task(task) {}

    qint64 done()
    {
        const std::lock_guard lock(m_mutex);
        return static_cast<qint64>(m_done);
    }

    /// No further task is begun.
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }

    /// Does one task; false when there is none left to begin.
    bool step()
    {
        std::unique_lock lock(m_mutex);
        if (m_stopped || m_next == m_count)
            return false;
        const size_t task = m_next++;
        ++m_active;
        lock.unlock();
        std::exception_ptr exception;
        try {
            m_task(task);
        } catch (...) {
            exception = std::current_exception();
        }
        lock.lock();
        if (exception) {
            m_exception = exception;
            m_stopped = true;
        }
        ++m_done;
        if (--m_active == 0)
            m_idle.notify_all();
        return true;
    }

    /// Waits for the tasks that were begun; whether all were.
    bool finish()
    {
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return m_active == 0; });
        if (m_exception)
            std::rethrow_exception(m_exception);
        return !m_stopped;
    }

private:
    const size_t m_count;
    const std::function<void(size_t)> &m_task; ///< of the caller: only used while it waits
    std::mutex m_mutex;
    std::condition_variable m_idle;
    size_t m_next = 0, m_active = 0, m_done = 0;
    bool m_stopped = false;
    std::exception_ptr m_exception;
};

} // namespace

bool runParallel(size_t count, Progress &progress, const std::function<void(size_t)> &task)
{
    const auto run = std::make_shared<Run>(count, task);
    const size_t cores = std::max(1U, std::thread::hardware_concurrency());
    // A busy pool begins the helpers late or when all is done: the caller never waits for that.
    for (size_t i = 1; i < std::min(cores, count); ++i) {
        QThreadPool::globalInstance()->start([run] {
            while (run->step()) {}
        });
    }
    do {
        if (!progress.update(run->done(), static_cast<qint64>(count)))
            run->stop();
    } while (run->step());
    return run->finish();
}

} // namespace sphygma
