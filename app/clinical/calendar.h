// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace sphygma {

/// The day of a Date or DateTime cell (milliseconds since 1970-01-01 on the clock of the file).
QDate dayOf(qint64 ticks);

/// The first moment of \a day.
qint64 ticksOf(QDate day);

/// Months since January of the year 0, and the first day of such a month. Of a million cells in a few
/// milliseconds.
qint64 monthOf(qint64 ticks);
QDate firstDayOf(qint64 month);

/// Completed years of the calendar: born on 29 February, one year older on 1 March.
int completedYears(QDate birth, QDate on);

/// Whether an age given as \a years is more than one year off the completed years between two cells.
bool ageDisagrees(double years, qint64 birthTicks, qint64 visitTicks);

} // namespace sphygma
