// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobboard.h"

#include <algorithm>

namespace sphygma {

void JobBoard::watch(JobSlot &slot, const QString &text)
{
    if (!slot.isRunning())
        return;
    const qsizetype known = indexOf(&slot);
    if (known < 0)
        connectTo(slot);
    else
        m_jobs.removeAt(known);
    m_jobs.append({&slot, text, 0});
    emit changed();
}

void JobBoard::connectTo(JobSlot &slot)
{
    disconnect(&slot, nullptr, this, nullptr); // of an earlier request
    connect(&slot, &JobSlot::progressChanged, this, [this, &slot](int percent) {
        const qsizetype at = indexOf(&slot);
        if (at < 0 || m_jobs[at].percent == percent)
            return;
        m_jobs[at].percent = percent;
        emit changed();
    });
    connect(&slot, &JobSlot::finished, this, [this, &slot] {
        if (!slot.isRunning()) // a coalescing slot may have gone on with the next request
            forget(&slot);
    });
    connect(&slot, &QObject::destroyed, this, &JobBoard::forget);
}

qsizetype JobBoard::indexOf(const QObject *slot) const
{
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [slot](const Job &job) { return job.slot == slot; });
    return found == m_jobs.end() ? -1 : found - m_jobs.begin();
}

void JobBoard::forget(const QObject *slot)
{
    const qsizetype at = indexOf(slot);
    if (at < 0)
        return;
    m_jobs.removeAt(at);
    emit changed();
}

QString JobBoard::text() const
{
    return m_jobs.isEmpty() ? QString() : m_jobs.last().text;
}

int JobBoard::percent() const
{
    return m_jobs.isEmpty() ? 0 : m_jobs.last().percent;
}

void JobBoard::cancelNewest()
{
    if (!m_jobs.isEmpty())
        m_jobs.last().slot->cancel();
}

void JobBoard::cancelAll()
{
    const QList<Job> running = m_jobs;
    for (const Job &job : running) {
        if (indexOf(job.slot) >= 0) // cancelling one may end another
            job.slot->cancel();
    }
}

} // namespace sphygma
