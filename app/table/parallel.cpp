// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/parallel.h"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace sphygma {

namespace {

/// What the threads of one run share.
class Run
{
public:
    Run(size_t count, const std::function<void(size_t)> &task) : m_count(count), m_task(task) {}

    size_t done() const { return m_done; }

    void stop() { m_stopped = true; }

    bool isStopped() const { return m_stopped; }

    /// Does one task; false when there is none left to do.
    bool step()
    {
        const size_t next = m_stopped ? m_count : m_next++;
        if (next >= m_count)
            return false;
        try {
            m_task(next);
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_exception = std::current_exception();
            m_stopped = true;
        }
        ++m_done;
        return true;
    }

    void rethrow() const
    {
        if (m_exception)
            std::rethrow_exception(m_exception);
    }

private:
    const size_t m_count;
    const std::function<void(size_t)> &m_task;
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_done = 0;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    std::exception_ptr m_exception;
};

} // namespace

bool runParallel(size_t count, Progress &progress, const std::function<void(size_t)> &task)
{
    Run run(count, task);
    const size_t cores = std::max(1U, std::thread::hardware_concurrency());
    {
        std::vector<std::jthread> helpers;
        for (size_t i = 1; i < std::min(cores, count); ++i)
            helpers.emplace_back([&run] {
                while (run.step()) {}
            });
        do {
            if (!progress.update(static_cast<qint64>(run.done()), static_cast<qint64>(count)))
                run.stop();
        } while (run.step());
    }
    run.rethrow();
    return !run.isStopped();
}

} // namespace sphygma
