// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"

#include <QByteArray>

namespace sphygma {

Clock reproducibleClock()
{
    bool fixed = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&fixed);
    if (!fixed)
        return systemClock();
    return [seconds] { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
}

} // namespace sphygma
