// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/grid/typedcell.h"

#include <string>
#include <string_view>

namespace sphygma {

/// What a number format makes of a number.
enum class DateStyle : quint8 {
    None,
    Date,
    DateTime,
    Time,
    Elapsed, ///< "[h]:mm": hours may pass 24
};

/// The formats every workbook knows by number (ECMA-376 part 1, 18.8.30, those of the far east included).
DateStyle builtInStyle(int formatId);

/// By the letters of a format code, "dd/mm/yyyy h:mm".
DateStyle styleOfCode(std::string_view code);

/// The date or time that \a serial stands for: days since the epoch of the workbook. In the system of 1900
/// serial 60 is 1900-02-29, which never was: it stays text, as does what is longer than a day or no date. A
/// negative or too large number stays the number it is. \a scratch holds the text of the cell.
TypedCell cellOfSerial(double serial, DateStyle style, bool is1904, std::string &scratch);

/// "37:30:00", for times longer than a day.
std::string elapsedText(qint64 milliseconds);

} // namespace sphygma
