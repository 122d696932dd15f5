// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"

#include <QList>
#include <QObject>

namespace sphygma {

/// Which long jobs run now: pages put theirs here, the foot of the window shows the newest with its cancel
/// button.
class JobBoard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows \a text ("Reading visits.csv …") and the progress of \a slot until its running request is
    /// finished. Call it after start(); a slot that is not running is not shown, one already shown takes the
    /// new text.
    void watch(JobSlot &slot, const QString &text);

    bool isBusy() const { return !m_jobs.isEmpty(); }

    QString text() const; ///< of the newest job
    int percent() const; ///< of the newest job, 0 … 100
    void cancelNewest();
    void cancelAll();

signals:
    void changed();

private:
    struct Job
    {
        JobSlot *slot;
        QString text;
        int percent;
    };

    void connectTo(JobSlot &slot);
    qsizetype indexOf(const QObject *slot) const;
    void forget(const QObject *slot);

    QList<Job> m_jobs; ///< newest last
};

} // namespace sphygma
