// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/statfile/statformat.h"
#include "app/table/column.h"

namespace sphygma {

/// What a number of a dated column counts.
enum class DateUnit : quint8 {
    Days,
    Seconds,
    Milliseconds,
    LeapMilliseconds, ///< leap seconds included, as Stata's %tC
    Weeks, ///< 52 a year, as Stata's %tw
    Months,
    Quarters,
    HalfYears,
};

/// How the numbers of a column mean dates or times.
struct DateRule
{
    DateUnit unit = DateUnit::Days;
    ColumnType type = ColumnType::Date; ///< Date, DateTime or Time
    qint64 epochDays = 0; ///< days from 1970-01-01 to the day that 0 means; 0 for times of day
};

/// The rule of a column whose display format is \a format ("DATE11", "%tc", "DATETIME20."); nothing for a
/// number. Sources: SPSS Command Syntax Reference, Stata [D] Datetime, SAS 9.4 Formats and Informats.
std::optional<DateRule> dateRule(StatFormat file, const QString &format);

/// Milliseconds since 1970-01-01 (Time: since midnight), to the nearest; nothing outside the years 1 to 9999
/// and for a part of a period that has no length of its own (week to half-year).
std::optional<qint64> ticksOf(double value, const DateRule &rule);

/// A column of dates or times made from its numbers.
struct DatedColumn
{
    ColumnPtr column;
    qint64 refused = 0; ///< cells that are no date, now kept as original text
    qint64 rounded = 0; ///< cells that were finer than a millisecond
    bool isDuration = false; ///< times beyond a day: left as numbers, in \a seconds
};

/// The cells of \a numbers by \a rule. Dates with a time of day become DateTime. Reasons and originals stay.
DatedColumn datedColumn(const Column &numbers, const DateRule &rule);

} // namespace sphygma
