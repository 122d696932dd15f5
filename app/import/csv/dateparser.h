// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importoptions.h"

#include <string_view>

namespace sphygma {

/// What a cell says as a date or time.
struct DateReading
{
    enum class Kind : quint8 { None, Date, DateTime, Time };
    /// Which orders of day and month the cell allows.
    enum class Fits : quint8 { AnyOrder, BothOrders, DayFirst, MonthFirst };

    Kind kind = Kind::None;
    Fits fits = Fits::AnyOrder;
    qint64 ticks = 0; ///< as ColumnType tells; by the asked order
    bool shortYear = false; ///< two digits
    int leadingYear = 0; ///< "20-01-15" may be of 2020; 0 where the first number can be no year
    int trailingYear = 0; ///< or of 2015; told beside leadingYear
    bool hasZone = false; ///< "Z", "+02:00": the clock of the file is kept
    int zoneMinutes = 0; ///< east of Greenwich
};

/// Reads "2024-03-05", "05.03.2024", "3/5/24", "5 Mar 2024", "05MAR2024", "2024年3月5日", each with or
/// without a time of day behind it, and "13:45[:10[.250]]" alone. \a order decides "03/04/2024"; with Unknown
/// such a cell tells BothOrders. A cell that only the other order allows is None, with \a fits telling so.
/// Years of two digits lie in the hundred from \a firstShortYear on.
DateReading readDate(std::string_view text, DateOrder order, int firstShortYear = 1930);

/// Day numbers as Excel keeps dates since 1900, day 25569 being 1970-01-01; believed only in this range, the
/// years 1954 to 2064. Both ends count.
inline constexpr double firstSerial = 20000, lastSerial = 60000, unixSerial = 25569;

/// The date such a number means, DateTime when it has a time of day; None outside the range.
DateReading readSerial(double number);

/// "2024-03-05" and nothing else; the days since 1970-01-01.
bool parseIsoDate(const char *text, qint64 &days);

qint64 daysFromCivil(int year, int month, int day);

inline constexpr qint64 millisecondsPerDay = 86'400'000;

} // namespace sphygma
