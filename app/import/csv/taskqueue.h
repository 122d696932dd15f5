// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sphygma {

/// Threads that work off tasks while the owner makes more. The owner works too when enough are waiting, so
/// that memory stays bounded and no core idles.
class TaskQueue
{
public:
    /// A task is given the number of its thread, 0 … threads − 1; 0 is the owner.
    using Task = std::function<void(size_t)>;

    explicit TaskQueue(size_t threads);
    ~TaskQueue();

    TaskQueue(const TaskQueue &) = delete;
    TaskQueue &operator=(const TaskQueue &) = delete;

    /// Queues \a task; does one itself when many wait.
    void add(Task task);
    /// One waiting task, done by the caller; false when none waits.
    bool help();
    /// Returns when all are done. An exception of a task is thrown again here.
    void finish();
    /// Forgets the waiting tasks and waits for those that run.
    void abandon();

private:
    void work(size_t thread);
    bool take(Task &task);
    void run(const Task &task, size_t thread);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Task> m_tasks;
    size_t m_running = 0;
    size_t m_enough;
    bool m_stopped = false;
    std::exception_ptr m_exception;
    std::vector<std::jthread> m_threads;
};

} // namespace sphygma
