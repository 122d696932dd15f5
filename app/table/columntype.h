// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sphygma {

/// What the cells of a column are.
enum class ColumnType : quint8 {
    Number, ///< 64-bit floating point
    Text,
    Date, ///< milliseconds since 1970-01-01, at midnight
    DateTime, ///< milliseconds since 1970-01-01T00:00 on the clock of the file (no zone shift)
    Time, ///< milliseconds since midnight
    Boolean, ///< one of the file's own two words, kept as text
};

/// How a type is kept in memory.
enum class Storage : quint8 { Number, Ticks, Text };

constexpr Storage storageOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
        return Storage::Number;
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Time:
        return Storage::Ticks;
    case ColumnType::Text:
    case ColumnType::Boolean:
        break;
    }
    return Storage::Text;
}

/// Whether a cell lies on a day of the calendar.
constexpr bool isOfDays(ColumnType type)
{
    return type == ColumnType::Date || type == ColumnType::DateTime;
}

/// "number", "text", "date", "datetime", "time", "boolean": in files, never on screen.
QString typeId(ColumnType type);
std::optional<ColumnType> typeFromId(const QString &id);

} // namespace sphygma
