// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"

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
    /// finished.
    void watch(JobSlot &slot, const QString &text);

    bool isBusy() const;
    QString text() const; ///< of the newest job
    int percent() const;
    void cancelNewest();
    void cancelAll();

signals:
    void changed();
};

} // namespace sphygma
