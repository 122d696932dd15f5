// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace sphygma {

/// Tells the time; given to what stamps or dates something, so that tests and equal reports can fix it.
using Clock = std::function<QDateTime()>;

inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

/// The system's clock, unless SOURCE_DATE_EPOCH (seconds, UTC) fixes it for reproducible output.
Clock reproducibleClock();

} // namespace sphygma
