// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/taskqueue.h"

namespace sphygma {

TaskQueue::TaskQueue(size_t threads) : m_enough(8 * threads)
{
    for (size_t i = 1; i < threads; ++i)
        m_threads.emplace_back([this, i] { work(i); });
}

TaskQueue::~TaskQueue()
{
    abandon();
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_all();
}

void TaskQueue::add(Task task)
{
    bool many = false;
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        many = m_tasks.size() > m_enough;
    }
    m_wake.notify_one();
    if (many || m_threads.empty())
        help();
}

bool TaskQueue::help()
{
    Task task;
    if (!take(task))
        return false;
    run(task, 0);
    return true;
}

void TaskQueue::finish()
{
    while (help()) {}
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_tasks.empty() && m_running == 0; });
    if (m_exception)
        std::rethrow_exception(m_exception);
}

void TaskQueue::abandon()
{
    std::unique_lock lock(m_mutex);
    m_tasks.clear();
    m_idle.wait(lock, [this] { return m_running == 0; });
}

bool TaskQueue::take(Task &task)
{
    const std::lock_guard lock(m_mutex);
    if (m_tasks.empty())
        return false;
    task = std::move(m_tasks.front());
    m_tasks.pop_front();
    ++m_running;
    return true;
}

void TaskQueue::run(const Task &task, size_t thread)
{
    std::exception_ptr exception;
    try {
        task(thread);
    } catch (...) {
        exception = std::current_exception();
    }
    {
        const std::lock_guard lock(m_mutex);
        --m_running;
        if (exception && !m_exception) {
            m_exception = exception;
            m_tasks.clear();
        }
    }
    m_idle.notify_all();
}

void TaskQueue::work(size_t thread)
{
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopped || !m_tasks.empty(); });
            if (m_stopped)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            ++m_running;
        }
        run(task, thread);
    }
}

} // namespace sphygma
